import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { ANY_TEAM, OUTSOURCED } from '../../sim/compile/outbound-tables.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Campaign, Offers, Recovery } from '../../sim/model/outbound-sections.ts';
import type { External, Party } from '../../sim/model/outside.ts';
import type { SecondLine } from '../../sim/model/second-line.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, HOUR, NONE, YEAR } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { CALL, DESK, exponentialOf, NOTHING, SERVICE } from '../kits/lab-model.ts';

const segment = { name: 'many', count: 900, needsPerYear: 6, margin: 100, churn: 0, headStart: 0 };

function tablesOf(services: readonly Partial<Service>[], parts: Partial<Model> = {}) {
  const strategies = services.map((service, row) => ({
    name: `s${row}`,
    summary: '',
    costs: [],
    service: { ...SERVICE, ...service },
  }));
  return compile(
    customersModel({ segments: [segment, { ...segment, name: 'few', count: 100 }], strategies, ...parts }),
    0,
  );
}

const DIALLING = {
  strength: 0.5,
  team: 'desk',
  lines: 7,
  perMinute: 3,
  reserve: 2,
  hours: [{ days: [0], from: 9 * HOUR, to: 10 * HOUR }],
  preview: 40,
  ring: 20,
  answered: 0.3,
  attempts: 4,
  attemptDelay: DAY,
  talk: exponentialOf(200),
  wrapUp: NOTHING,
};
const rest = (of: object): never => ({ ...DIALLING, ...of }) as never;

describe('campaigns', () => {
  const campaign = (change: Partial<Campaign> = {}, parts: Partial<Model> = {}) => {
    const base = {
      dialler: 'preview',
      list: 'customers',
      ratio: 3,
      share: 0.4,
      segments: [],
      prospects: 0.2,
      every: YEAR / 4,
    };
    return tablesOf([{ campaign: rest({ ...base, ...change }) }], parts).outbound?.campaign;
  };

  it('call a share of the customers, by the strength; only of the segments that are named', () => {
    expect(campaign()).toMatchObject({
      share: 0.2,
      called: Uint8Array.of(1, 1),
      listed: true,
      endless: false,
      prospects: 0,
    });
    expect(campaign({ segments: ['few'] })?.called).toEqual(Uint8Array.of(0, 1));
  });

  it('dial one number for a free agent unless they predict, and look at the customer before only in preview', () => {
    expect(campaign()).toMatchObject({
      ratio: 1,
      dialling: { preview: 40, team: 0, lines: 7, perSecond: 0.05, reserve: 2 },
    });
    expect(campaign({ dialler: 'progressive' })).toMatchObject({ ratio: 1, dialling: { preview: 0 } });
    expect(campaign({ dialler: 'predictive' })).toMatchObject({ ratio: 3, dialling: { preview: 0 } });
  });

  it('are made by a team, by anybody, or outside', () => {
    expect(campaign({ team: 'any' })?.dialling.team).toBe(ANY_TEAM);
    expect(campaign({ team: 'outsourced' })?.dialling.team).toBe(OUTSOURCED);
    expect(() => campaign({ team: 'nobody' })).toThrow('nobody');
    expect(campaign()?.dialling.opening?.[8 * 60 + 30]).toBe(30);
  });

  it('get new prospects in proportion to customers and time: a tenth of 1,000 a year is 25 a quarter', () => {
    expect(campaign({ list: 'prospects' })).toMatchObject({ prospects: 25, listed: false, endless: false });
    expect(campaign({ list: 'endless' })).toMatchObject({ prospects: 0, listed: false, endless: true });
  });

  it('need customers unless the list is endless, and strength', () => {
    const anonymous = { segments: [], intents: [CALL] };
    expect(campaign({}, anonymous)).toBeUndefined();
    expect(campaign({ list: 'endless' }, anonymous)).toMatchObject({ endless: true });
    expect(campaign({ strength: 0 })).toBeUndefined();
  });
});

describe('recovery and offers', () => {
  const recovery = (strength: number) => rest({ strength, asked: 0.8, response: 0.2 }) as Recovery;
  const offers = (strength: number) =>
    ({ strength, eligible: 0.5, satisfactionOdds: Math.E, accepted: 0.1 }) as unknown as Offers;

  it('ask and offer as often as the strength says', () => {
    const outbound = tablesOf([{ recovery: recovery(0.5), offers: offers(0.4) }]).outbound;
    expect(outbound?.recovery).toMatchObject({ asked: 0.4, response: 0.2 });
    expect(outbound?.offers).toMatchObject({ eligible: 0.2, accepted: 0.1 });
    expect(outbound?.offers?.satisfactionLogit).toBeCloseTo(1, 14);
    // Satisfaction of a plain resolved contact: -0.72 + 2.36.
    expect(outbound?.offers?.usual).toBeCloseTo(1.64, 14);
    expect(outbound?.campaign).toBeNull();
  });

  it('stand each for itself, and are nothing at strength 0 or where callers are not known', () => {
    expect(tablesOf([{ recovery: recovery(1) }]).outbound).toMatchObject({ campaign: null, offers: null });
    expect(tablesOf([{ offers: offers(1) }]).outbound).toMatchObject({ campaign: null, recovery: null });
    expect(tablesOf([{ recovery: recovery(0), offers: offers(0) }]).outbound).toBeNull();
    const anonymous = { segments: [], intents: [CALL] };
    expect(tablesOf([{ recovery: recovery(1), offers: offers(1) }], anonymous).outbound).toBeNull();
    expect(tablesOf([{}]).outbound).toBeNull();
  });
});

describe('a second line', () => {
  const LINE: SecondLine = {
    strength: 0.5,
    handOver: 'warm',
    firstPart: 0.4,
    note: 60,
    limit: 120,
    joint: 45,
    taught: 0.2,
    taughtTime: 1.4,
  };
  const [base] = customersModel().intents as [Model['intents'][0]];
  const skill = (name: string) => [{ skill: name, after: 0, speed: 1, resolution: 0 }];
  const parts: Partial<Model> = {
    intents: [
      { ...base, skill: 'general', secondLevel: { skill: 'special', share: 0.25, talk: exponentialOf(300) } },
      { ...base, name: 'plain', skill: 'general' },
    ],
    teams: [
      { ...DESK, skills: skill('general') },
      { ...DESK, name: 'specialists', skills: skill('special') },
    ],
  };
  const of = (...services: readonly Partial<Service>[]) => tablesOf(services, parts).secondLine;

  it('gets what the first line was not taught, as far as the strength goes', () => {
    const tables = of({ secondLine: LINE });
    expect(tables).toMatchObject({
      active: 1,
      warm: true,
      firstPart: 0.4,
      note: 60,
      limit: 120,
      joint: 45,
      taughtTime: 1.4,
    });
    expect(tables?.has).toEqual(Uint8Array.of(1, 0));
    expect(tables?.beyond).toEqual(Float64Array.of(0.25, 0));
    expect(tables?.taught).toEqual(Float64Array.of(0.05, 0));
    // A fifth is taught; of the other four fifths half is handed over.
    expect(tables?.handed[0]).toBeCloseTo(0.25 * 0.6, 14);
    expect(tables?.core[1]).toBe(NONE);
    expect([...(tables?.able ?? [])]).toEqual([0, 0, 1, 0]);
  });

  it("leaves today's resolution an average: one contact reaches 1 - 0.25 x 0.4 of the needs", () => {
    expect(of({ secondLine: LINE })?.within[0]).toBeCloseTo(1 / 0.9, 12);
    expect(of({}, { secondLine: LINE })?.within[0]).toBeCloseTo(1 / 0.75, 12);
    expect(of({}, { secondLine: LINE })?.within[1]).toBe(1);
  });

  it('is quiet at strength 0 unless today has one, and no table where nobody has or needs one', () => {
    expect(of({}, { secondLine: LINE })).toMatchObject({ active: 0 });
    expect(of({ secondLine: { ...LINE, strength: 0 } })?.handed[0]).toBeCloseTo(0.05, 14);
    expect(of({})).toBeNull();
    expect(tablesOf([{ secondLine: LINE }]).secondLine).toBeNull();
  });
});

describe('others who must act', () => {
  const FIELD: Party = { name: 'field', capacity: 4, visit: 150 };
  const visit: External = {
    party: 'field',
    share: 0.6,
    lead: exponentialOf(DAY),
    promise: 3 * DAY,
    firstTimeFix: 0.75,
    missed: 0.08,
    chase: 1 / DAY,
    chaseTalk: exponentialOf(90),
    blame: 0.6,
    failure: -0.8,
  };
  const [base] = customersModel().intents as [Model['intents'][0]];

  it('stand in rows, with nothing for intents that need none of them', () => {
    const parties = [{ ...FIELD, name: 'depot', capacity: 0, visit: 20 }, FIELD];
    const outside = tablesOf([{}], {
      parties,
      intents: [
        { ...base, external: visit },
        { ...base, name: 'plain' },
      ],
    }).outside;
    expect(outside).toMatchObject({
      party: Int8Array.of(1, NONE),
      share: Float64Array.of(0.6, 0),
      promise: Float64Array.of(3 * DAY, 0),
      firstTimeFix: Float64Array.of(0.75, 0),
      missed: Float64Array.of(0.08, 0),
      blame: Float64Array.of(0.6, 0),
      failure: Float64Array.of(-0.8, 0),
      // Seconds a job takes where four are done a second; 0 = as many as come.
      pace: Float64Array.of(0, 0.25),
      visit: Float64Array.of(20, 150),
    });
    expect(outside?.lead[1]).toBe(NONE);
    expect(outside?.chaseTalk[1]).toBe(NONE);
    expect(outside?.lead[0]).not.toBe(outside?.chaseTalk[0]);
    expect(tablesOf([{}], { parties }).outside).toBeNull();
  });
});
