import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { NEEDS_CLOSED } from '../../sim/measures/counts/tally.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, MONTH, WEEK } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { CALL, DESK, exponentialOf, labModel, PHONE } from '../kits/lab-model.ts';
import { valuesOf } from '../kits/values-of.ts';

describe('days that are busier or quieter by chance', () => {
  /** 24 erlangs on average, for 28 agents and patience of three minutes. */
  function lineWith(cv: number): ReturnType<typeof valuesOf> {
    const call = { ...CALL, talk: exponentialOf(240) };
    return valuesOf(
      labModel({
        horizon: { ...labModel().horizon, length: 60 * DAY, warmUp: 0 },
        intents: [{ ...call, arrivals: { ...CALL.arrivals, rates: [0.1] } as typeof CALL.arrivals }],
        channels: [{ ...PHONE, patience: exponentialOf(180) }],
        teams: [{ ...DESK, agents: 28 }],
        busyness: { cv },
      }),
    );
  }

  it('make the longest waits longer and more callers hang up, with as many calls', () => {
    const [even, uneven] = [lineWith(0), lineWith(0.15)];
    expect(Math.abs(uneven.value('offered.phone') / even.value('offered.phone') - 1)).toBeLessThan(0.06);
    expect(uneven.value('waitP95.phone')).toBeGreaterThan(1.2 * even.value('waitP95.phone'));
    expect(uneven.value('abandonment.phone')).toBeGreaterThan(1.2 * even.value('abandonment.phone'));
  });
});

describe('customers who have left', () => {
  const horizon = { ...customersModel().horizon, length: 3 * MONTH, warmUp: 0 };

  it('have no needs any more', () => {
    const model = customersModel({ horizon });
    // All but one in a hundred thousand leave at the end of the first month.
    const leaving = { ...model.segments[0]!, churn: 1 - Math.exp(-12 * 11.5) };
    const whole = needsOf({ ...model, segments: [leaving] }, horizon);
    const firstMonth = needsOf(model, { ...horizon, length: MONTH, drain: true });
    expect(whole).toBe(firstMonth);
  });

  function needsOf(model: Model, over: Model['horizon']): number {
    const prepared = prepare({ ...model, horizon: over }, 0);
    simulate(prepared, 'laws', 0);
    return prepared.floor.tally.total[NEEDS_CLOSED] as number;
  }
});

describe('chance alone in how satisfied customers are', () => {
  const satisfaction = { ...customersModel().satisfaction, base: 0.6, resolved: 0, expectation: 0, noise: 1.2 };
  const horizon = { ...customersModel().horizon, length: 8 * WEEK, warmUp: 0 };

  it('leaves as many satisfied as the noise says, and half of them where the base is 0', () => {
    for (const base of [0.6, 0]) {
      const { value } = valuesOf(customersModel({ horizon, satisfaction: { ...satisfaction, base } }));
      // Some 18,000 needs: three standard errors of their mean.
      expect(Math.abs(value('csat') - meanLogistic(base, 1.2)), String(base)).toBeLessThan(0.006);
    }
  });
});

/** Mean of logistic(base + noise Z), Z standard normal, by the trapezoidal rule. */
function meanLogistic(base: number, noise: number): number {
  let sum = 0;
  for (let z = -8; z <= 8; z += 0.01) {
    sum += (0.01 * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) / (1 + Math.exp(-base - noise * z));
  }
  return sum;
}
