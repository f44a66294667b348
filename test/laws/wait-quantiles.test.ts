import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { DAY } from '../../sim/model/units.ts';
import { CALL, DESK, exponentialOf, labModel } from '../kits/lab-model.ts';

/** Erlang C with 48 erlangs on 50 agents, talk 60 s: half wait 9.86 s at most, 90 % 58.14 s, 95 % 78.93 s. */
const MODEL = labModel({
  horizon: { ...labModel().horizon, length: 40 * DAY, warmUp: DAY },
  intents: [
    {
      ...CALL,
      talk: exponentialOf(60),
      arrivals: { kind: 'rates', rates: [0.8], every: DAY, season: new Array(12).fill(1) },
    },
  ],
  teams: [{ ...DESK, agents: 50 }],
});

describe('quantiles of waits', () => {
  const rows = Array.from({ length: 6 }, (_, replication) => simulate(prepare(MODEL, 0), 'quantiles', replication));
  const { measures } = layoutOf(MODEL);
  const mean = (id: string) => {
    const at = measures.findIndex((one) => one.id === id);
    return rows.reduce((sum, row) => sum + (row[2 * at] as number) / (row[2 * at + 1] as number), 0) / rows.length;
  };

  it.each([
    ['waitP50.phone', 9.85560440899],
    ['waitP90.phone', 58.138741782],
    ['waitP95.phone', 78.9331571988],
  ])('%s is that of Erlang C within 6 %%', (id, exact) => {
    expect(mean(id) / exact).toBeGreaterThan(0.94);
    expect(mean(id) / exact).toBeLessThan(1.06);
  });

  it('the line by its length and by its waits is the same: Little', () => {
    expect(mean('inLine.phone') / (0.8 * mean('wait.phone'))).toBeCloseTo(1, 2);
    expect(mean('inHand.phone') / 48).toBeCloseTo(1, 2);
  });
});
