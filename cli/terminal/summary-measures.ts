import { didYouMean } from '../../scenarios/did-you-mean.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { UserError } from '../user-error.ts';

/** One figure of each kind: the first that is there. A dot at the end stands for all channels. */
const KINDS: readonly (readonly string[])[] = [
  ['netValue'],
  ['costPerResolution', 'costPerContact', 'cost'],
  ['serviceLevel.'],
  ['nps', 'csat'],
  ['churn'],
];
/** A model without customers has few figures: then these are worth a look too. */
const MORE: readonly (readonly string[])[] = [['wait.'], ['abandonment.'], ['occupancy']];

/** What the table shows when nobody asks for more: money, service and loyalty. */
export function summaryMeasures(comparison: Comparison): Measure[] {
  const observed = comparison.measures.filter(({ id }) => isObserved(comparison, id));
  const pick = (names: readonly string[]): Measure[] => {
    const matches = names.map((name) =>
      observed.filter(({ id }) => (name.endsWith('.') ? id.startsWith(name) : id === name)),
    );
    return matches.find((found) => found.length > 0) ?? [];
  };
  const summary = KINDS.flatMap(pick);
  return summary.some(({ id }) => id === 'netValue') ? summary : [...summary, ...MORE.flatMap(pick)];
}

/** The measures to show: those asked for, in that order; `all` is every one that was observed; none is the summary. */
export function chosenMeasures(comparison: Comparison, ids: readonly string[]): Measure[] {
  if (ids.length === 0) return summaryMeasures(comparison);
  if (ids.includes('all')) return comparison.measures.filter(({ id }) => isObserved(comparison, id));
  return ids.flatMap((id) => comparison.measures.filter((measure) => measure.id === id));
}

/** Refuses ids that a model does not have, before anything is simulated. @throws UserError */
export function checkMeasures(ids: readonly string[], measures: readonly Measure[]): void {
  const known = measures.map(({ id }) => id);
  for (const id of ids) {
    if (id === 'all' || known.includes(id)) continue;
    const guess = didYouMean(id, known);
    const hint = guess === undefined ? `there are: ${known.join(', ')}` : `did you mean "${guess}"?`;
    throw new UserError(`there is no measure "${id}" in this scenario`, hint);
  }
}

function isObserved(comparison: Comparison, id: string): boolean {
  return comparison.strategies.some(({ measures }) => Number.isFinite(measures[id]?.value));
}
