import { describe, expect, it } from 'vitest';
import { clearFloor } from '../../../sim/engine/clear-floor.ts';
import { loyaltyAt } from '../../../sim/engine/customers/loyalty-state.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { prepare } from '../../../sim/engine/simulate.ts';
import { recordOf } from '../../../sim/engine/tables/customer-table.ts';
import { onNoticeDue, scheduleNotices } from '../../../sim/engine/world/notice-board.ts';
import { announceJob, isPrevented, toldOfJob } from '../../../sim/engine/world/prevention.ts';
import * as counts from '../../../sim/measures/counts/prevention-counts.ts';
import { NEEDS_CLOSED } from '../../../sim/measures/counts/tally.ts';
import type { Shock } from '../../../sim/model/demand.ts';
import type { Notices, PreventionSections } from '../../../sim/model/prevention-sections.ts';
import { DAY, HOUR, MINUTE, NONE } from '../../../sim/model/units.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { served } from '../../kits/floor-of.ts';
import { CALL } from '../../kits/lab-model.ts';

/** On the fourth and the eighth day at nine, for eight hours, a fifth of the customers. */
const STORM: Shock = {
  name: 'storm',
  title: 'Storm',
  when: { kind: 'calendar', daysOfYear: [3, 7], at: 9 * HOUR },
  lasts: { kind: 'deterministic', value: 8 * HOUR },
  course: 'even',
  customers: 0.2,
  affects: { call: { kind: 'share', share: 0.25 } },
};
const NOTICES: Notices = {
  strength: 1,
  shocks: [],
  coverage: 1,
  heeded: 1,
  lag: 20 * MINUTE,
  message: 0.05,
  falseAlarms: 0,
  annoyance: 0.5,
};
const FIRST = 3 * DAY + 9 * HOUR;

/** A hundred customers and then fifty, until the eighth day at ten. Need 0 is customer 3's, of the shock; need 1 is of every day. */
function floorWith(sections: PreventionSections): Floor {
  const base = customersModel({ shocks: [STORM], intents: [{ ...callOf(), asksStatus: 1 }] });
  const [all] = base.segments as [(typeof base.segments)[0]];
  const model = served(
    {
      ...base,
      horizon: { ...base.horizon, length: 7 * DAY + 10 * HOUR, warmUp: 0 },
      segments: [
        { ...all, name: 'many', count: 100 },
        { ...all, name: 'few', count: 50 },
      ],
    },
    sections,
  );
  const { floor } = prepare(model, 0);
  clearFloor(floor, model, 'by hand', 0);
  floor.counting = true;
  floor.needs.open(3, 0, 0, [...floor.tables.sources.shock].indexOf(0), 5);
  floor.needs.open(3, 0, 0, 0, 6);
  return floor;
}
function callOf() {
  return { ...CALL, arrivals: { kind: 'needs', share: 1, profile: 'even' } as const };
}
const counted = ({ tally }: Floor, ...columns: number[]) => columns.map((column) => tally.prevention[column]);

describe('messages about a shock', () => {
  it('go out once it has been on for the lag, if it lasts longer, in the time of the run', () => {
    expect(floorWith({ notices: NOTICES }).notices.map(({ at, share, falseAlarm }) => [at, share, falseAlarm])).toEqual(
      [
        [FIRST + 20 * MINUTE, 0.2, false],
        [FIRST + 4 * DAY + 20 * MINUTE, 0.2, false],
      ],
    );
    const starts = (lag: number) => floorWith({ notices: { ...NOTICES, lag } }).notices.length;
    expect([starts(HOUR - 1), starts(HOUR), starts(8 * HOUR - 1), starts(8 * HOUR)]).toEqual([2, 1, 1, 0]);
    expect(floorWith({ notices: { ...NOTICES, strength: 0 } }).notices).toEqual([]);
    const floor = floorWith({ notices: NOTICES });
    scheduleNotices(floor);
    expect(floor.events.earliest).toBe(FIRST + 20 * MINUTE);
  });

  it('reach neighbours, a fifth of each segment, and cost by the message', () => {
    const floor = floorWith({ notices: NOTICES });
    const place = floor.notices[0]?.place as number;
    const touched = (size: number) => Math.floor((place + 0.2) * size) - Math.floor(place * size);
    onNoticeDue(floor, 0);
    const sent = touched(100) + touched(50);
    expect(sent).toBeGreaterThanOrEqual(29);
    expect(counted(floor, counts.MESSAGES, counts.FALSE_ALARM_MESSAGES)).toEqual([sent, 0]);
    expect(floor.tally.prevention[counts.MESSAGE_COSTS]).toBeCloseTo(0.05 * sent, 10);
    floor.counting = false;
    onNoticeDue(floor, 0);
    expect(counted(floor, counts.MESSAGES)).toEqual([sent]);
    // Whoever has left is told nothing.
    const empty = floorWith({ notices: NOTICES });
    for (let customer = 0; customer < 150; customer++) empty.customers.present[recordOf(customer)] = 0;
    onNoticeDue(empty, 0);
    expect(counted(empty, counts.MESSAGES)).toEqual([0]);
  });

  it('about nothing annoy those whom they reach', () => {
    const floor = floorWith({ notices: { ...NOTICES, falseAlarms: 365 } });
    const row = floor.notices.findIndex(({ falseAlarm }) => falseAlarm);
    expect(row).toBe(2);
    // One a day on average, 7.4 expected.
    expect(floor.notices.length - 2).toBeGreaterThan(1);
    expect(floor.notices.length - 2).toBeLessThan(18);
    for (const { at, share } of floor.notices.slice(2)) {
      expect(at).toBeLessThan(7 * DAY + 10 * HOUR);
      expect(share).toBe(0.2);
    }
    onNoticeDue(floor, row);
    const [sent, wrong] = counted(floor, counts.MESSAGES, counts.FALSE_ALARM_MESSAGES);
    expect(sent).toBe(wrong);
    const annoyed = [...new Array(150).keys()].filter((customer) => loyaltyAt(floor, customer, 0) !== 0);
    expect(annoyed).toHaveLength(sent as number);
    // Half a unit below expectation, at a loss of 0.3.
    expect(loyaltyAt(floor, annoyed[0] as number, 0)).toBeCloseTo(-0.15, 6);
  });

  it('keep those whom they reach from asking, once they have gone out', () => {
    const floor = floorWith({ notices: NOTICES });
    const at = (time: number) => {
      floor.now = time;
      return isPrevented(floor, 0);
    };
    expect([at(FIRST - 1), at(FIRST + 20 * MINUTE - 1), at(FIRST + 20 * MINUTE)]).toEqual([false, false, true]);
    expect(counted(floor, counts.PREEMPTED, counts.STATUS_PREEMPTED)).toEqual([1, 0]);
    expect(floor.tally.total[NEEDS_CLOSED]).toBe(1);
    // A need of every day has nothing to do with it, nor has one whose customer nobody knows.
    expect(isPrevented(floor, 1)).toBe(false);
    floor.needs.customer[0] = NONE;
    expect(isPrevented(floor, 0)).toBe(false);
    for (const change of [{ heeded: 0 }, { coverage: 0 }, { strength: 0 }]) {
      const other = floorWith({ notices: { ...NOTICES, ...change } });
      other.now = FIRST + HOUR;
      expect(isPrevented(other, 0)).toBe(false);
    }
  });
});

describe('messages about a case', () => {
  const STATUS = { strength: 1, coverage: 1, heeded: 1, message: 0.05, messages: 3 };

  it('answer who would only ask how it stands; three messages each, whether they help or not', () => {
    const floor = floorWith({ statusNotices: STATUS });
    expect(isPrevented(floor, 1)).toBe(true);
    expect(counted(floor, counts.PREEMPTED, counts.STATUS_PREEMPTED, counts.MESSAGES)).toEqual([0, 1, 1]);
    expect(floor.tally.prevention[counts.MESSAGE_COSTS]).toBeCloseTo(0.15, 12);
    const deaf = floorWith({ statusNotices: { ...STATUS, heeded: 0 } });
    expect(isPrevented(deaf, 1)).toBe(false);
    expect(counted(deaf, counts.MESSAGES)).toEqual([1]);
    // Not about a shock.
    expect(isPrevented(floor, 0)).toBe(false);
    const unreached = floorWith({ statusNotices: { ...STATUS, coverage: 0 } });
    expect(isPrevented(unreached, 1)).toBe(false);
    expect(counted(unreached, counts.MESSAGES)).toEqual([0]);
  });

  it('about a job outside go out when it is opened, and save the question', () => {
    const floor = floorWith({ statusNotices: STATUS });
    announceJob(floor, 1);
    expect(counted(floor, counts.MESSAGES)).toEqual([1]);
    expect(toldOfJob(floor, 1)).toBe(true);
    expect(counted(floor, counts.STATUS_PREEMPTED)).toEqual([1]);
    for (const change of [{ heeded: 0 }, { coverage: 0 }]) {
      expect(toldOfJob(floorWith({ statusNotices: { ...STATUS, ...change } }), 1)).toBe(false);
    }
    const without = floorWith({ notices: NOTICES });
    announceJob(without, 1);
    expect(toldOfJob(without, 1)).toBe(false);
    expect(counted(without, counts.MESSAGES)).toEqual([0]);
  });
});

describe('a cause that is gone', () => {
  it('takes its share of the needs of every day, which never arose', () => {
    const rootCause = { strength: 1, fixes: 1, accuracy: 1, effect: 1, lag: DAY, fixCost: 1 };
    const floor = floorWith({ rootCause });
    expect(isPrevented(floor, 1)).toBe(false);
    floor.causes.removed[0] = 1;
    expect([isPrevented(floor, 1), isPrevented(floor, 0)]).toEqual([true, false]);
    expect(counted(floor, counts.NEVER_AROSE, counts.PREEMPTED)).toEqual([1, 0]);
    expect(floor.tally.total[NEEDS_CLOSED]).toBe(0);
  });
});
