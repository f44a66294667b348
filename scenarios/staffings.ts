import { scaledTeams } from '../sim/compile/scaled-teams.ts';
import type { Model } from '../sim/model/model.ts';
import type { Finding } from './issue.ts';
import { change } from './quantities/quantities.ts';
import { quietly } from './quantities/reader.ts';
import * as messages from './size-messages.ts';
import { namesAt, type Tree, treeAt } from './tree.ts';

/** By how much one of the file's staffings changes all rosters; without a name, by nothing. */
export function staffingOf(file: Tree, name: string | undefined): { factor: number; findings: Finding[] } {
  if (name === undefined) return { factor: 1, findings: [] };
  const names = namesAt(file, 'staffings');
  if (names.includes(name))
    return { factor: 1 + (quietly(change, treeAt(file, 'staffings')[name] ?? '+0 %') ?? 0), findings: [] };
  return {
    factor: 1,
    findings: [{ severity: 'error', path: ['staffings'], problem: messages.unknownStaffing(name, names) }],
  };
}

/** The model with its rosters at a size and a staffing: agents are whole, all together change by the factors. */
export function withRosters(model: Model, file: Tree, factors: { size: number; staffing: number }): Model {
  const { size, staffing } = factors;
  if (size === 1 && staffing === 1) return model;
  const numbered = (name: string) => treeAt(file, 'teams', name).agents !== undefined;
  const [kept, scaled] = [true, false].map((wanted) => model.teams.filter(({ name }) => numbered(name) === wanted));
  const teams = [...scaledTeams(kept!, staffing), ...scaledTeams(scaled!, size * staffing)];
  return { ...model, teams: model.teams.map(({ name }) => teams.find((team) => team.name === name)!) };
}
