import { describe, expect, it } from 'vitest';
import type { SelfService } from '../../sim/model/digital-sections.ts';
import { DAY } from '../../sim/model/units.ts';
import { CALL, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';
import { runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'service-providers';
const NOTHING: SelfService = {
  strength: 1,
  solvesMore: [0, 0, 0],
  falseSuccess: 0,
  wayOut: 1,
  stuckGivesUp: 0.35,
  handover: 0,
  fee: 0,
};
const session = (change: Partial<SelfService>) => withSection('selfService', { ...NOTHING, ...change });
const BOT: Partial<SelfService> = {
  solvesMore: [0.1, 0.06, 0.02],
  falseSuccess: 0.1,
  wayOut: 0.6,
  handover: 1,
  fee: 0.1,
};

describe('self-service about which nothing is changed is the service without the section, to the bit', () => {
  it('at strength 0, and with every effect at 0', () => {
    const { rows } = runAll(shortSector(SECTOR, 4, [session({ ...BOT, strength: 0 }), session({})]));
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
  it('the service without a bot is not touched by a strategy that has one', () => {
    const alone = runAll(shortSector(SECTOR, 3));
    const beside = runAll(shortSector(SECTOR, 3, [session(BOT)]));
    for (const id of ['aht.phone', 'fcr.true', 'cost', 'csat', 'netValue', 'containment.web'])
      expect(beside.value(0, id)).toBe(alone.value(0, id));
  });
});

describe('each part of self-service does what it should', () => {
  const { value } = runAll(
    shortSector(SECTOR, 10, [
      session({ solvesMore: [0.1, 0.06, 0.02] }),
      session({ falseSuccess: 0.3 }),
      session({ wayOut: 0.6 }),
      session({ handover: 1 }),
      session({ fee: 0.5 }),
    ]),
  );

  it('a bot that solves more: more contained and more deflected, fewer contacts with agents, more in one contact', () => {
    expect(value(1, 'containment.web')).toBeGreaterThan(value(0, 'containment.web') + 0.05);
    expect(value(1, 'deflection.web')).toBeGreaterThan(value(0, 'deflection.web'));
    expect(value(1, 'handledContacts')).toBeLessThan(value(0, 'handledContacts'));
    expect(value(1, 'oneContact')).toBeGreaterThan(value(0, 'oneContact'));
  });
  it('false success: deflection looks better, while nothing more is contained and nobody is served sooner', () => {
    expect(value(2, 'deflection.web')).toBeGreaterThan(value(0, 'deflection.web') + 0.1);
    expect(Math.abs(value(2, 'containment.web') - value(0, 'containment.web'))).toBeLessThan(0.005);
    expect(value(2, 'falseSuccess.web')).toBeGreaterThan(0.1);
  });
  it('an agent who is hard to reach: more deflected, no more contained, more given up, and each resolution dearer', () => {
    expect(value(3, 'deflection.web')).toBeGreaterThan(value(0, 'deflection.web') + 0.05);
    expect(value(3, 'containment.web')).toBeLessThanOrEqual(value(0, 'containment.web'));
    expect(value(3, 'givenUp')).toBeGreaterThan(value(0, 'givenUp'));
    expect(value(3, 'costPerResolution')).toBeGreaterThan(value(0, 'costPerResolution'));
    expect(value(3, 'csat')).toBeLessThan(value(0, 'csat'));
  });
  it('hand-over: everything is handed over, and stories are told again less often', () => {
    expect(value(4, 'handedOver')).toBe(1);
    expect(value(0, 'handedOver')).toBe(0);
    expect(value(4, 'retold')).toBeLessThan(value(0, 'retold'));
  });
  it('a fee per session is paid per session', () => {
    expect(value(5, 'cost')).toBeGreaterThan(value(0, 'cost'));
    expect(value(5, 'resolved')).toBe(value(0, 'resolved'));
  });
});

describe('what is handed over', () => {
  it('saves exactly the time of telling it again, of every call that follows a session', () => {
    const web = { ...PHONE, name: 'web', mode: 'self-service', session: { kind: 'deterministic', value: 60 } } as const;
    const first = { easy: { web: 1 }, medium: { web: 1 }, hard: { web: 1 } };
    const model = labModel({
      horizon: { ...labModel().horizon, length: DAY, warmUp: 0, drain: true },
      channels: [web, PHONE],
      parts: { identify: 0, lookUp: 0, retell: 45, misroutedTalk: 0 },
      intents: [{ ...CALL, channels: ['web', 'phone'] }],
      journey: { ...labModel().journey, firstChannel: first, afterFailure: { web: { phone: 1 }, phone: { phone: 1 } } },
      strategies: [
        { name: 'today', summary: '', service: session({})(SERVICE), costs: [] },
        { name: 'handover', summary: '', service: session({ handover: 1 })(SERVICE), costs: [] },
      ],
    });
    const { value } = runAll(model);
    expect(value(0, 'aht.phone') - value(1, 'aht.phone')).toBeCloseTo(45, 6);
  });
});
