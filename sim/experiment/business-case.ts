import type { Layout } from '../measures/layout.ts';
import type { Model } from '../model/model.ts';
import type { Estimate, PairedDifference } from './estimate.ts';
import { type ReplicationTable, sampleOf } from './replication-table.ts';
import type { StrategyDifference, StrategyResult } from './strategy-result.ts';
import { type TurningPoint, turningPoint } from './turning-point.ts';

/** Whether opening a channel pays when nobody knows how many customers will take to it. */
export interface BusinessCase {
  readonly strategy: string;
  readonly baseline: string;
  readonly channel: string;
  /** Share of the customers who take to it: mean over replications, each of which drew its own. */
  readonly adoption: Estimate;
  /** The least and the most that was drawn. */
  readonly drawn: readonly [least: number, most: number];
  /** First contacts a year that moved to it, and that it brought about. */
  readonly displaced: Estimate;
  readonly induced: Estimate;
  /** EUR once, and EUR a year. */
  readonly capex: number;
  readonly opex: number;
  /** Against the baseline, EUR a year, all costs taken off. */
  readonly netValue: PairedDifference;
  /** Share of the replications, adoption and all, in which it loses. */
  readonly loses: number;
  /** Years until what was laid out once has come back; NaN when it does not, infinite where the interval has no end. */
  readonly payback: { readonly value: number; readonly low: number; readonly high: number };
  /** Adoption at which the net value crosses 0; null when it does not depend on what was drawn. */
  readonly turnsAt: TurningPoint | null;
}

interface Results {
  readonly model: Model;
  readonly layout: Layout;
  readonly table: ReplicationTable;
  /** In the order of the table, the baseline first. */
  readonly strategies: readonly StrategyResult[];
  readonly comparisons: readonly StrategyDifference[];
  readonly confidence: number;
}

/** One case for each strategy that opens a channel and is compared with one that does not. */
export function businessCasesOf(results: Results): BusinessCase[] {
  const { model, table, comparisons } = results;
  return comparisons.flatMap(({ strategy, baseline, measures }, i) => {
    const row = table.strategies[i + 1];
    const channel = row === undefined ? undefined : model.strategies[row]?.service.newChannel?.channel;
    const netValue = measures.netValue;
    if (channel === undefined || netValue === undefined) return [];
    return [{ strategy, baseline, channel, ...caseOf(results, i + 1, netValue) }];
  });
}

function caseOf(
  { layout, table, strategies, confidence }: Results,
  position: number,
  netValue: PairedDifference,
): Omit<BusinessCase, 'strategy' | 'baseline' | 'channel'> {
  const { measures } = strategies[position] as StrategyResult;
  const byReplication = (strategy: number, id: string): number[] => {
    const at = 2 * layout.measures.findIndex((measure) => measure.id === id);
    const { numerators, denominators } = sampleOf(table, strategy, at);
    return Array.from(numerators, (numerator, r) => numerator / (denominators[r] as number));
  };
  const adoption = byReplication(position, 'adoption');
  const today = byReplication(0, 'netValue');
  const gains = byReplication(position, 'netValue').map((value, r) => value - (today[r] as number));
  const value = (id: string): number => measures[id]?.value ?? NaN;
  const capex = value('capex');
  return {
    adoption: measures.adoption as Estimate,
    drawn: [Math.min(...adoption), Math.max(...adoption)],
    displaced: measures['contacts.displaced'] as Estimate,
    induced: measures['contacts.induced'] as Estimate,
    capex,
    opex: value('opex'),
    netValue,
    loses: gains.filter((gain) => gain < 0).length / gains.length,
    payback: paybackOf(capex, value('setUpPerYear'), netValue),
    turnsAt: turningPoint(adoption, gains, confidence),
  };
}

/** What comes back in a year is the net value before the yearly part of the set-up is taken off. */
function paybackOf(capex: number, perYear: number, { value, low, high }: PairedDifference): BusinessCase['payback'] {
  const years = (gain: number): number => (gain + perYear > 0 ? capex / (gain + perYear) : Infinity);
  return { value: value + perYear > 0 ? years(value) : NaN, low: years(high), high: years(low) };
}
