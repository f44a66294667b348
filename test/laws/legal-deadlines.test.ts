import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenarios/read-scenario.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HOUR, YEAR } from '../../sim/model/units.ts';
import { contact, readOf } from '../kits/by-hand.ts';
import { CALL, DESK, labModel, PHONE } from '../kits/lab-model.ts';
import { runAll } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

/*
 * The law wants complaints dealt with in time. By hand: one agent, four and a half hours a letter. Those that come in at 0, 1
 * and 2 are done at 4.5, 9 and 13.5; one that comes in at 20 is in hand when the day ends.
 */

const letters = (legalDeadline: number, compensation = 0): Model =>
  labModel({
    horizon: { ...labModel().horizon, length: DAY, warmUp: 0 },
    channels: [{ ...PHONE, name: 'letters', mode: 'deferred', target: { share: 0.9, within: DAY } }],
    teams: [{ ...DESK, channels: ['letters'], agents: 1, wage: 30 }],
    intents: [
      {
        ...CALL,
        channels: ['letters'],
        legalDeadline,
        compensation,
        arrivals: { kind: 'trace', contacts: [0, 1, 2, 20].map((at) => contact(at * HOUR, 4.5 * HOUR, 0, -1)) },
      },
    ],
  });

describe('a legal deadline', () => {
  it('is met by needs closed in time', () => {
    // 4.5, 8 and 11.5 hours after they came in.
    const met = (deadline: number) => readOf(letters(deadline * HOUR)).ratio('deadlineMet.intent.call');
    expect(met(4)).toEqual([0, 3]);
    expect(met(5)).toEqual([1, 3]);
    expect(met(8)).toEqual([2, 3]);
    expect(met(12)).toEqual([3, 3]);
  });

  it('costs its compensation for each that is late, and nothing else', () => {
    const [free, paid] = [letters(5 * HOUR), letters(5 * HOUR, 30)].map((model) => readOf(model));
    expect(free!.ids).not.toContain('compensations');
    const [euros, years] = paid!.ratio('compensations');
    expect(euros).toBe(60);
    expect(years).toBeCloseTo(DAY / YEAR, 12);
    expect(paid!.ratio('cost')[0] - free!.ratio('cost')[0]).toBeCloseTo(60, 9);
  });

  it('counts what is open beyond it at the end, once an agent has had it', () => {
    const base = shortSector('service-providers', 8);
    const within = (legalDeadline: number) => ({
      ...base,
      intents: base.intents.map((intent) => (intent.name === 'complaint' ? { ...intent, legalDeadline } : intent)),
    });
    const met = (model: Model) => runAll(model).value(0, 'deadlineMet.intent.complaint');
    const values = [1, 7, 30, 400].map((days) => met(within(days * DAY)));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values[0]).toBeLessThan(0.7);
    expect(values[3]).toBe(1);
  });

  it('named without compensation changes no other figure, to the bit', () => {
    const plain = shortSector('service-providers', 3);
    const strip = (model: Model): Model => ({
      ...model,
      intents: model.intents.map(({ legalDeadline: _, compensation: __, ...intent }) => intent),
    });
    const [named, unnamed] = [readOf(plain), readOf(strip(plain))];
    expect(named.ids).toContain('deadlineMet.intent.complaint');
    for (const id of unnamed.ids) expect(named.ratio(id), id).toEqual(unnamed.ratio(id));
  });

  it('stands in a scenario', () => {
    const { model } = readScenario(`centralino: 1
name: law
horizon: {length: 8 weeks}
channels: {phone: {}}
intents:
  complaint: {arrivals: {rate: 1 /h}, talk: 60 s, legal-deadline: 30 d, compensation: 30 EUR}
  other: {arrivals: {rate: 1 /h}, talk: 60 s}
teams: {desk: {agents: 1}}`);
    expect(model!.intents[0]).toMatchObject({ legalDeadline: 30 * DAY, compensation: 30 });
    expect(model!.intents[1]).not.toHaveProperty('legalDeadline');
  });
});
