import { pairedDifference } from '../../sim/experiment/paired-difference.ts';
import type { Model } from '../../sim/model/model.ts';
import { type FigureRows, figureRows, part } from './figure-rows.ts';
import { independentVariance } from './independent-variance.ts';

/** What pairing gave for one figure of one strategy. */
export interface PairingGain {
  readonly scenario: string;
  readonly strategy: string;
  readonly measure: string;
  readonly difference: number;
  /** Standard errors of the difference, with the same customers and with customers of their own. */
  readonly paired: number;
  readonly independent: number;
  /** Variance without pairing / variance with it: as many times the replications would be needed. */
  readonly gain: number;
}

/**
 * Compares every strategy with the baseline twice: on the same seed, and on seeds of their own, with as many
 * replications.
 */
export function pairingGains(model: Model, figures: readonly string[], replications: number): PairingGain[] {
  const rowsOf = (strategy: number, seed: string): FigureRows =>
    figureRows(model, strategy, figures, { seed, replications });
  const [baseline, elsewhere] = [rowsOf(0, 'pairing'), rowsOf(0, 'elsewhere')];
  return model.strategies.slice(1).flatMap((strategy, i) => {
    const rows = rowsOf(i + 1, 'pairing');
    return figures.map((measure, figure) => {
      const [ours, theirs, others] = [rows, baseline, elsewhere].map((one) => part(one, figure, 0, replications));
      const { value, standardError } = pairedDifference(ours!, theirs!);
      const independent = Math.sqrt(independentVariance(ours!, others!));
      return {
        scenario: model.name,
        strategy: strategy.name,
        measure,
        difference: value,
        paired: standardError,
        independent,
        gain: (independent / standardError) ** 2,
      };
    });
  });
}

/** The middle one; the mean of the two middle ones when their number is even. NaN of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? NaN : (below + above) / 2;
}
