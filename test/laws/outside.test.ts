import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { CHASES, JOBS_CLOSED, JOBS_OPENED, VISIT_COSTS } from '../../sim/measures/counts/outside-counts.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import type { External, Party } from '../../sim/model/outside.ts';
import { DAY, WEEK } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { exponentialOf } from '../kits/lab-model.ts';

const FIELD: Party = { name: 'field', capacity: 0, visit: 150 };
const VISIT: External = {
  party: 'field',
  share: 0.6,
  lead: { kind: 'lognormal', mean: 3 * DAY, cv: 0.7 },
  promise: 3 * DAY,
  firstTimeFix: 0.75,
  missed: 0.08,
  chase: 0.16 / DAY,
  chaseTalk: exponentialOf(90),
  blame: 0.6,
  failure: -0.8,
};

/** Needs arise in January only, so that every job has ended by July. */
function model(external: Partial<External> = {}, party: Partial<Party> = {}, agents = 60): Model {
  const base = customersModel({ parties: [{ ...FIELD, ...party }] }, agents);
  const [profile] = base.profiles;
  const season = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  return {
    ...base,
    horizon: { ...base.horizon, length: 30 * WEEK, warmUp: 0 },
    profiles: profile === undefined ? [] : [{ ...profile, season }],
    intents: base.intents.map((intent) => ({ ...intent, resolution: 0.9, external: { ...VISIT, ...external } })),
    loyalty: { ...base.loyalty, expectationLearning: 0 },
  };
}

function run(of: Model) {
  const prepared = prepare(of, 0);
  const row = simulate(prepared, 'outside', 0);
  const { measures } = layoutOf(of);
  const value = (id: string) => {
    const at = measures.findIndex((measure) => measure.id === id);
    if (at < 0) throw new Error(`no measure ${id}`);
    return (row[2 * at] as number) / (row[2 * at + 1] as number);
  };
  return { value, count: (column: number) => prepared.floor.tally.outside[column] as number, floor: prepared.floor };
}

describe('parties outside the centre', () => {
  it('lose no job: opened = ended + open', () => {
    const short = model();
    const { count, floor } = run({ ...short, horizon: { ...short.horizon, length: 3 * WEEK } });
    const open = floor.jobs.open.subarray(0, floor.needs.used).reduce((sum, one) => sum + one, 0);
    expect(open).toBeGreaterThan(100);
    expect(count(JOBS_OPENED)).toBe(count(JOBS_CLOSED) + open);
    const all = run(model()).count;
    expect(all(JOBS_OPENED)).toBe(all(JOBS_CLOSED));
  });

  it('are not felt at all when nothing goes outside', () => {
    const { value } = run(model({ share: 0 }));
    const base = model();
    const without = run({ ...base, intents: base.intents.map(({ external: _, ...intent }) => intent) });
    for (const id of ['csat', 'handledContacts', 'fcr.true', 'aht.phone', 'nps'])
      expect(value(id)).toBe(without.value(id));
  });

  it('keep their lead times whatever the centre does', () => {
    const [many, few] = [run(model({}, {}, 60)), run(model({}, {}, 2))];
    expect(few.value('waitOnline.phone')).toBeGreaterThan(many.value('waitOnline.phone') + 1);
    expect(few.value('timeOutside')).toBeCloseTo(many.value('timeOutside'), 10);
  });

  it('are not felt when nobody blames the centre, and are when somebody does', () => {
    const slow = { lead: { kind: 'lognormal', mean: 9 * DAY, cv: 0.7 } } as const;
    const blameless = [model({ blame: 0, chase: 0 }), model({ blame: 0, chase: 0, ...slow })].map(run);
    expect(blameless[1]?.value('csat')).toBeCloseTo(blameless[0]?.value('csat') as number, 10);
    const blamed = [model({ chase: 0 }), model({ chase: 0, ...slow })].map(run);
    expect(blamed[1]?.value('csat')).toBeLessThan((blamed[0]?.value('csat') as number) - 0.01);
  });

  it('make demand: more of it when they are late or customers ask sooner, none when nobody asks', () => {
    const base = run(model()).value('chases');
    expect(base).toBeGreaterThan(0.02);
    expect(run(model({ chase: 0.4 / DAY })).value('chases')).toBeGreaterThan(base);
    expect(run(model({ lead: exponentialOf(9 * DAY) })).value('chases')).toBeGreaterThan(base);
    expect(run(model({ chase: 0 })).count(CHASES)).toBe(0);
  });

  it('ask short questions: handling time falls, cost rises by each visit', () => {
    const [asking, silent] = [run(model({ chase: 0.5 / DAY, promise: 0 })), run(model({ chase: 0 }))];
    expect(asking.value('aht.phone')).toBeLessThan(silent.value('aht.phone'));
    const ended = asking.count(JOBS_CLOSED);
    // Each visit that failed was followed by another one, so there are at least as many as jobs.
    expect(asking.count(VISIT_COSTS)).toBeGreaterThanOrEqual(150 * ended);
  });

  it('send customers back when the job was in vain', () => {
    const [good, bad] = [run(model({ firstTimeFix: 1 })), run(model({ firstTimeFix: 0.5 }))];
    expect(bad.value('contactsPerNeed')).toBeGreaterThan(good.value('contactsPerNeed') + 0.2);
    expect(good.value('jobsInVain')).toBe(0);
    expect(bad.value('csat')).toBeLessThan(good.value('csat'));
  });

  it('take longer with a capacity below what comes', () => {
    const free = run(model()).value('timeOutside');
    const { value } = run(model({}, { capacity: 150 / DAY }));
    expect(value('timeOutside')).toBeGreaterThan(free);
  });
});
