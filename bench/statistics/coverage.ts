import { intervalLevel } from '../../sim/experiment/interval-level.ts';
import { judgeDifferences } from '../../sim/experiment/judge-differences.ts';
import { ratioEstimate } from '../../sim/experiment/ratio-estimate.ts';
import type { CoverageModel } from './coverage-models.ts';
import { type FigureRows, figureRows, part } from './figure-rows.ts';

/** Shares of all comparisons. */
export interface Coverage {
  readonly model: string;
  readonly measure: string;
  /** 95 % intervals that hold the long run's value, of today's figure and of the difference. */
  readonly value: number;
  readonly difference: number;
  /** A/A: at least one of three equal strategies with seeds of their own is claimed to be above, or below. */
  readonly above: number;
  readonly below: number;
  /** Comparisons of today with itself that are not exactly 0. */
  readonly notZero: number;
}

export interface Effort {
  readonly comparisons: number;
  /** Of each strategy in a comparison. */
  readonly replications: number;
}

const CONFIDENCE = 0.95;
/** The long run has so many times the replications of the comparisons together; three for A/A. */
const LONGER = 3;
const NO_MINIMUM = { toClaim: 0, toDismiss: 0 };

/** Makes many comparisons of one model and holds each interval against a long run under another seed. */
export function coverage({ model, figures }: CoverageModel, { comparisons, replications }: Effort): Coverage[] {
  const total = comparisons * replications;
  const rows = (strategy: number, seed: string, times: number): FigureRows =>
    figureRows(model, strategy, figures, { seed, replications: times * total });
  const [today, other] = [rows(0, 'comparisons', 1), rows(1, 'comparisons', 1)];
  const [longToday, longOther] = [rows(0, 'long run', LONGER), rows(1, 'long run', LONGER)];
  const level = intervalLevel(CONFIDENCE, replications);
  return figures.map((measure, f) => {
    const about = today.measures[f]!;
    const truth = (long: FigureRows): number => ratioEstimate(part(long, f, 0, LONGER * total), '', level).value;
    const [value, difference] = [truth(longToday), truth(longOther) - truth(longToday)];
    const count = { value: 0, difference: 0, above: 0, below: 0, notZero: 0 };
    for (let from = 0; from < total; from += replications) {
      const of = (all: FigureRows, at = from) => part(all, f, at, at + replications);
      const judge = (samples: ReturnType<typeof of>[]) =>
        judgeDifferences(about, samples, of(today), { confidence: CONFIDENCE, minimum: NO_MINIMUM });
      if (holds(ratioEstimate(of(today), about.unit, level), value)) count.value++;
      if (holds(judge([of(other)])[0]!, difference)) count.difference++;
      const equal = judge([0, 1, 2].map((one) => of(longToday, one * total + from)));
      if (equal.some(({ value: found, low, high, decidedBy = { low, high } }) => found > 0 && decidedBy.low > 0))
        count.above++;
      if (equal.some(({ value: found, low, high, decidedBy = { low, high } }) => found < 0 && decidedBy.high < 0))
        count.below++;
      const [self] = judge([of(today)]);
      if (self!.value !== 0 || self!.low !== 0 || self!.high !== 0) count.notZero++;
    }
    const share = (number: number): number => number / comparisons;
    return {
      model: model.name,
      measure,
      value: share(count.value),
      difference: share(count.difference),
      above: share(count.above),
      below: share(count.below),
      notZero: share(count.notZero),
    };
  });
}

function holds({ low, high }: { readonly low: number; readonly high: number }, value: number): boolean {
  return low <= value && value <= high;
}
