import { headlineMeasures } from '../../reports/headline-ids.ts';
import { didYouMean } from '../../scenarios/did-you-mean.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { UserError } from '../user-error.ts';

/** One figure of each kind: money, service, loyalty. Of several names, the first that is there; of several channels, the first. */
const KINDS: readonly RegExp[] = [/^netValue$/, /^costPerResolution$/, /^serviceLevel\.[^.]+$/, /^nps$/, /^churn$/];
/** A model without customers has few figures: then these are worth a look too. */
const MORE: readonly RegExp[] = [/^wait\.[^.]+$/, /^abandonment\.[^.]+$/, /^occupancy$/];

/** What the table shows when nobody asks for more: one figure of each kind, and whatever has a guardrail. */
export function summaryMeasures(comparison: Comparison): Measure[] {
  const guarded = new Set(comparison.guardrails.map(({ guardrail }) => guardrail.measure));
  const observed = comparison.measures.filter(({ id }) => isObserved(comparison, id));
  const kinds = observed.some(({ id }) => id === 'netValue') ? KINDS : [...KINDS, ...MORE];
  const summary = kinds.flatMap((kind) => {
    const matches = observed.filter(({ id }) => kind.test(id));
    const wanted = matches.filter(({ id }) => guarded.has(id));
    return wanted.length > 0 ? wanted : matches.slice(0, 1);
  });
  return [...summary, ...observed.filter((measure) => guarded.has(measure.id) && !summary.includes(measure))];
}

/** The measures to show: those asked for, in that order; `all` is every one that was observed; none is the summary. */
export function chosenMeasures(comparison: Comparison, ids: readonly string[]): Measure[] {
  if (ids.length === 0 && comparison.comparisons.length === 0) return headlineMeasures(comparison);
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
