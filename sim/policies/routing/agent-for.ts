import type { Floor } from '../../engine/floor.ts';
import { NONE } from '../../model/units.ts';

/**
 * A contact has arrived: who takes it now? The first team of its queue with an idle agent, longest idle first; on a
 * channel where agents hold several contacts, the agent who holds fewest.
 * @param waited seconds the contact has waited; overflow teams take it only when that is enough
 * @returns an agent, or NONE
 */
export function agentFor(floor: Floor, queue: number, waited: number): number {
  const { queues, channels } = floor.tables;
  const channel = queues.channel[queue] as number;
  const from = queues.teamFrom[queue] as number;
  const to = queues.teamFrom[queue + 1] as number;
  const room = channels.concurrency[channel] as number;
  for (let held = 0; held < room; held++) {
    for (let place = from; place < to; place++) {
      if ((queues.after[place] as number) > waited) break;
      const team = queues.team[place] as number;
      const agent = floor.agents.firstWith(team, channel, held);
      if (agent !== NONE && (held === 0 || floor.agents.leaving[team] === 0)) return agent;
    }
  }
  return NONE;
}
