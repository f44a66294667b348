import type { Model } from '../../sim/model/model.ts';
import type { Figure } from '../page.ts';
import { yearlyNeeds } from '../scenario/weekly-work.ts';
import { percent } from '../words/percent.ts';
import { INK, SERIES } from './palette.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Months within this of the average are no season. */
const EVEN = 0.01;

/** Months of the year beside an average month, as the scenario gives them; null when every month is alike. */
export function busyMonthsFigure(model: Model): Figure | null {
  const months = busyMonths(model).map((factor, month) => ({ month: MONTHS[month]!, above: factor - 1 }));
  const busiest = months.reduce((a, b) => (b.above > a.above ? b : a));
  const quietest = months.reduce((a, b) => (b.above < a.above ? b : a));
  if (busiest.above - quietest.above < EVEN) return null;
  return {
    id: 'busy-months',
    title: `${busiest.month} is the busiest month, ${percent(busiest.above)} above an average one; ${quietest.month} is ${percent(-quietest.above)} below`,
    alt: `Bars, one a month, above or below a line for the average month. ${months.map(({ month, above }) => `${month} ${signed(above)}`).join(', ')}.`,
    spec: {
      width: 520,
      height: 130,
      data: { values: months.map(({ month, above }) => ({ month: month.slice(0, 3), above })) },
      layer: [
        {
          mark: { type: 'bar', color: SERIES[0] },
          encoding: {
            x: { field: 'month', type: 'ordinal', sort: null, title: null, axis: { labelAngle: 0 } },
            y: {
              field: 'above',
              type: 'quantitative',
              title: 'against an average month',
              axis: { format: '+.0%', tickCount: 5 },
            },
          },
        },
        { mark: { type: 'rule', color: INK }, encoding: { y: { datum: 0, type: 'quantitative' } } },
      ],
    },
    table: {
      columns: ['', ...months.map(({ month }) => ({ title: month.slice(0, 3), align: 'right' as const }))],
      rows: [['against an average month', ...months.map(({ above }) => signed(above))]],
    },
    note: 'Without what happens now and then, which comes on top.',
  };
}

/** Needs a month relative to an average month, January first. */
export function busyMonths(model: Model): number[] {
  const sums = MONTHS.map((_, month) =>
    model.intents.reduce((sum, intent) => {
      const { arrivals } = intent;
      const profile =
        arrivals.kind === 'needs' ? model.profiles.find(({ name }) => name === arrivals.profile) : undefined;
      return sum + yearlyNeeds(model, intent) * (profile?.season[month] ?? 1);
    }, 0),
  );
  const mean = sums.reduce((a, b) => a + b, 0) / sums.length;
  return sums.map((sum) => sum / mean);
}

function signed(share: number): string {
  const text = percent(Math.abs(share));
  return /^0\D/.test(text) ? '0' : `${share < 0 ? '−' : '+'}${text}`;
}
