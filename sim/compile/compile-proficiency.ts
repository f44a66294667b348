import type { Model } from '../model/model.ts';
import type { QueueKey } from './compile-queues.ts';
import type { ProficiencyTables } from './tables.ts';
import { entryOf, speedOf } from './team-skill.ts';

/**
 * How fast and how well each team does the work of each queue; null when all are alike. See docs/model/proficiency.md.
 */
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
