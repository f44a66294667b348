import type { Comparison } from '../sim/experiment/comparison.ts';
import type { Measure } from '../sim/measures/measure.ts';
import { liveChannels } from './lookup.ts';

/** What a board asks for first, in this order. `*` stands for the busiest live channels. */
const HEADLINES = [
  'netValue',
  'cost',
  'costPerResolution',
  'costPerContact',
  'serviceLevel.*',
  'abandonment.*',
  'wait.*',
  'fcr.true',
  'csat',
  'nps',
  'churn',
  'clv',
  'occupancy',
] as const;

/** Figures of further channels stand among the other measures: a headline of thirty rows is none. */
const MOST_CHANNELS = 2;

/** The measures at the top of the scorecard and in the first chart, of those that this comparison has. */
export function headlineMeasures(comparison: Comparison): Measure[] {
  const channels = liveChannels(comparison).slice(0, MOST_CHANNELS);
  const ids = HEADLINES.flatMap((id) => (id.endsWith('*') ? channels.map((name) => id.replace('*', name)) : [id]));
  return ids.flatMap((id) => comparison.measures.filter((measure) => measure.id === id));
}

/** Everything else, in the order of the comparison. */
export function otherMeasures(comparison: Comparison): Measure[] {
  const headlines = new Set(headlineMeasures(comparison));
  return comparison.measures.filter((measure) => !headlines.has(measure));
}
