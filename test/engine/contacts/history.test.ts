import { expect, it } from 'vitest';
import { WEEK } from '../../../sim/model/units.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { valuesOf } from '../../kits/values-of.ts';

it('agents without the history solve fewer of the needs that take it, those they would surely solve with it too', () => {
  const base = customersModel({ horizon: { ...customersModel().horizon, length: 13 * WEEK, warmUp: 0 } });
  const journey = { ...base.journey, needsHistory: [0.5, 0.5, 0.5] as const, withoutHistory: 0.4 };
  for (const resolution of [1, 0.999]) {
    const intents = base.intents.map((intent) => ({ ...intent, resolution }));
    const { value } = valuesOf({ ...base, intents, journey });
    // Of 30,000 needs half lose six tenths: 0.7, within four standard errors.
    expect(Math.abs(value('oneContact') - 0.7 * resolution), String(resolution)).toBeLessThan(0.011);
  }
});
