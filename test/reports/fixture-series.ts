import type { Series } from '../../sim/measures/measure.ts';

/** A series with what it is for each strategy. */
export interface FixtureSeries extends Series {
  /** Strategy row and bin to figure; NaN where nothing is observed. */
  readonly at: (strategy: number, bin: number) => number;
}

/** How much of today's waiting is left under each strategy. */
const LEFT = [1, 0.62, 0.66, 0.4] as const;
const WAITS = [0, 5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900, 1800, 3600, 7200, 14_400] as const;
const COST_PARTS = ['wages', 'overhead', 'channels', 'licences', 'training', 'call-backs'] as const;
const COSTS = [
  [1_980_000, 594_000, 238_000, 0, 0, 0],
  [1_962_000, 589_000, 226_000, 18_000, 4_000, 10_000],
  [1_805_000, 541_000, 214_000, 71_000, 24_000, 0],
  [1_788_000, 536_000, 208_000, 89_000, 30_000, 10_000],
] as const;
const WORK_PARTS = ['identify', 'look up', 're-tell', 'core', 'wrap-up', 'transfer'] as const;
const WORK = [
  [3_900, 6_100, 3_400, 31_800, 6_900, 1_200],
  [3_850, 6_050, 3_350, 31_500, 6_850, 1_180],
  [2_100, 3_300, 900, 30_900, 6_500, 1_050],
  [2_080, 3_280, 880, 30_700, 6_480, 1_040],
] as const;

/** Mon-Fri 08:00-20:00, Sat 08:00-14:00. */
function isOpen(halfHour: number): boolean {
  const [day, at] = [Math.floor(halfHour / 48), halfHour % 48];
  return day < 5 ? at >= 16 && at < 40 : day === 5 && at >= 16 && at < 28;
}

/** How hard the half-hour is, 0 ... 1: a morning and a smaller afternoon peak, Mondays worst. */
function pressure(halfHour: number): number {
  const [day, at] = [Math.floor(halfHour / 48), halfHour % 48];
  const shape = Math.exp(-(((at - 21) / 4) ** 2)) + 0.6 * Math.exp(-(((at - 32) / 4) ** 2));
  return shape * (1 - 0.09 * day) * (1 + 0.05 * Math.sin(7 * halfHour));
}

function byWeek(channel: string, title: string, size: number): FixtureSeries[] {
  const bins = Array.from({ length: 336 }, (_, i) => i);
  const week = (id: string, name: string, unit: string, at: FixtureSeries['at']): FixtureSeries => ({
    id: `${id}.${channel}`,
    title: `${title} ${name}`,
    unit,
    axis: 'week',
    bins,
    formula: 'by half-hour of the week',
    at: (strategy, bin) => (isOpen(bin) ? at(strategy, bin) : Number.NaN),
  });
  return [
    week('serviceLevelByWeek', 'service level', 'share', (s, i) => Math.max(0, 0.99 - 0.62 * pressure(i) * LEFT[s]!)),
    week('offeredByWeek', 'contacts offered', 'contacts', (_, i) => size * (4 + 26 * pressure(i))),
    week('waitByWeek', 'wait', 's', (s, i) => 8 + 240 * pressure(i) ** 2 * LEFT[s]!),
    week('abandonmentByWeek', 'abandonment', 'share', (s, i) => 0.01 + 0.2 * pressure(i) ** 2 * LEFT[s]!),
  ];
}

function byDay(channel: string, title: string): FixtureSeries[] {
  const levels = { p05: 0, p25: 0.3, p50: 0.8, p75: 1.6, p95: 3.4 };
  return (['queue', 'wait'] as const).flatMap((what) =>
    Object.entries(levels).map(
      ([level, height]): FixtureSeries => ({
        id: `${what}ByDay.${channel}.${level}`,
        title: `${title} ${what}, ${level}`,
        unit: what === 'queue' ? 'contacts' : 's',
        axis: 'day',
        bins: Array.from({ length: 48 }, (_, i) => i),
        formula: 'quantile over working days',
        at: (s, i) => (isOpen(i) ? height * (what === 'queue' ? 6 : 75) * pressure(i) * LEFT[s]! : Number.NaN),
      }),
    ),
  );
}

function waits(channel: string, title: string): FixtureSeries[] {
  const series = (id: string, name: string, at: FixtureSeries['at']): FixtureSeries => ({
    id: `${id}.${channel}`,
    title: `${title} ${name}`,
    unit: 'share',
    axis: 'wait',
    bins: WAITS,
    formula: 'share waiting at most',
    at,
  });
  return [
    series(
      'waitOnline',
      'wait on the line',
      (s, i) => 1 - (1 - 0.38 ** LEFT[s]!) * Math.exp(-WAITS[i]! / (160 * LEFT[s]!)),
    ),
    series('waitOffline', 'wait for a call-back', (s, i) =>
      s % 2 === 0 ? Number.NaN : 1 - Math.exp(-WAITS[i]! / (2400 * LEFT[s]!)),
    ),
  ];
}

function parts(
  id: string,
  title: string,
  unit: string,
  bins: readonly string[],
  table: readonly (readonly number[])[],
): FixtureSeries {
  return { id, title, unit, axis: 'part', bins, formula: 'sum', at: (s, i) => table[s]![i]! };
}

/** All series that a sector scenario with two live channels reports. */
export const FIXTURE_SERIES: readonly FixtureSeries[] = [
  ...byWeek('phone', 'Phone', 1),
  ...byWeek('chat', 'Chat', 0.3),
  ...byDay('phone', 'Phone'),
  ...byDay('chat', 'Chat'),
  ...waits('phone', 'Phone'),
  ...waits('chat', 'Chat'),
  parts('costByPart', 'Cost by part', 'EUR/year', COST_PARTS, COSTS),
  parts('workByPart', 'Work by part', 'hours/year', WORK_PARTS, WORK),
];
