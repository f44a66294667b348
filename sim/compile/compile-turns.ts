import type { Channel } from '../model/channel.ts';
import type { Turns } from '../model/turns.ts';
import { NONE } from '../model/units.ts';
import { meanOf } from '../random/distribution-function.ts';
import type { Samplers } from '../random/samplers.ts';
import type { TurnTables } from './turn-tables.ts';

/** Conversations in turns as tables; null when no channel has them. */
export function compileTurns(channels: readonly Channel[], samplers: Samplers): TurnTables | null {
  if (channels.every(({ turns }) => turns === undefined)) return null;
  const sampler = (pick: (turns: Turns) => Turns['reply']) =>
    Int32Array.from(channels, ({ turns }) =>
      turns === undefined || pick(turns).kind === 'never' ? NONE : samplers.add(pick(turns)),
    );
  return {
    reply: sampler(({ reply }) => reply),
    gap: sampler(({ gap }) => gap),
    leaves: Float64Array.from(channels, ({ turns }) => turns?.leaves ?? 0),
    patience: sampler(({ patience }) => patience),
    timeOut: Float64Array.from(channels, ({ turns }) => turns?.timeOut ?? 0),
    share: Float64Array.from(channels, ({ turns }) => (turns === undefined ? 1 : agentsShare(turns))),
  };
}

/**
 * Talk times of a chat are those of a session alone with an agent. Turns and gaps follow each other, so this part of it
 * is the agent's work: exactly for exponential turns, and nearly for others.
 */
function agentsShare({ reply, gap }: Turns): number {
  const work = meanOf(reply);
  return work / (work + meanOf(gap));
}
