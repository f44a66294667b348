import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { AT_FIRST_LINE, HANDED_OVER } from '../../sim/measures/counts/second-line-counts.ts';
import { GIVE_UP } from '../../sim/model/journey.ts';
import type { Model } from '../../sim/model/model.ts';
import type { SecondLevel, SecondLine } from '../../sim/model/second-line.ts';
import { DAY, WEEK } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { describeLaws } from '../kits/describe-laws.ts';
import { DESK, exponentialOf, SERVICE } from '../kits/lab-model.ts';
import { runAll } from '../kits/run-figures.ts';

const LEVEL: SecondLevel = { skill: 'special', share: 0.3, talk: exponentialOf(300) };
const COLD: SecondLine = {
  strength: 1,
  handOver: 'cold',
  firstPart: 0.4,
  note: 60,
  limit: 120,
  joint: 45,
  taught: 0,
  taughtTime: 1.4,
};

/** A first line, and specialists who do nothing else; each change of the second line is a strategy. */
function model(changes: readonly (Partial<SecondLine> | null)[], agents: readonly [number, number] = [60, 30]): Model {
  const base = customersModel();
  const skill = (name: string) => [{ skill: name, after: 0, speed: 1, resolution: 0 }];
  const patience = { phone: exponentialOf(600) };
  return {
    ...base,
    horizon: { ...base.horizon, length: 4 * WEEK, warmUp: 0 },
    // Who is not helped gives up before long: needs that nobody can solve end too.
    journey: {
      ...base.journey,
      afterFailure: { phone: { phone: 0.6, [GIVE_UP]: 0.4 } },
      recontactDelay: exponentialOf(DAY / 4),
    },
    parts: { ...base.parts, identify: 30, lookUp: 20, retell: 70 },
    intents: base.intents.map((one) => ({ ...one, skill: 'general', resolution: 0.7, patience, secondLevel: LEVEL })),
    teams: [
      { ...DESK, agents: agents[0], skills: skill('general') },
      { ...DESK, name: 'specialists', agents: agents[1], skills: skill('special') },
    ],
    strategies: changes.map((change, row) => ({
      name: row === 0 ? 'today' : `change-${row}`,
      summary: '',
      service: change === null ? SERVICE : { ...SERVICE, secondLine: { ...COLD, ...change } },
      costs: [],
    })),
  };
}

describeLaws('two lines, cold', model([{}], [4, 2]), { length: 3 * DAY });
describeLaws('two lines, warm', model([{ handOver: 'warm' }], [4, 2]), { length: 3 * DAY });
describeLaws('two lines, warm without end', model([{ handOver: 'warm', limit: DAY }], [5, 2]), { length: 3 * DAY });

describe('the second line', () => {
  const all = runAll(model([null, { strength: 0 }, {}, { handOver: 'warm' }, { taught: 1 }, { strength: 0.5 }]));
  const [none, zero, cold, warm, taught, half] = [0, 1, 2, 3, 4, 5] as const;
  const { rows, value } = all;

  it('at strength 0 is the service without it, to the bit', () => {
    expect(rows[zero]).toEqual(rows[none]);
    const alone = runAll(model([null])).rows[0] as Float64Array;
    const plain = { ...model([null]) };
    const bare = runAll({ ...plain, intents: plain.intents.map(({ secondLevel: _, ...intent }) => intent) });
    expect(bare.rows[0]).toEqual(alone);
  });
  it('solves what the first line cannot: more at the first contact, for more transfers', () => {
    expect(value(cold, 'fcr.true')).toBeGreaterThan(value(none, 'fcr.true') + 0.15);
    expect(value(cold, 'transfers')).toBeGreaterThan(value(none, 'transfers') + 0.2);
    expect(value(cold, 'fcr.true')).toBeGreaterThan(value(half, 'fcr.true'));
  });
  it('hands over what is beyond the first line, and the first line solves as much as before', () => {
    expect(value(cold, 'escalated')).toBeGreaterThan(0.27);
    // Who was handed over and not helped comes back, and is beyond the first line again.
    expect(value(cold, 'escalated')).toBeLessThan(0.36);
    expect(value(half, 'escalated')).toBeLessThan(value(cold, 'escalated'));
  });
  it('warm: no story told again, no second identification, but both agents for a while', () => {
    expect(value(warm, 'introduced')).toBeGreaterThan(0.95);
    expect(value(warm, 'retold')).toBeLessThan(value(cold, 'retold'));
    expect(value(warm, 'csat')).toBeGreaterThan(value(cold, 'csat'));
    // Specialists are plenty: two agents for 45 s, against a note of 60 s and a story of 70 s.
    expect(value(warm, 'handOverTime')).toBeCloseTo(90, 6);
    expect(value(cold, 'handOverTime')).toBeCloseTo(130, 6);
  });
  it('a first line that has learnt everything hands nothing over, and takes longer', () => {
    expect(value(taught, 'escalated')).toBe(0);
    expect(value(taught, 'transfers')).toBe(0);
    expect(value(taught, 'fcr.true')).toBeCloseTo(value(cold, 'fcr.true'), 1);
    expect(value(taught, 'occupancy.desk')).toBeGreaterThan(value(cold, 'occupancy.desk'));
    expect(value(taught, 'occupancy.specialists')).toBe(0);
  });
});

describe('waiting along', () => {
  const changes = [{}, { handOver: 'warm' }, { handOver: 'warm', limit: 600 }] as const;
  const { value } = runAll(model(changes, [60, 1]));
  it('becomes a cold hand-over after a while: introductions and agent time rise with the limit', () => {
    expect(value(0, 'introduced')).toBe(0);
    expect(value(1, 'introduced')).toBeLessThan(0.97);
    expect(value(2, 'introduced')).toBeGreaterThan(value(1, 'introduced'));
    expect(value(2, 'handOverTime')).toBeGreaterThan(value(1, 'handOverTime'));
  });
});

describe('needs and contacts between the lines', () => {
  it('are neither lost nor counted twice', () => {
    const of = model([{ handOver: 'warm' }], [6, 2]);
    const prepared = prepare({ ...of, horizon: { ...of.horizon, drain: true } }, 0);
    simulate(prepared, 'second-line', 0);
    const { tally, needs, contacts } = prepared.floor;
    const handed = tally.secondLine[HANDED_OVER] as number;
    expect(handed).toBeGreaterThan(1000);
    expect(tally.secondLine[AT_FIRST_LINE]).toBeGreaterThan(handed);
    expect(contacts.open).toBe(0);
    for (let need = 0; need < needs.used; need++) expect(needs.contacts[need]).toBe(0);
  });
});

describe('a second line that is there today', () => {
  it('is what today’s resolution is an average over', () => {
    const { value } = runAll(model([{}, { strength: 0 }]));
    // 0.7 with everybody who can be reached, 0.7 x 0.7 when nobody hands anything over.
    expect(value(0, 'fcr.true')).toBeCloseTo(0.7, 1);
    expect(value(1, 'fcr.true')).toBeCloseTo(0.49, 1);
  });
});
