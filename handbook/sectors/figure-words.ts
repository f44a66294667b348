import { baselineOf, estimateOf } from '../../reports/lookup.ts';
import { percent } from '../../reports/words/percent.ts';
import { spoken } from '../../reports/words/quantity.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Estimate } from '../../sim/experiment/estimate.ts';
import { measureNamed } from '../questions/result-table.ts';
import { FIGURE } from './sector-page.ts';

/** A sentence with its figures: each in bold, with the interval in brackets. */
export function filled(sentence: string, comparison: Comparison): string {
  return sentence.replace(FIGURE, (_, id: string, unit?: string) => {
    const { value, interval } = writeEstimate(todays(comparison, id));
    if (value === '–') return '**–**';
    const said = unit === undefined ? spoken(value) : `${value.split('\u00a0')[0]} ${unit}`.trim();
    return `**${said}**${interval === '' ? '' : ` (${interval})`}`;
  });
}

/** The figure of today's service without its interval, for sentences that have many. */
export function short(comparison: Comparison, id: string): string {
  const estimate = todays(comparison, id);
  // Sentences need no decimals of a per cent; tables have them.
  return /^share\b/.test(estimate.unit) ? percent(estimate.value) : spoken(writeEstimate(estimate).value);
}

/** @throws Error when the scenario has no such measure; a page that leaves it out would not be noticed */
export function todays(comparison: Comparison, id: string): Estimate {
  measureNamed(comparison, id);
  return estimateOf(baselineOf(comparison), id) ?? baselineOf(comparison).measures[id]!;
}

/** Where a figure surely stands beside a limit: its interval decides. */
export function beside({ low, high }: Estimate, limit: number): 'above' | 'below' | 'about at' {
  return low > limit ? 'above' : high < limit ? 'below' : 'about at';
}
