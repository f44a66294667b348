import { describe, expect, it } from 'vitest';
import { compile } from '../../../sim/compile/compile.ts';
import { workingSeconds } from '../../../sim/engine/contacts/working-hours.ts';
import { DAY, HOUR, WEEK } from '../../../sim/model/units.ts';
import { DESK, labModel, PHONE } from '../../kits/lab-model.ts';
import { shortSector } from '../../kits/short-sector.ts';
import { valuesOf } from '../../kits/values-of.ts';

const MAIL = { ...PHONE, name: 'mail', mode: 'deferred' as const };
const OFFICE = { days: [0, 1, 2, 3, 4], from: 9 * HOUR, to: 17 * HOUR, agents: 2 };

/** Seconds of the week by minute, as compiled for a desk on such shifts. */
function hoursOf(shifts: readonly (typeof OFFICE)[]): Float64Array {
  const model = labModel({
    channels: [PHONE, MAIL],
    teams: [{ ...DESK, channels: ['phone', 'mail'], agents: 2, shifts }],
  });
  const { workingBefore } = compile(model, 0).digital;
  expect(workingBefore[0]).toBeNull();
  return workingBefore[1]!;
}

describe('working hours between two moments', () => {
  const friday = 4 * DAY;
  it.each([
    ['within a day', friday + 10 * HOUR, friday + 12.5 * HOUR, 2.5],
    ['over the weekend', friday + 16 * HOUR, WEEK + 10 * HOUR, 2],
    ['from before the office opens, to the second', friday + 8 * HOUR, friday + 9 * HOUR + 90, 90 / 3600],
    ['at night', friday + 18 * HOUR, friday + 20 * HOUR, 0],
    ['of three weeks', 3 * HOUR, 3 * WEEK + 3 * HOUR, 120],
  ])('%s', (_, from, to, hours) => {
    expect(workingSeconds(hoursOf([OFFICE]), from, to) / HOUR).toBeCloseTo(hours, 12);
  });

  it('are all hours where somebody is always there', () => {
    expect(workingSeconds(hoursOf([]), 1234.5, 9 * DAY + 0.25)).toBeCloseTo(9 * DAY - 1234.25, 6);
  });
});

describe('the wait for an answer in working hours', () => {
  it('is the part of the wait by the clock in which somebody works', () => {
    const { value } = valuesOf(shortSector('b2b', 4));
    expect(value('workingWait.email')).toBeGreaterThan(0);
    expect(value('workingWait.email')).toBeLessThan(0.5 * value('wait.email'));
  });
});
