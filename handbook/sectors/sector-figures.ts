import { type Level, levelsFigure } from '../../reports/charts/levels.ts';
import { pairedDifferences } from '../../reports/charts/paired-differences.ts';
import { rankingFigure } from '../../reports/charts/ranking.ts';
import { serviceByHalfHour } from '../../reports/charts/service-by-half-hour.ts';
import { baselineOf, estimateOf, measureOf } from '../../reports/lookup.ts';
import type { Figure } from '../../reports/page.ts';
import { measureName } from '../../reports/words/name.ts';
import { percent } from '../../reports/words/percent.ts';
import { measureNamed } from '../questions/result-table.ts';
import { short, todays } from './figure-words.ts';
import type { MeasuredSector, Ways } from './run-sector.ts';

const OF_STAFFINGS = ['serviceLevel.phone', 'abandonment.phone', 'occupancy', 'cost', 'nps', 'netValue'];
const OF_SIZES = ['serviceLevel.phone', 'wait.phone', 'occupancy', 'costPerContact', 'csat', 'fcr.true'];
/** What strategies do besides net value. */
export const EFFECTS = ['cost', 'serviceLevel.phone', 'csat', 'churn'];

/** When the phone is answered in time, over the week. */
export function weekFigure({ staffings }: MeasuredSector): Figure | null {
  return serviceByHalfHour(staffings.get('planned')!.comparison, 'phone');
}

/** Reasons for getting in touch: how satisfied, how often settled at once, how long the wait. */
export function reasonsFigure({ model, ranked: { comparison } }: MeasuredSector): Figure {
  const csat = (name: string): number => estimateOf(baselineOf(comparison), `csat.intent.${name}`)?.value ?? Number.NaN;
  const intents = [...model.intents]
    .filter(({ name }) => Number.isFinite(csat(name)))
    .sort((a, b) => csat(a.name) - csat(b.name));
  const [least, most] = [intents[0]!, intents.at(-1)!];
  const panels = [
    ['satisfied customers', 'csat'],
    ['settled at the first contact', 'fcr'],
    ['wait for an agent on the line', 'wait'],
  ] as const;
  const levels = intents.flatMap(({ name, title }) =>
    panels.flatMap(([panel, kind]): Level[] => {
      const id = `${kind}.intent.${name}`;
      const estimate = measureOf(comparison, id) && estimateOf(baselineOf(comparison), id);
      return estimate === undefined ? [] : [{ row: title, panel, estimate }];
    }),
  );
  return levelsFigure(
    {
      id: 'reasons',
      first: 'Reason',
      title: `“${least.title}” leaves ${percent(csat(least.name))} of customers satisfied, “${most.title}” ${percent(csat(most.name))}`,
      alt: `Dots with intervals in ${panels.length} panels, one row for each reason for getting in touch, the least satisfying on top. Satisfied customers: ${intents
        .map(({ name, title }) => `${title} ${percent(csat(name))}`)
        .join(', ')}.`,
    },
    levels,
  );
}

export function staffingsFigure({ staffings }: MeasuredSector): Figure {
  const [first, last] = [[...staffings.keys()][0]!, [...staffings.keys()].at(-1)!];
  const at = (name: string, id: string): string => short(staffings.get(name)!.comparison, id);
  return levelsFigure(
    {
      id: 'staffings',
      first: 'Staffing',
      title: `From “${first}” to “${last}”, calls answered in time go from ${at(first, 'serviceLevel.phone')} to ${at(last, 'serviceLevel.phone')}, and the cost of service from ${at(first, 'cost')} to ${at(last, 'cost')}`,
      alt: waysAlt(staffings, 'staffing', OF_STAFFINGS),
    },
    levelsOf(staffings, OF_STAFFINGS),
  );
}

export function sizesFigure({ sizes }: MeasuredSector): Figure {
  const names = [...sizes.keys()];
  const at = (name: string, id: string): string => short(sizes.get(name)!.comparison, id);
  const [first, last] = [names[0]!, names.at(-1)!];
  return levelsFigure(
    {
      id: 'sizes',
      first: 'Size',
      title: `Agents of the “${last}” centre are busy ${at(last, 'occupancy')} of their time, those of the “${first}” one ${at(first, 'occupancy')}; a contact costs ${at(last, 'costPerContact')} and ${at(first, 'costPerContact')}`,
      alt: waysAlt(sizes, 'size', OF_SIZES),
    },
    levelsOf(sizes, OF_SIZES),
  );
}

function levelsOf(ways: Ways, ids: readonly string[]): Level[] {
  return [...ways].flatMap(([row, { comparison }]) =>
    ids.map((id) => ({ row, panel: measureName(measureNamed(comparison, id)), estimate: todays(comparison, id) })),
  );
}

function waysAlt(ways: Ways, word: string, ids: readonly string[]): string {
  const told = [...ways].map(
    ([name, { comparison }]) =>
      `${name}: ${ids.map((id) => `${measureName(measureNamed(comparison, id))} ${short(comparison, id)}`).join(', ')}`,
  );
  return `Dots with intervals in ${ids.length} panels, one a measure, one row a ${word}. ${told.join('; ')}.`;
}

/** Which strategies pay. */
export function payFigure({ page, ranked }: MeasuredSector): Figure {
  return rankingFigure(`pay-${page.sector}`, ranked.ranking.ranked);
}

/** What else they do. */
export function effectsFigure({ ranked: { comparison } }: MeasuredSector): Figure | null {
  const measures = EFFECTS.map((id) => measureNamed(comparison, id));
  return pairedDifferences({ ...comparison, measures }, measures);
}
