import { describe, expect, it } from 'vitest';
import { workByPart } from '../../sim/measures/work-by-part.ts';
import type { Model } from '../../sim/model/model.ts';
import { HOUR, WEEK, YEAR } from '../../sim/model/units.ts';
import { contact, expectPair, readOf } from '../kits/by-hand.ts';
import { CALL, DESK, labModel, PHONE } from '../kits/lab-model.ts';

/*
 * An hour, contact by contact with pen and paper, and every figure and series that comes of it.
 */

/**
 * One agent, two places to wait, 80 % in 20 s.
 *
 *   at     talk  wrap-up  patience
 *      0    100     20      any      answered at once, until 100; the agent is free at 120
 *     50     60              300     answered at 120 after 70, until 180
 *     60                       3     leaves at 63
 *     70                      15     leaves at 85
 *     80                             finds both places taken (50 and 70 wait): blocked
 *     90      1              100     answered at 180 after 90, until 181
 *    205     40                      answered at once, until 245
 *   1000    600                      answered at once, until 1600
 *   1300                     250     leaves at 1550
 */
const HOUR_OF_CALLS = [
  contact(0, 100, 20, -1),
  contact(50, 60, 0, 300),
  contact(60, 9, 0, 3),
  contact(70, 9, 0, 15),
  contact(80, 9, 0, 200),
  contact(90, 1, 0, 100),
  contact(205, 40, 0, 100),
  contact(1000, 600, 0, -1),
  contact(1300, 9, 0, 250),
];

const hourModel = (parts: Partial<Model> = {}): Model =>
  labModel({
    horizon: { ...labModel().horizon, length: HOUR, warmUp: 0 },
    channels: [{ ...PHONE, places: 2, costPerMinute: 0.06, costPerContact: 0.1 }],
    teams: [{ ...DESK, agents: 1, wage: 36, shrinkage: 0.2 }],
    intents: [{ ...CALL, arrivals: { kind: 'trace', contacts: HOUR_OF_CALLS } }],
    ...parts,
  });

describe('an hour of calls worked out by hand', () => {
  const { ratio, bins } = readOf(hourModel());
  const years = HOUR / YEAR;
  // Waits of the answered 0, 70, 90, 0, 0; of those who left 3, 15, 250.
  const [waited, lost] = [160, 268];
  // 120 + 60 + 1 + 40 + 600 seconds of work, 20 of them after the call.
  const work = 821;
  // An hour's wage of 36, 35 % on top, 801 s of talk and 428 s of waiting on the line, nine fees.
  const [wages, overhead, lines, fees] = [36, 12.6, ((801 + 428) / 60) * 0.06, 0.9];
  const cost = wages + overhead + lines + fees;

  it.each<[string, number, number]>([
    ['serviceLevel.phone', 3, 8],
    ['serviceLevelOnline.phone', 3, 8],
    ['serviceLevelOfAnswered.phone', 3, 5],
    ['serviceLevelWithoutShortAbandons.phone', 3, 6],
    ['serviceLevelCountingShortAbandons.phone', 5, 8],
    ['serviceLevelCountingVeryShortAbandons.phone', 4, 8],
    ['halfHoursInTarget.phone', 0, 1],
    ['answeredSoon.phone', 3, 5],
    ['answered.phone', 5, 9],
    ['abandonment.phone', 3, 8],
    ['offered.phone', 8, years],
    ['abandonmentWithoutVeryShort.phone', 2, 7],
    ['abandonmentInTime.phone', 2, 8],
    ['pWait.phone', 5, 8],
    ['wait.phone', waited, 5],
    ['waitOnline.phone', waited + lost, 8],
    ['waitIfWaiting.phone', waited + lost, 5],
    ['waitAbandoned.phone', lost, 3],
    ['longestWait.phone', 250, 1],
    ['patience.phone', waited + lost, 3],
    ['serviceLevelPromised.phone', 3, 8],
    // Fewer than twenty contacts in a half-hour say nothing.
    ['worstHalfHour.phone', 0, 0],
    // Solved: at 100, 130 after the birth at 50, 91 after 90, 40 after 205, 600 after 1000.
    ['timeToResolution', 100 + 130 + 91 + 40 + 600, 5],
    ['solvedWithinDay', 5, 9],
    ['inLine.phone', waited + lost, HOUR],
    ['inHand.phone', work, HOUR],
    ['blocked.phone', 1, 9],
    ['callbackShare.phone', 0, 9],
    ['aht.phone', work, 5],
    ['wrapUp.phone', 20, 5],
    ['handled.phone', 5, years],
    ['handledContacts', 5, years],
    ['occupancy', work, HOUR],
    ['agentsOnDuty', HOUR, HOUR],
    // Of an hour paid 80 % are on duty: 4,500 paid seconds; a full-time year has 2,088 hours.
    ['utilisation', work, 4500],
    ['shrinkage', 900, 4500],
    ['fte', 4500 / (2088 * 3600), years],
    ['productiveHours', HOUR * 2088, 4500],
    ['overtime', 0, years],
    ['resolved', 5, 9],
    ['givenUp', 4, 9],
    ['oneContact', 5, 9],
    ['contactsPerNeed', 5, 9],
    ['triesPerNeed', 9, 9],
    ['failureDemand', 0, 9],
    ['retries', 0, 9],
    ['cost', cost, years],
    ['costPerContact', cost, 5],
    ['costPerNeed', cost, 9],
    ['costPerResolution', cost, 5],
    // The channel bears all the pay; fees only of contacts that were finished.
    ['costPerContact.phone', wages + overhead + lines + 0.5, 5],
  ])('%s is %d / %d', (id, above, below) => {
    expectPair(ratio(id), [above, below], id);
  });

  it('waits of eight contacts stand in their classes: 0, 0, 0, 3, 15, 70, 90, 250', () => {
    const upTo = (seconds: number) => [0, 0, 0, 3, 15, 70, 90, 250].filter((wait) => wait <= seconds).length;
    // 24 bounds from 0 to two hours.
    const bounds = [0, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 120, 150, 180, 240, 300, 420, 600, 900, 1200, 1800];
    const all = [...bounds, 2700, 3600, 7200].map((bound) => [upTo(bound), 8]);
    expect(bins('waitOnline.phone')).toEqual(all);
    expect(bins('waitOffline.phone').every(([above, below]) => above === 0 && below === 0)).toBe(true);
  });

  it('quantiles lie where the classes say', () => {
    // Half of eight have waited no more than 5 s, the end of a class. Of 240 to 300 s, where the last one is, 1 / 8 is left.
    expectPair(ratio('waitP50.phone'), [5, 1], 'waitP50');
    // Of 80 to 100 s, where two become one, 1.6 are left.
    expectPair(ratio('waitP80.phone'), [80 + (20 * Math.log(2 / 1.6)) / Math.log(2), 1], 'waitP80');
    expectPair(ratio('waitP90.phone'), [240 + 60 * (1 - 0.8), 1], 'waitP90');
    expectPair(ratio('waitP95.phone'), [240 + 60 * (1 - 0.4), 1], 'waitP95');
    expectPair(ratio('waitP99.phone'), [240 + 60 * (1 - 0.08), 1], 'waitP99');
  });

  it('the first half-hour of the week has it all', () => {
    for (const [id, above] of [
      ['serviceLevelByWeek.phone', 3],
      ['abandonmentByWeek.phone', 3],
      ['waitByWeek.phone', waited + lost],
    ] as const) {
      const [first, ...others] = bins(id);
      expect(first, id).toEqual([above, 8]);
      expect(others.length).toBe(335);
      expect(others.every(([a, b]) => a === 0 && b === 0)).toBe(true);
    }
    expectPair(bins('offeredByWeek.phone')[0] as readonly [number, number], [8, HOUR / WEEK], 'offeredByWeek');
    expectPair(bins('offeredByWeek.phone')[1] as readonly [number, number], [0, HOUR / WEEK], 'offeredByWeek');
  });

  it('all of the work is in the first half-hour', () => {
    // At work 0 to 181, 205 to 245 and 1000 to 1600; nothing after 00:30.
    const [first, second, third] = bins('occupancyByWeek');
    expectPair(first as [number, number], [work, HOUR / 2], 'first half-hour');
    expectPair(second as [number, number], [0, HOUR / 2], 'second half-hour');
    expect(third).toEqual([0, 0]);
    expect(bins('agentsByWeek').slice(0, 3)).toEqual([
      [HOUR / 2, HOUR / 2],
      [HOUR / 2, HOUR / 2],
      [0, 0],
    ]);
  });

  it('work that goes on over the half-hour is split there', () => {
    const late = { ...CALL, arrivals: { kind: 'trace', contacts: [contact(1700, 300, 0, -1)] } } as const;
    const [first, second] = readOf(hourModel({ intents: [late] })).bins('occupancyByWeek');
    expectPair(first as [number, number], [100, HOUR / 2], 'first half-hour');
    expectPair(second as [number, number], [200, HOUR / 2], 'second half-hour');
  });

  it('by day: nobody in line at 00:30, and waits of 428 s among eight', () => {
    for (const percent of ['p05', 'p25', 'p50', 'p75', 'p95']) {
      const [first, second] = bins(`waitByDay.phone.${percent}`);
      expect(first).toEqual([428 / 8, 1]);
      expect(second?.[1]).toBe(0);
      expect(bins(`queueByDay.phone.${percent}`)[0]).toEqual([0, 1]);
    }
  });

  it('money and hours go where they go', () => {
    const [agents, over, line, fee, ...others] = bins('costByPart');
    expectPair(agents as [number, number], [wages, years], 'agents');
    expectPair(over as [number, number], [overhead, years], 'overhead');
    expectPair(line as [number, number], [lines, years], 'lines');
    expectPair(fee as [number, number], [fees, years], 'contacts');
    expect(others.every(([above]) => above === 0)).toBe(true);
    const hours: Readonly<Record<string, number>> = { core: 801, 'wrap-up': 20, idle: HOUR - work };
    const names = workByPart.bins as readonly string[];
    bins('workByPart').forEach((pair, part) => {
      const name = names[part] as string;
      expectPair(pair, [(hours[name] ?? 0) / 3600, years], name);
    });
  });

  it('what happens before the end of a warm-up is not counted, and yearly figures know how long was counted', () => {
    // Until 190: only the calls of 205, 1000 and 1300 are counted; the one of 1300 leaves after 250 s.
    const counted = readOf(hourModel({ horizon: { ...labModel().horizon, length: HOUR, warmUp: 190 } }));
    const left = (HOUR - 190) / YEAR;
    for (const [id, above, below] of [
      ['serviceLevel.phone', 2, 3],
      ['wait.phone', 0, 2],
      ['waitAbandoned.phone', 250, 1],
      ['handledContacts', 2, left],
      ['occupancy', 640, HOUR - 190],
      ['inHand.phone', 640, HOUR - 190],
      ['inLine.phone', 250, HOUR - 190],
    ] as const) {
      expectPair(counted.ratio(id), [above, below], id);
    }
    expectPair(counted.bins('costByPart')[0] as [number, number], [(HOUR - 190) / 100, left], 'wages');
  });
});
