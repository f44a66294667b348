import type { Channel } from '../model/channel.ts';
import type { Service } from '../model/service.ts';

/** Share of a chat in which the agent works on it, where one is added to those the channel knows. Comm100: 35 to 60 %. */
const AGENT_SHARE = 0.45;

/** The channels with as many chats at once as the service wants of an agent. */
export function withChats(channels: readonly Channel[], { chat }: Service): readonly Channel[] {
  const wanted = chat?.concurrency;
  if (wanted === undefined || chat?.strength === 0) return channels;
  return channels.map((channel) =>
    isChat(channel) ? { ...channel, concurrency: wanted, pace: paceFor(channel.pace, wanted) } : channel,
  );
}

/** Chats up to which whoever has some in hand is given the next one; 1: idle agents first. */
export function filledUpTo(channel: Channel, { chat }: Service): number {
  const isFilled = chat?.fill !== undefined && chat.strength > 0 && isChat(channel);
  return isFilled ? Math.min(chat.fill, channel.concurrency) : 1;
}

/** A live channel on which the customer types. */
export function isChat({ mode, digital }: Channel): boolean {
  return mode === 'live' && digital;
}

/**
 * Speeds for more chats at once than the channel has: each one more slows all of them as turns of an agent that queue
 * behind each other do, while customers think and type (mean value analysis of one server and thinking customers).
 */
function paceFor(pace: readonly number[], wanted: number): readonly number[] {
  const turns = turnsUpTo(Math.max(wanted, pace.length));
  const last = pace.length - 1;
  return turns
    .slice(0, wanted)
    .map((speed, row) => pace[row] ?? ((pace[last] as number) * speed) / (turns[last] as number));
}

function turnsUpTo(most: number): number[] {
  const speeds: number[] = [];
  let inTurn = 0;
  for (let holding = 1; holding <= most; holding++) {
    const turn = AGENT_SHARE * (1 + inTurn);
    const perTime = holding / (turn + 1 - AGENT_SHARE);
    inTurn = perTime * turn;
    speeds.push(perTime / holding);
  }
  return speeds;
}
