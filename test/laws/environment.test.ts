import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY } from '../../sim/model/units.ts';
import { CALL, labModel } from '../kits/lab-model.ts';

const SHORT = { ...labModel().horizon, length: 5 * DAY, warmUp: 0 };
const pair = (model: Model, id: string) => {
  const at = layoutOf(model).measures.findIndex((one) => one.id === id);
  const row = simulate(prepare(model, 0), 'environment', 0);
  return [row[2 * at] as number, row[2 * at + 1] as number] as const;
};

describe('an environment', () => {
  const switching = (environment: string, rates: readonly number[]) => ({
    kind: 'switching' as const,
    rates,
    stays: [1800, 900],
    next: [
      [0, 1],
      [1, 0],
    ],
    environment,
    season: new Array(12).fill(1),
  });

  it('whose states are alike is a plain rate in law, and shares nothing with the draws of contacts', () => {
    const model = labModel({
      horizon: { ...SHORT, length: 60 * DAY },
      intents: [{ ...CALL, arrivals: switching('', [0.1, 0.1]) }],
    });
    const plain = labModel({ horizon: { ...SHORT, length: 60 * DAY } });
    // The same unit exponentials are spent against the same rate, stay by stay.
    expect(pair(model, 'handledContacts')[0]).toBe(pair(plain, 'handledContacts')[0]);
  });

  it('that two intents share lets them come and go together', () => {
    const both = (one: string, other: string) =>
      labModel({
        horizon: { ...SHORT, length: 40 * DAY },
        intents: [
          { ...CALL, arrivals: switching(one, [0.02, 0.1]) },
          { ...CALL, name: 'more', arrivals: switching(other, [0.02, 0.1]) },
        ],
      });
    const wait = (model: Model) => pair(model, 'pWait.phone')[0] / pair(model, 'pWait.phone')[1];
    expect(wait(both('storm', 'storm'))).toBeGreaterThan(1.2 * wait(both('storm', 'calm')));
  });
});
