import type { Comparison } from '../sim/experiment/comparison.ts';
import { costAgainstLoyalty } from './charts/cost-against-loyalty.ts';
import { costDifference } from './charts/cost-difference.ts';
import { dayOfWaiting } from './charts/day-of-waiting.ts';
import { hoursByWork } from './charts/hours-by-work.ts';
import { ladderChart } from './charts/ladder-chart.ts';
import { pairedDifferences } from './charts/paired-differences.ts';
import { serviceByHalfHour } from './charts/service-by-half-hour.ts';
import { waits } from './charts/waits.ts';
import { channelsWith } from './lookup.ts';
import type { Figure } from './page.ts';

/** Charts by channel are drawn for the busiest ones; a report with ten channels would not be read. */
const MOST_CHANNELS = 2;

/** Every chart that this comparison has the figures for, in the order of the report. */
export function comparisonFigures(comparison: Comparison): Figure[] {
  const byChannel = (kind: string, ending: string, chart: (comparison: Comparison, channel: string) => Figure | null) =>
    channelsWith(comparison, kind, ending)
      .slice(0, MOST_CHANNELS)
      .map((channel) => chart(comparison, channel));
  const figures = [
    ladderChart(comparison),
    pairedDifferences(comparison),
    ...byChannel('serviceLevelByWeek', '', serviceByHalfHour),
    ...byChannel('queueByDay', '.p50', dayOfWaiting),
    costAgainstLoyalty(comparison),
    costDifference(comparison),
    ...byChannel('waitOnline', '', waits),
    hoursByWork(comparison),
  ];
  return figures.filter((figure) => figure !== null);
}
