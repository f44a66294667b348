import type { Model } from '../../model/model.ts';
import { keyOf } from '../../random/key.ts';
import { normal } from '../../random/keyed.ts';
import type { Floor } from '../floor.ts';
import { EMPATHY } from '../purposes.ts';

/** The customer has dealt with an agent, who is liked more or less than others. */
export function meetAgent(floor: Floor, need: number, agent: number): void {
  if (floor.empathy.length > 0) (floor.needs.empathy[need] as number) += floor.empathy[agent] as number;
}

/** How each agent is liked, with mean 0: of the team by name and the place in it, so the same in every strategy. */
export function drawEmpathy(floor: Floor, model: Model, seed: string, replication: number): void {
  const { teams, satisfaction } = floor.tables;
  if (satisfaction.empathy === 0) return;
  model.teams.forEach(({ name }, team) => {
    const { k0, k1 } = keyOf(seed, replication, 'team', name);
    const first = teams.agentFrom[team] as number;
    const past = teams.agentFrom[team + 1] as number;
    for (let agent = first; agent < past; agent++)
      floor.empathy[agent] = satisfaction.empathy * normal(k0, k1, agent - first, EMPATHY);
  });
}
