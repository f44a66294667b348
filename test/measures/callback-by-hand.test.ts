import { describe, expect, it } from 'vitest';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HOUR } from '../../sim/model/units.ts';
import { contact, expectPair, readOf } from '../kits/by-hand.ts';
import { CALL, DESK, labModel, NO_CALLBACK, PHONE, SERVICE } from '../kits/lab-model.ts';

const onePhone = (parts: Partial<Model>): Model =>
  labModel({ channels: [{ ...PHONE, places: 2 }], teams: [{ ...DESK, agents: 1 }], ...parts });

/**
 * One agent, call-backs that keep the place for whoever accepts, offered to everybody who would wait; two tries, 60 s
 * apart, 10 s each; whoever is called back within 900 s was kept to.
 *
 *    0   talk 300          answered at once, until 300
 *   10   accepts           leaves the line at once; called at 300, after 290; answers at 310, until 350
 *   20   does not          patience 100: leaves at 120
 *   30   does not          patience 1000, talk 50: answered after the call-back
 */
describe('a call-back worked out by hand', () => {
  const callback = { ...NO_CALLBACK, policy: 'virtual-hold', connect: 10, attempts: 2, attemptDelay: 60 } as const;
  const service = { ...SERVICE, callback: { ...callback, offerAbove: 0, slack: 900 } };
  const { ratio, bins } = readOf(
    labModel({
      horizon: { ...labModel().horizon, length: HOUR, warmUp: 0 },
      teams: [{ ...DESK, agents: 1, wage: 36 }],
      strategies: [{ name: 'today', summary: '', service, costs: [] }],
      intents: [
        {
          ...CALL,
          arrivals: {
            kind: 'trace',
            contacts: [
              contact(0, 300, 0, -1),
              contact(10, 40, 0, 5, true),
              contact(20, 9, 0, 100),
              contact(30, 50, 0, 1000),
            ],
          },
        },
      ],
    }),
  );

  it.each<[string, number, number]>([
    ['callbackShare.phone', 1, 4],
    ['callbackLost.phone', 0, 1],
    ['promiseKept.phone', 1, 1],
    ['waitOffline.phone', 290, 1],
    // Those on the line: 0, 100 (left), 320 (answered at 350); the one called back did not wait there.
    ['waitOnline.phone', 100 + 320, 4],
    ['wait.phone', 290 + 320, 3],
    ['serviceLevel.phone', 1, 4],
    ['serviceLevelOnline.phone', 1, 3],
    ['serviceLevelOfAnswered.phone', 1, 3],
    ['abandonment.phone', 1, 4],
    ['pWait.phone', 3, 4],
    ['waitIfWaiting.phone', 290 + 320 + 100, 3],
    ['inLine.phone', 290 + 320 + 100, HOUR],
  ])('%s is %d / %d', (id, above, below) => {
    expectPair(ratio(id), [above, below], id);
  });

  it('waits on the line and off it stand in curves of their own', () => {
    expect(bins('waitOffline.phone').map(([above]) => above)).toEqual([
      ...new Array(15).fill(0),
      ...new Array(9).fill(1),
    ]);
    expect(bins('waitOffline.phone').every(([, all]) => all === 1)).toBe(true);
    expect(bins('waitOnline.phone').at(-1)).toEqual([3, 3]);
  });
});

describe('half-hours and days', () => {
  it('a half-hour is in target when enough of those who were answered or left in it were answered in time', () => {
    // Half-hours 0 (all in time), 1 (one of two) and 4 (four of five), on two days; target 80 %.
    const at = (halfHour: number, second: number, patience = 1) => contact(1800 * halfHour + second, 30, 0, patience);
    const day = [at(0, 10), at(1, 10), at(1, 20), at(4, 0), at(4, 100), at(4, 200), at(4, 300), at(4, 310)];
    const twice = [...day, ...day.map((one) => ({ ...one, at: one.at + DAY }))];
    const model = onePhone({
      horizon: { ...labModel().horizon, length: 2 * DAY, warmUp: 0 },
      intents: [{ ...CALL, arrivals: { kind: 'trace', contacts: twice } }],
    });
    const { ratio, bins } = readOf(model);
    expect(ratio('halfHoursInTarget.phone')).toEqual([4, 6]);
    const level = bins('serviceLevelByWeek.phone');
    expect([0, 1, 4, 48, 49, 52, 2].map((slot) => level[slot])).toEqual([
      [1, 1],
      [1, 2],
      [4, 5],
      [1, 1],
      [1, 2],
      [4, 5],
      [0, 0],
    ]);
  });

  it('quantiles over days are those of the days, half-hour by half-hour', () => {
    // On day d one call comes at 00:00 for 20 (d + 1) s, and another one at the same time waits that long.
    const contacts = Array.from({ length: 20 }, (_, day) => [
      contact(day * DAY, 20 * (day + 1), 0, -1),
      contact(day * DAY, 5, 0, -1),
    ]).flat();
    const model = onePhone({
      horizon: { ...labModel().horizon, length: 20 * DAY, warmUp: 0 },
      intents: [{ ...CALL, arrivals: { kind: 'trace', contacts } }],
    });
    const { bins } = readOf(model);
    // Mean of 0 and 20 (d + 1): 10, 20, ..., 200. 5 % of 20 days are one day, which is below the second smallest.
    const wanted = { p05: 20, p25: 60, p50: 110, p75: 160, p95: 200 };
    for (const [percent, mean] of Object.entries(wanted)) {
      expect(bins(`waitByDay.phone.${percent}`)[0]).toEqual([mean, 1]);
      expect(bins(`queueByDay.phone.${percent}`)[0]).toEqual([0, 1]);
    }
  });
});
