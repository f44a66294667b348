import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { chance } from './change.ts';
import { measureName, quoted } from './name.ts';
import { spoken } from './quantity.ts';
import { writeEstimate } from './write-estimate.ts';

/** What it costs if the choice of this strategy is a mistake: the bad end of its interval and the chance of harm. */
export function priceOfChoosing(strategy: string, baseline: string, measure: Measure, d: PairedDifference): string {
  const bad = measure.goal === 'lower' ? d.high : d.low;
  const gain = measure.goal === 'lower' ? -bad : bad;
  const size = endOf(d, bad);
  const outcome =
    gain >= 0
      ? `the gain in ${measureName(measure)} is still ${size}`
      : `the loss in ${measureName(measure)} is ${size}`;
  return (
    `Price of error: at the bad end of the interval ${outcome}; the chance that ${quoted(strategy)} is worse than ` +
    `${quoted(baseline)} is ${chance(1 - d.pBetter)}, as far as the assumptions hold.`
  );
}

/** What it costs if keeping the baseline is a mistake: the good end of the most promising strategy. */
export function priceOfKeeping(strategy: string, baseline: string, measure: Measure, d: PairedDifference): string {
  const good = measure.goal === 'lower' ? d.low : d.high;
  const gain = measure.goal === 'lower' ? -good : good;
  const name = quoted(strategy);
  const keep = `staying with ${quoted(baseline)}`;
  if (gain <= 0)
    return `Price of error: even at the good end of its interval ${name} would not improve ${measureName(measure)}.`;
  return (
    `Price of error: at the good end of its interval ${name} would improve ${measureName(measure)} by ${endOf(d, good)}, ` +
    `which ${keep} would forgo; the chance that it is better is ${chance(d.pBetter)}.`
  );
}

function endOf(d: PairedDifference, end: number): string {
  const written = writeEstimate({ ...d, value: end }, { magnitude: Math.abs(d.value), isDifference: true });
  return spoken(written.size);
}
