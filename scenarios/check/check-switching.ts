import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import { share } from '../quantities/quantities.ts';
import { quietly } from '../quantities/reader.ts';
import { isTree, type Tree, valueAt } from '../tree.ts';
import { wrong } from './finding.ts';
import * as own from './switching-messages.ts';

const SUM_TOLERANCE = 5e-4;

/** Rates that change by chance: a stay and a row for each state, and one path for all who share an environment. */
export function checkSwitching(intents: readonly [string, Tree][]): Finding[] {
  const findings: Finding[] = [];
  const known = new Map<unknown, readonly [intent: string, path: string]>();
  for (const [name, intent] of intents) {
    const switching = valueAt(intent, ['arrivals', 'switching']);
    if (!isTree(switching)) continue;
    const path = ['intents', name, 'arrivals', 'switching'];
    findings.push(...checkStates(switching, path));
    const { environment, stays, next } = switching;
    if (environment === undefined) continue;
    const course = JSON.stringify([stays, next ?? null]);
    const [other, first] = known.get(environment) ?? [name, course];
    known.set(environment, [other, first]);
    if (course !== first) findings.push(wrong([...path, 'environment'], own.environmentsDiffer(environment, other)));
  }
  return findings;
}

function checkStates({ rates, stays, next }: Tree, path: Path): Finding[] {
  if (!Array.isArray(rates) || rates.length === 0) return [];
  const states = rates.length;
  if (states === 1) return [wrong([...path, 'rates'], own.fewStates())];
  const findings: Finding[] = [];
  if (Array.isArray(stays) && stays.length !== states)
    findings.push(wrong([...path, 'stays'], own.statesDiffer('stays', stays.length, states)));
  if (!Array.isArray(next)) return findings;
  if (next.length !== states)
    return [...findings, wrong([...path, 'next'], own.statesDiffer('rows', next.length, states))];
  const rows = next.map((row) => (Array.isArray(row) ? row.map((one) => quietly(share, one)) : []));
  rows.forEach((row, state) => {
    const at = [...path, 'next', state];
    const sum = row.reduce<number>((total, one) => total + (one ?? Number.NaN), 0);
    if (row.length !== states) findings.push(wrong(at, own.statesDiffer('shares', row.length, states)));
    else if ((row[state] ?? 0) > 0) findings.push(wrong([...at, state], own.staysInPlace(next[state][state])));
    else if (Math.abs(sum - 1) > SUM_TOLERANCE) findings.push(wrong(at, messages.sumNotOne('next states', sum)));
  });
  const apart = findings.length > 0 ? -1 : rows.findIndex((_, state) => !reachedByAll(rows, state));
  return apart < 0 ? findings : [wrong([...path, 'next'], own.neverLeft(apart + 1))];
}

function reachedByAll(rows: readonly (readonly (number | undefined)[])[], state: number): boolean {
  const reached = new Set([state]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    rows.forEach((row, from) => {
      if (row.some((chance, to) => (chance ?? 0) > 0 && reached.has(to))) reached.add(from);
    });
  }
  return reached.size === rows.length;
}
