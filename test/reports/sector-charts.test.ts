import { describe, expect, it } from 'vitest';
import { RANKED_SECTORS } from '../../bench/ranking/ranking.ts';
import { modelOf } from '../../bench/settings/setting.ts';
import { busyMonths, busyMonthsFigure } from '../../reports/charts/busy-months.ts';
import { type Level, levelsSpec, levelsTable } from '../../reports/charts/levels.ts';
import { needsAndWork, needsAndWorkFigure } from '../../reports/charts/needs-and-work.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const level = (row: string, panel: string, value: number, unit: string): Level => ({
  row,
  panel,
  estimate: { value, low: value * 0.9, high: value * 1.1, confidence: 0.95, replications: 4, unit },
});

describe('needs and work', () => {
  it.each(RANKED_SECTORS)('%s shares out all needs and all work, the most frequent reason first', (sector) => {
    const rows = needsAndWork(modelOf({ scenario: sector }));
    for (const share of ['needs', 'work'] as const)
      expect(rows.reduce((sum, row) => sum + row[share], 0)).toBeCloseTo(1);
    expect(rows.map(({ needs }) => needs)).toEqual(rows.map(({ needs }) => needs).sort((a, b) => b - a));
  });

  it('names what takes more of the agents than of the needs', () => {
    const model = modelOf({ scenario: 'b2b' });
    const { title } = needsAndWorkFigure(model);
    const rows = needsAndWork(model);
    const heaviest = rows.reduce((a, b) => (b.work - b.needs > a.work - a.needs ? b : a));
    expect(heaviest.work).toBeGreaterThan(heaviest.needs);
    expect(title.startsWith(`“${heaviest.title}”`)).toBe(true);
  });
});

describe('busy months', () => {
  it('are told against an average month', () => {
    const months = busyMonths(modelOf({ scenario: 'consumer-goods' }));
    expect(months.reduce((sum, one) => sum + one, 0)).toBeCloseTo(12);
    expect(months.indexOf(Math.max(...months))).toBe(11);
    expect(plain(busyMonthsFigure(modelOf({ scenario: 'consumer-goods' }))!.title)).toMatch(/^December is the busiest/);
  });

  it('are no chart where every month is alike', () => {
    const model = modelOf({ scenario: 'consumer-goods' });
    const even = { ...model, profiles: model.profiles.map((one) => ({ ...one, season: one.season.map(() => 1) })) };
    expect(busyMonthsFigure(even)).toBeNull();
  });
});

describe('levels', () => {
  const levels = [
    level('small', 'wait', 30, 's'),
    level('large', 'wait', 1200, 's'),
    level('small', 'service level', 0.8, 'share'),
  ];

  it('keep one unit a panel, and leave a gap where nothing was measured', () => {
    const { columns, rows } = levelsTable('Size', levels);
    expect(columns).toEqual(['Size', { title: 'Wait', align: 'right' }, { title: 'Service level', align: 'right' }]);
    expect(rows.map((row) => row.map((cell) => plain(String(cell))))).toEqual([
      ['small', '0.50 min (0.45 to 0.55)', '80 % (72 to 88)'],
      ['large', '20.0 min (18.0 to 22.0)', '–'],
    ]);
  });

  it('draw each panel in the unit of its title', () => {
    const { data } = levelsSpec(levels) as { data: { values: { panel: string; value: number }[] } };
    expect(data.values.map(({ panel, value }) => [plain(panel), value])).toEqual([
      ['Wait, min', 0.5],
      ['Wait, min', 20],
      ['Service level, %', 80],
    ]);
  });

  it('draw a single value where there is no interval', () => {
    const alone = { ...levels[2]!, estimate: { ...levels[2]!.estimate, low: NaN, high: NaN } };
    const { data } = levelsSpec([alone]) as { data: { values: { low: number; high: number }[] } };
    expect(data.values[0]).toMatchObject({ low: 80, high: 80 });
  });
});
