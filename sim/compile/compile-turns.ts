import type { Channel, ChannelMode } from '../model/channel.ts';
import type { Distribution } from '../model/distribution.ts';
import type { Turns } from '../model/turns.ts';
import { NONE } from '../model/units.ts';
import { meanOf } from '../random/distribution-function.ts';
import type { Samplers } from '../random/samplers.ts';
import type { ThreadTables, TurnTables } from './turn-tables.ts';

/** Chats in turns as tables; null when no live channel has them. */
export function compileTurns(channels: readonly Channel[], samplers: Samplers): TurnTables | null {
  const turns = turnsOn(channels, 'live');
  if (turns === null) return null;
  return {
    ...bothOf(turns, samplers),
    patience: samplersOf(turns, samplers, ({ patience }) => patience),
    timeOut: Float64Array.from(turns, (one) => one?.timeOut ?? 0),
    share: Float64Array.from(turns, (one) => (one === undefined ? 1 : agentsShare(one))),
  };
}

/** Threads as tables; null when no deferred channel has them. */
export function compileThreads(channels: readonly Channel[], samplers: Samplers): ThreadTables | null {
  const turns = turnsOn(channels, 'deferred');
  if (turns === null) return null;
  return {
    ...bothOf(turns, samplers),
    reRead: Float64Array.from(turns, (one) => one?.reRead ?? 0),
    closesAfter: samplersOf(turns, samplers, ({ closesAfter }) => closesAfter),
  };
}

type ByChannel = readonly (Turns | undefined)[];

/** The turns of the channels of a mode; null when none has any. */
function turnsOn(channels: readonly Channel[], wanted: ChannelMode): ByChannel | null {
  const turns = channels.map((channel) => (channel.mode === wanted ? channel.turns : undefined));
  return turns.every((one) => one === undefined) ? null : turns;
}

function bothOf(turns: ByChannel, samplers: Samplers) {
  return {
    reply: samplersOf(turns, samplers, ({ reply }) => reply),
    gap: samplersOf(turns, samplers, ({ gap }) => gap),
    leaves: Float64Array.from(turns, (one) => one?.leaves ?? 0),
  };
}

function samplersOf(turns: ByChannel, samplers: Samplers, pick: (turns: Turns) => Distribution): Int32Array {
  return Int32Array.from(turns, (one) =>
    one === undefined || pick(one).kind === 'never' ? NONE : samplers.add(pick(one)),
  );
}

/**
 * Talk times of a chat are those of a session alone with an agent. Turns and gaps follow each other, so this part of it
 * is the agent's work: exactly for exponential turns, and nearly for others.
 */
function agentsShare({ reply, gap }: Turns): number {
  const work = meanOf(reply);
  return work / (work + meanOf(gap));
}
