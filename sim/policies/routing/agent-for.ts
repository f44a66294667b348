import { HAS_DIGITAL } from '../../engine/features.ts';
import type { Floor } from '../../engine/floor.ts';
import { NONE } from '../../model/units.ts';

/**
 * A contact has arrived: who takes it now? The first team of its queue with an idle agent, longest idle first (or, where
 * the scenario says so, whoever of all these teams is idle longest); on a channel where agents hold several contacts, the
 * agent who holds fewest, unless those who hold some are filled up first.
 * @param waited seconds the contact has waited; overflow teams take it only when that is enough
 * @returns an agent, or NONE
 */
export function agentFor(floor: Floor, queue: number, waited: number): number {
  const { queues, channels } = floor.tables;
  const channel = queues.channel[queue] as number;
  const room = HAS_DIGITAL ? (channels.concurrency[channel] as number) : 1;
  const fill = HAS_DIGITAL ? (channels.fill[channel] as number) : 1;
  for (let held = fill - 1; held > 0; held--) {
    const agent = holding(floor, queue, waited, held);
    if (agent !== NONE) return agent;
  }
  if (floor.tables.teams.longestIdle) {
    const agent = longestIdle(floor, queue, waited);
    if (agent !== NONE) return agent;
  }
  for (let held = 0; held < room; held++) {
    const agent = holding(floor, queue, waited, held);
    if (agent !== NONE) return agent;
  }
  return NONE;
}

/** The first team's agent who may take the contact now and has so many of the channel in hand; 0: is idle. */
function holding(floor: Floor, queue: number, waited: number, held: number): number {
  const { queues } = floor.tables;
  const channel = queues.channel[queue] as number;
  const to = queues.teamFrom[queue + 1] as number;
  for (let place = queues.teamFrom[queue] as number; place < to; place++) {
    if ((queues.after[place] as number) > waited) break;
    const team = queues.team[place] as number;
    const agent = floor.agents.firstWith(team, channel, held);
    if (agent !== NONE && (held === 0 || floor.agents.leaving[team] === 0)) return agent;
  }
  return NONE;
}

/** The agent idle longest of all teams that may take the contact now; of those equal, the first team's. */
function longestIdle(floor: Floor, queue: number, waited: number): number {
  const { queues } = floor.tables;
  const { agents } = floor;
  const to = queues.teamFrom[queue + 1] as number;
  let best = NONE;
  for (let place = queues.teamFrom[queue] as number; place < to; place++) {
    if ((queues.after[place] as number) > waited) break;
    const agent = agents.firstWith(queues.team[place] as number, 0, 0);
    if (agent === NONE) continue;
    if (best === NONE || (agents.idleSince[agent] as number) < (agents.idleSince[best] as number)) best = agent;
  }
  return best;
}
