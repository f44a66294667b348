import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../sim/model/units.ts';
import { contact, expectPair, readOf } from '../kits/by-hand.ts';
import { customersModel } from '../kits/customers-model.ts';
import { CALL, DESK, exponentialOf, labModel, NEVER, PHONE } from '../kits/lab-model.ts';

/*
 * Written work that comes in, is taken up and waits, and the time it takes to know who writes or calls.
 */

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const LETTERS = { ...PHONE, name: 'letters', mode: 'deferred', target: { share: 0.9, within: DAY } } as const;

/**
 * Three days, an agent from 01:00 to 11:00, four hours a letter; what is begun in a shift is finished after it.
 *
 *   day      come in (hours)    taken up     waits at midnight
 *   first    1, 2               1, 5         0
 *   second   24, 25, 26, 27     25, 29, 33   1
 *   third    70                 49           1, that of 70: the shift is over
 */
const lettersModel = (warmUp: number) =>
  labModel({
    horizon: { ...labModel().horizon, length: 3 * DAY, warmUp },
    channels: [LETTERS],
    teams: [
      {
        ...DESK,
        channels: ['letters'],
        shifts: [{ days: EVERY_DAY, from: HOUR, to: 11 * HOUR, agents: 1 }],
        agents: 0,
      },
    ],
    intents: [
      {
        ...CALL,
        channels: ['letters'],
        patience: { letters: NEVER },
        arrivals: {
          kind: 'trace',
          contacts: [1, 2, 24, 25, 26, 27, 70].map((hour) => contact(hour * HOUR, 4 * HOUR, 0, -1)),
        },
      },
    ],
  });

describe('the flow of written work', () => {
  it('in, out and what waits, in days of work', () => {
    const { ratio } = readOf(lettersModel(0));
    expectPair(ratio('backlogIn.letters'), [7, 3], 'in');
    expectPair(ratio('backlogOut.letters'), [6, 3], 'out');
    const [waiting, days] = ratio('backlogDays.letters');
    expectPair(ratio('backlog.letters'), [2, 3], 'backlog');
    // Two are taken up in a day: what waits on average, two thirds of a letter, is a third of a day's work.
    expect(waiting / days).toBeCloseTo(1 / 3, 12);
  });

  it('what came in before the warm-up was over is taken up after it all the same', () => {
    const { ratio } = readOf(lettersModel(26.5 * HOUR));
    const days = 3 - 26.5 / 24;
    expectPair(ratio('backlogIn.letters'), [2, days], 'in');
    expectPair(ratio('backlogOut.letters'), [3, days], 'out');
  });
});

describe('knowing who calls', () => {
  const model = (identification: number) => {
    const base = customersModel({ segments: [{ ...customersModel().segments[0]!, count: 2000 }] });
    return {
      ...base,
      parts: { ...base.parts, identify: 30 },
      intents: base.intents.map((intent) => ({ ...intent, identification, talk: exponentialOf(240) })),
    };
  };
  it('takes its seconds once a contact', () => {
    const { ratio } = readOf(model(1));
    const [times, needs] = ratio('identifications');
    expect(needs).toBeGreaterThan(100);
    expect(Math.abs(times / needs - 1)).toBeLessThan(0.02);
    expect(ratio('identifyTime')[0]).toBeCloseTo(30 * times, 6);
  });
  it('is not asked about where nobody must be known', () => {
    expect(readOf(model(0)).ids).not.toContain('identifyTime');
  });
});

describe('tries after one that did not get through', () => {
  it('are counted among all tries', () => {
    // The second caller leaves at 15 and 620, and is answered at 1220: four tries of two needs, two of them again.
    const base = labModel();
    const { ratio } = readOf({
      ...base,
      horizon: { ...base.horizon, length: HOUR, warmUp: 0 },
      journey: { ...base.journey, retry: 1, retryDelay: { kind: 'deterministic', value: 600 } },
      teams: [{ ...DESK, agents: 1 }],
      intents: [{ ...CALL, arrivals: { kind: 'trace', contacts: [contact(0, 1000, 0, -1), contact(10, 60, 0, 5)] } }],
    });
    expect(ratio('retries')).toEqual([2, 4]);
    expect(ratio('failureDemand')).toEqual([2, 4]);
  });
});
