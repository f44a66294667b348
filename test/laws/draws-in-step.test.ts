import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { ContactLog, type LoggedEvent } from '../../sim/measures/contact-log.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HOUR } from '../../sim/model/units.ts';
import { CALL, DESK, exponentialOf, labModel, PHONE } from '../kits/lab-model.ts';

/** When each need's contacts were answered, abandoned or left, in order. */
function timesOf(model: Model): (event: LoggedEvent, ordinal: number) => number[] {
  const prepared = prepare(model, 0);
  const log = new ContactLog();
  prepared.floor.log = log;
  simulate(prepared, 'in step', 0);
  return (event, ordinal) =>
    log.lines.filter((line) => line.event === event && line.ordinal === ordinal).map(({ at }) => at);
}

const rare = { ...CALL.arrivals, rates: [1e-9] } as typeof CALL.arrivals;

/** Nobody is ever helped, so that everybody comes back. */
const hopeless = (parts: Partial<Model>): Model =>
  labModel({
    horizon: { ...labModel().horizon, length: 3 * DAY, warmUp: 0 },
    channels: [{ ...PHONE, patience: exponentialOf(300) }],
    intents: [{ ...CALL, arrivals: { ...CALL.arrivals, rates: [0.002] } as typeof CALL.arrivals, resolution: 0 }],
    journey: { ...labModel().journey, retry: 1, recontactDelay: exponentialOf(2 * HOUR), maxContacts: 60 },
    teams: [{ ...DESK, agents: 100 }],
    ...parts,
  });

describe('draws that stay in step', () => {
  it('the pause before the next call after one in vain is the same whether or not the caller had to try often', () => {
    const always = timesOf(hopeless({}));
    const shifts = [{ days: [0, 1, 2, 3, 4, 5, 6], from: 6 * HOUR, to: DAY, agents: 100 }];
    const late = timesOf(hopeless({ teams: [{ ...DESK, shifts }] }));
    const pause = (times: typeof always, ordinal: number): number =>
      (times('answered', ordinal)[1] as number) - (times('left', ordinal)[0] as number);
    let compared = 0;
    // Those who called before six o'clock and hung up, and whose pause ends on the same day.
    for (let ordinal = 0; ordinal < 40; ordinal++) {
      const second = late('answered', ordinal)[1] ?? Infinity;
      if (late('abandoned', ordinal).length === 0 || second > DAY) continue;
      compared++;
      expect(pause(late, ordinal)).toBeCloseTo(pause(always, ordinal), 6);
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('patience at a later try is the same whether or not an earlier one went to the wrong line', () => {
    const shifts = [{ days: [0], from: 0, to: 6 * HOUR, agents: 100 }];
    const elsewhere = { ...CALL, name: 'elsewhere', skill: 'elsewhere', arrivals: rare, resolution: 1 };
    const model = (misroute: number): Model => {
      const base = hopeless({ teams: [{ ...DESK, shifts, agents: 100 }] });
      const intents = [...base.intents.map((intent) => ({ ...intent, skill: 'right' })), elsewhere];
      return { ...base, intents, journey: { ...base.journey, misroute, maxAbandons: 1 } };
    };
    const [straight, astray] = [timesOf(model(0)), timesOf(model(0.5))];
    let compared = 0;
    for (let ordinal = 0; ordinal < 40; ordinal++) {
      const [a, b] = [straight('abandoned', ordinal), astray('abandoned', ordinal)];
      const [left, other] = [straight('left', ordinal), astray('left', ordinal)];
      if (a.length !== 1 || b.length !== 1 || left.length !== other.length || left.length === 0) continue;
      compared++;
      const lost = (other.at(-1) as number) - (left.at(-1) as number);
      expect((b[0] as number) - (a[0] as number)).toBeCloseTo(lost, 6);
    }
    expect(compared).toBeGreaterThan(10);
  });
});
