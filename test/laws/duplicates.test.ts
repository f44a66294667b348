import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { BACKLOG, EVENINGS, OLDEST } from '../../sim/measures/counts/digital-counts.ts';
import { DUPLICATES, HANDLED_CONTACTS, MERGED, WASTED_CONTACTS } from '../../sim/measures/counts/tally.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HOUR } from '../../sim/model/units.ts';
import { CALL, DESK, labModel, NOTHING, PHONE, SERVICE, SILOS } from '../kits/lab-model.ts';
import { withSection } from '../kits/run-figures.ts';

const PER_DAY = 0.4;
const RATE = 0.01;
const LETTERS = { ...PHONE, name: 'letters', mode: 'deferred', target: { share: 0.9, within: 6 * HOUR } } as const;
/** Only from Thursday on, but then everything is answered at once. */
const THURSDAY = [{ days: [3, 4, 5, 6], from: 0, to: DAY, agents: 4000 }];

/** Letters pile up for three days while the phone is answered at once; one strategy as it is, one with one view of the work. */
function office(length: number): Model {
  const letter = { letters: 1 };
  const views = [0, 1].map((duplicates) => ({ ...SERVICE, view: { ...SILOS, duplicates } }));
  return labModel({
    horizon: { ...labModel().horizon, length, warmUp: 0 },
    channels: [{ ...LETTERS, duplicatePerDay: PER_DAY, duplicateOn: 'phone' }, PHONE],
    intents: [
      {
        ...CALL,
        channels: ['letters', 'phone'],
        talk: { kind: 'deterministic', value: 60 },
        wrapUp: NOTHING,
        arrivals: { ...CALL.arrivals, rates: [RATE] } as typeof CALL.arrivals,
      },
    ],
    journey: { ...labModel().journey, firstChannel: { easy: letter, medium: letter, hard: letter } },
    teams: [
      { ...DESK, name: 'office', channels: ['letters'], agents: 0, shifts: THURSDAY },
      { ...DESK, channels: ['phone'], agents: 50 },
    ],
    strategies: views
      .map(withSection('deferred', { strength: 1, order: 'arrival', makesWay: false }))
      .map((service, row) => ({
        name: `s${row}`,
        summary: '',
        service,
        costs: [],
      })),
  });
}

function run(model: Model, strategy = 0) {
  const prepared = prepare(model, strategy);
  simulate(prepared, 'laws', 0);
  const { tally, sources } = prepared.floor;
  return { total: tally.total, digital: tally.digital, arrived: sources.arrived[0] as number };
}

describe('answers that do not come', () => {
  const length = 3 * DAY + 2 * HOUR;
  const [plain, merged] = [run(office(length)), run(office(length), 1)];
  const duplicates = plain.total[DUPLICATES] as number;

  it('are asked for on the phone as often as the daily share says, once the promised time is over', () => {
    const hazard = -Math.log(1 - PER_DAY) / DAY;
    const late = 3 * DAY - 6 * HOUR;
    // Letters of three days, each late for what is left until Thursday after the promise.
    const expected = RATE * (late - (1 - Math.exp(-hazard * late)) / hazard);
    expect(expected).toBeGreaterThan(500);
    expect(Math.abs(duplicates - expected)).toBeLessThan(3.5 * Math.sqrt(expected));
  });

  it('are worked twice: on the phone, and for nothing when the letter is opened', () => {
    expect(plain.total[WASTED_CONTACTS]).toBe(duplicates);
    expect(plain.total[MERGED]).toBe(0);
  });

  it('with one view are merged with the call, and worked once', () => {
    expect(merged.total[DUPLICATES]).toBe(duplicates);
    expect(merged.total[MERGED]).toBe(duplicates);
    expect(merged.total[WASTED_CONTACTS]).toBe(0);
    expect((plain.total[HANDLED_CONTACTS] as number) - (merged.total[HANDLED_CONTACTS] as number)).toBe(duplicates);
  });
});

describe('the backlog of every midnight', () => {
  it('is all that has come while nobody works, and as old as the first of it', () => {
    const days = [1, 2, 3].map((day) => run({ ...office(day * DAY), channels: [LETTERS, PHONE] }));
    const last = days[2] as (typeof days)[0];
    expect(last.digital[EVENINGS]).toBe(3);
    expect(last.digital[BACKLOG]).toBe(days.reduce((sum, { arrived }) => sum + arrived, 0));
    expect(last.digital[OLDEST]).toBeGreaterThan(3 * DAY - HOUR);
    expect(last.digital[OLDEST]).toBeLessThan(3 * DAY);
  });
});
