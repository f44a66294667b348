import { describe, expect, it } from 'vitest';
import { ANCHORS } from '../../bench/anchors/anchors.ts';
import { jackknife } from '../../bench/settings/jackknife.ts';
import { placeOf } from '../../bench/settings/place-of-figure.ts';
import { modelOf } from '../../bench/settings/setting.ts';
import { intervalLevel } from '../../sim/experiment/interval-level.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { centralino } from '../cli/centralino.ts';
import { labModel } from '../kits/lab-model.ts';

describe('anchors', () => {
  it('have names of their own within a sector', () => {
    const names = ANCHORS.map(({ id, sector }) => `${sector} ${id}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(ANCHORS.map((anchor) => [`${anchor.sector} ${anchor.id}`, anchor] as const))(
    '%s reads measures that exist',
    (_, anchor) => {
      const layout = layoutOf(modelOf(anchor.setting));
      const read = anchor.read((name) => placeOf(layout, name).at);
      expect(read).not.toBeUndefined();
      const [least, most] = anchor.accepted;
      expect(least).toBeLessThanOrEqual(anchor.target);
      expect(most).toBeGreaterThanOrEqual(anchor.target);
    },
  );

  it('print as JSON and nothing else, with the exit code of what came out', () => {
    const { code, out } = centralino('bench', 'anchors', '--only', 'productive-hours', '--workers', '1', '--json');
    expect(code).toBe(0);
    const { anchors } = JSON.parse(out);
    expect(anchors).toHaveLength(1);
    expect(anchors[0]).toMatchObject({ id: 'productive-hours', sector: 'finance-insurance', target: 1396, pass: true });
    expect(anchors[0].low).toBeLessThanOrEqual(anchors[0].value);
  });

  it('say when none has such a name', () => {
    const { code, err } = centralino('bench', 'anchors', '--only', 'nonsense');
    expect(code).toBe(2);
    expect(err).toContain('no anchor is called like "nonsense"');
  });
});

describe('jackknife', () => {
  const layout = layoutOf(labModel());
  const row = (value: number): Float64Array => {
    const numbers = new Float64Array(layout.width).fill(1);
    numbers[placeOf(layout, 'occupancy').at] = value;
    return numbers;
  };
  const table = { strategies: [0], replications: 4, width: layout.width, rows: [[1, 2, 4, 7].map(row)] };

  it('of a mean is the mean with the usual interval', () => {
    const { value, low, high } = jackknife(layout, table, (p) => p('occupancy'));
    const half = intervalLevel(0.95, 4).factor * Math.sqrt(7 / 4);
    expect(value).toBeCloseTo(3.5, 12);
    expect(low).toBeCloseTo(3.5 - half, 9);
    expect(high).toBeCloseTo(3.5 + half, 9);
  });

  it('gives no interval to one replication', () => {
    const one = { ...table, replications: 1, rows: [[row(3)]] };
    expect(jackknife(layout, one, (p) => p('occupancy'))).toEqual({ value: 3, low: NaN, high: NaN });
  });
});
