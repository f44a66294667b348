import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { measureName } from './name.ts';
import { scaleOf, shortDigit, spoken, written } from './quantity.ts';
import { writeEstimate } from './write-estimate.ts';

/** "120,000 EUR a year (between 80,000 and 160,000)": the size of a change with its interval, sign left to the verb. */
export function changeSize(difference: PairedDifference): string {
  const isClear = difference.low > 0 || difference.high < 0;
  const { size, value } = writeEstimate(difference, { isDifference: true });
  return `${spoken(isClear ? size : value)}${between(difference)}`;
}

/** " (between 80,000 and 160,000)", without signs when both ends agree with the verb; nothing without an interval. */
function between(difference: PairedDifference): string {
  const sign = difference.low > 0 ? 1 : difference.high < 0 ? -1 : 0;
  const flipped = sign < 0 ? { ...difference, low: -difference.high, high: -difference.low } : difference;
  const written = writeEstimate(flipped, { isDifference: sign === 0 });
  return written.interval === '' ? '' : ` (between ${written.interval.replace(' to ', ' and ')})`;
}

/** "cuts phone abandonment by 3.1 points": no interval, for titles and for lists of side effects. */
export function changeInShort(measure: Measure, difference: PairedDifference): string {
  const { factor, suffix } = scaleOf(difference.unit, Math.abs(difference.value), true);
  const value = factor * Math.abs(difference.value);
  const size = written(value, shortDigit(value, factor * (difference.high - difference.low), suffix)) + suffix;
  return `${difference.value < 0 ? 'cuts' : 'raises'} ${measureName(measure)} by ${spoken(size)}`;
}

/** "net value rises by 120,000 EUR a year (between 80,000 and 160,000)"; "changes by" while the sign is open. */
export function changeInFull(measure: Measure, difference: PairedDifference): string {
  const verb = difference.low > 0 ? 'rises' : difference.high < 0 ? 'falls' : 'changes';
  return `${measureName(measure)} ${verb} by ${changeSize(difference)}`;
}

/** "under 1 %", "about 7 %". */
export function chance(probability: number): string {
  const percent = Math.round(probability * 100);
  const { suffix } = scaleOf('share', 1);
  if (probability < 0.01) return `under 1${suffix}`;
  return percent >= 100 ? `over 99${suffix}` : `about ${percent}${suffix}`;
}
