import type { Channel } from '../model/channel.ts';
import { ln } from '../random/logarithm.ts';
import { capital } from './channel-figure.ts';
import { WAIT_BOUNDS } from './counts/tally.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

const PERCENT = [50, 80, 90, 95, 99] as const;
const NOT_SEEN: Ratio = [0, 0];

/** Waits on the line that so many percent of the contacts do not exceed. */
export function waitQuantiles(channel: Channel, row: number): Figure[] {
  return PERCENT.map((percent) => ({
    id: `waitP${percent}.${channel.name}`,
    title: `${capital(channel.name)} wait that ${percent} % do not exceed`,
    unit: 's',
    goal: 'lower',
    formula: `time on the line that ${percent} % of the answered and abandoned contacts do not exceed, read off the classes of waits with an exponential decline inside a class; mean over replications`,
    read: (reading) => quantile(reading, row, percent / 100),
  }));
}

function quantile({ floor }: Reading, row: number, share: number): Ratio {
  const { waits, waitClasses } = floor.tally;
  const classes = waits.subarray(row * 2 * waitClasses, (row * 2 + 1) * waitClasses);
  const all = classes.reduce((sum, count) => sum + count, 0);
  if (all === 0) return NOT_SEEN;
  const wanted = (1 - share) * all;
  let left = all;
  for (let bin = 0; bin < WAIT_BOUNDS.length; bin++) {
    const before = left;
    left -= classes[bin] as number;
    if (left > wanted) continue;
    if (bin === 0) return [0, 1];
    const from = WAIT_BOUNDS[bin - 1] as number;
    const width = (WAIT_BOUNDS[bin] as number) - from;
    // Nobody waited longer: as many everywhere in the class.
    const part = left > 0 ? ln(before / wanted) / ln(before / left) : (before - wanted) / before;
    return [from + width * part, 1];
  }
  return NOT_SEEN;
}
