import type { Team, TeamSkill } from '../model/team.ts';

/** Speed of a team in work of a skill, relative to the scenario's talk and wrap-up times. */
export function speedOf(team: Team, skill: string): number {
  return team.speed * (entryOf(team, skill)?.speed ?? 1);
}

/** What a team says about a skill, or about "any". */
export function entryOf(team: Team, skill: string): TeamSkill | undefined {
  return team.skills.find((one) => one.skill === skill) ?? team.skills.find((one) => one.skill === 'any');
}

/** Seconds a contact must have waited before the team takes it; work that asks for nothing special never has to. */
export function afterOf(team: Team, skill: string): number {
  return entryOf(team, skill)?.after ?? 0;
}
