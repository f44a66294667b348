import type { Finding } from './issue.ts';
import { isLongForm } from './quantities/long-form.ts';
import { ratio } from './quantities/quantities.ts';
import { quietly } from './quantities/reader.ts';
import * as messages from './size-messages.ts';
import { isTree, mapTrees, namesAt, type Tree, treeAt, treeOf } from './tree.ts';

/** A file at one of its sizes. */
export interface Sized {
  readonly tree: Tree;
  readonly findings: readonly Finding[];
  /** By how much the rosters of teams without `agents` are still to be scaled: whole shifts are, all together. */
  readonly rosters: number;
}

/** The file at one of its sizes; without a name, as it stands. */
export function atSize(file: Tree, size: string | undefined): Sized {
  if (size === undefined) return { tree: file, findings: [], rosters: 1 };
  const names = namesAt(file, 'sizes');
  if (!names.includes(size)) {
    const problem = messages.unknownSize(size, names);
    return { tree: file, findings: [{ severity: 'error', path: ['sizes'], problem }], rosters: 1 };
  }
  const changes = treeAt(file, 'sizes', size);
  const customers = customerFactor(file, changes.customers);
  const staffing = quietly(ratio, changes.staffing ?? '100 %') ?? 1;
  const agents = treeOf(changes.agents);
  const tree = {
    ...file,
    horizon: { ...treeOf(file.horizon), ...treeOf(changes.horizon) },
    customers: mapTrees(file.customers, (segment) => ({ ...segment, count: scaled(segment.count, customers) })),
    teams: mapTrees(file.teams, (team, name) => scaledTeam(team, staffing, agents[name])),
  };
  return { tree, findings: [], rosters: staffing };
}

function customerFactor(file: Tree, customers: unknown): number {
  if (typeof customers !== 'number') return quietly(ratio, customers ?? '100 %') ?? 1;
  const counts = Object.values(treeAt(file, 'customers')).map((segment) => treeOf(segment).count);
  const total = counts.reduce<number>((sum, count) => sum + Number(isLongForm(count) ? count.base : count), 0);
  return total > 0 ? customers / total : 1;
}

/** A team that says how many `agents` it has; others have whole shifts, which are scaled all together later. */
function scaledTeam(team: Tree, factor: number, agents: unknown): Tree {
  if (agents === undefined && team.agents === undefined) return team;
  const shifts = team.shifts;
  return {
    ...team,
    agents: agents ?? scaled(team.agents, factor),
    ...(isTree(shifts)
      ? { shifts: Object.fromEntries(Object.entries(shifts).map(([key, one]) => [key, scaled(one, factor)])) }
      : {}),
  };
}

/** A number times a factor, rounded, and at least 1 unless it was 0; texts such as "60 %" are relative already. */
function scaled(value: unknown, factor: number): unknown {
  if (isLongForm(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, scaled(part, factor)]));
  if (typeof value !== 'number') return value;
  return value === 0 ? 0 : Math.max(1, Math.round(value * factor));
}
