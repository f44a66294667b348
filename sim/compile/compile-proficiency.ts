import type { Model } from '../model/model.ts';
import type { Team, TeamSkill } from '../model/team.ts';
import type { QueueKey } from './compile-queues.ts';
import type { ProficiencyTables } from './tables.ts';

/** How fast and how well each team does the work of each queue; null when all are alike. Domain mechanism M12. */
export function compileProficiency({ teams }: Model, keys: readonly QueueKey[]): ProficiencyTables | null {
  const alike = teams.every(
    (team) => team.speed === 1 && team.skills.every(({ speed, resolution }) => speed === 1 && resolution === 0),
  );
  if (alike) return null;
  const pairs = teams.flatMap((team) => keys.map(({ skill }) => ({ team, skill })));
  return {
    seconds: Float64Array.from(pairs, ({ team, skill }) => 1 / speedOf(team, skill)),
    resolution: Float64Array.from(pairs, ({ team, skill }) => entryOf(team, skill)?.resolution ?? 0),
  };
}

/** Speed of a team in work of a skill, relative to the scenario's talk and wrap-up times. */
export function speedOf(team: Team, skill: string): number {
  return team.speed * (entryOf(team, skill)?.speed ?? 1);
}

/** What a team says about a skill, or about "any". */
export function entryOf(team: Team, skill: string): TeamSkill | undefined {
  return team.skills.find((one) => one.skill === skill) ?? team.skills.find((one) => one.skill === 'any');
}
