import type { Model } from '../model/model.ts';
import type { Team } from '../model/team.ts';

/** Skills that take a licence. */
export function licensedSkills({ intents }: Model): readonly string[] {
  return [...new Set(intents.filter(({ licensed }) => licensed === true).map(({ skill }) => skill))];
}

/** The model in which "any" skill no longer means those that take a licence: only a team that names one has it. */
export function withLicences(model: Model): Model {
  const licensed = licensedSkills(model);
  if (licensed.length === 0) return model;
  const others = [...new Set(model.intents.map(({ skill }) => skill))].filter((skill) => !licensed.includes(skill));
  return { ...model, teams: model.teams.map((team) => withoutLicence(team, others)) };
}

function withoutLicence(team: Team, others: readonly string[]): Team {
  const any = team.skills.find(({ skill }) => skill === 'any');
  if (any === undefined) return team;
  const named = team.skills.filter(({ skill }) => skill !== 'any');
  const added = others.filter((skill) => named.every((one) => one.skill !== skill));
  return { ...team, skills: [...named, ...added.map((skill) => ({ ...any, skill }))] };
}
