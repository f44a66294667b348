import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, YEAR } from '../../sim/model/units.ts';
import { CALL, DESK, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';

/*
 * Sections of a service as tables: half the strength is half the effect, none is none, and a service without the section
 * beside one that has it is one at strength 0.
 */

const mail = { ...PHONE, name: 'mail', mode: 'deferred', target: { share: 0.9, within: 7200 } } as const;
const web = { ...PHONE, name: 'web', mode: 'self-service', digital: true, containment: [0.6, 0.4, 0.2] } as const;
const base = (services: readonly Partial<Service>[], parts: Partial<Model> = {}): Model =>
  labModel({
    channels: [PHONE, mail, web],
    intents: [
      { ...CALL, channels: ['phone', 'mail', 'web'], resolution: 0.8 },
      { ...CALL, name: 'hard', complexity: 'hard', channels: ['phone', 'mail', 'web'], resolution: 0.5 },
    ],
    teams: [{ ...DESK, agents: 10, channels: ['phone', 'mail'], shrinkage: 0.3 }],
    strategies: services.map((service, row) => ({
      name: `s${row}`,
      summary: '',
      costs: [],
      service: { ...SERVICE, ...service },
    })),
    ...parts,
  });
/** Sections as the tests write them: only what the tables are made of. */
const section = (of: object) => of as never;
const tablesOf = (service: Partial<Service>, parts: Partial<Model> = {}) => compile(base([service], parts), 0);

describe('sections at half strength', () => {
  it('self-service: what it solves more, hides, hands over and costs', () => {
    const selfService = (strength: number) =>
      section({
        strength,
        solvesMore: [0.2, 0.1, 0],
        falseSuccess: 0.1,
        wayOut: 0.7,
        stuckGivesUp: 0.4,
        handover: 0.6,
        fee: 0.5,
      });
    const of = (strength: number) => tablesOf({ selfService: selfService(strength) }).digital.selfService;
    expect(of(0.5)).toMatchObject({ falseSuccess: 0.05, handover: 0.3, fee: 0.25, stuckGivesUp: 0.4 });
    expect([...(of(0.5)?.contained ?? [])]).toEqual([0.1, 0.05, 0]);
    expect(of(0.5)?.wayOut).toBeCloseTo(0.85, 12);
    expect(of(0)?.wayOut).toBe(1);
    expect(tablesOf({}).digital.selfService).toBeNull();
    const beside = compile(base([{}, { selfService: selfService(1) }]), 0).digital.selfService;
    expect(beside).toMatchObject({ falseSuccess: 0, handover: 0, fee: 0, wayOut: 1 });
  });

  it('chats that are left silently, failures that seem fixed, haste', () => {
    const { digital } = tablesOf({
      chat: section({ strength: 0.5, silent: 0.4, timeOut: 120, qualityLoss: 0.1 }),
      failures: section({ strength: 0.5, falseFix: 0.2, knownDelay: 3, unsolvable: [0.1, 0.2, 0.4] }),
      haste: section({ strength: 0.5, coreTime: 0.3, error: 0.04 }),
    });
    expect(digital.chat).toMatchObject({ silent: 0.2, timeOut: 120, qualityLoss: 0.05 });
    expect(digital.failures).toMatchObject({ falseFix: 0.1, knownDelay: 2 });
    expect([...(digital.failures?.unsolvable ?? [])]).toEqual([0.05, 0.1, 0.2]);
    // Of 15 % less talk, each tenth costs four points of resolution.
    expect(digital.haste?.core).toBeCloseTo(0.85, 12);
    expect(digital.haste?.loss).toBeCloseTo(0.06, 12);
  });

  it('mail by its promise; posts and who reads them', () => {
    const due = (order: string, strength = 1) => [
      ...(tablesOf({ deferred: section({ strength, order, makesWay: false }) }).digital.deferred?.due ?? []),
    ];
    expect(due('deadline')).toEqual([0, 7200, 0]);
    expect(due('deadline', 0.5)).toEqual([0, 3600, 0]);
    expect(due('first-come')).toEqual([0, 0, 0]);
    const publicPosts = section({
      strength: 0.5,
      complaint: 0.2,
      praise: 0.1,
      channel: 'mail',
      lostPerThousand: 4,
      audience: 100,
    });
    expect(tablesOf({ publicPosts }).digital.publicPosts).toMatchObject({
      complaint: 0.1,
      praise: 0.05,
      channel: 1,
      lost: 0.004,
      audience: 100,
    });
  });

  it('knowledge: shorter talk, more solved, and it ages by what is not kept up', () => {
    const knowledge = section({
      strength: 0.5,
      coreTime: 0.1,
      solvedMore: [0.02, 0.04, 0.08],
      selfServiceGain: [0.1, 0.2, 0.3],
      contradictions: 0.2,
      contradictionsShared: 0.04,
      novices: 0.5,
      decay: 0.1,
      upkeep: 0.6,
    });
    const horizon = { ...labModel().horizon, length: 100 * DAY };
    const tables = tablesOf({ knowledge }, { horizon }).people.knowledge;
    expect(tables).toMatchObject({ coreTime: 0.05, separate: 0.2, novices: 0.5, month: YEAR / 12 });
    // Of ten points between apart and shared, half the strength takes half.
    expect(tables?.contradictory).toBeCloseTo(0.12, 12);
    expect([...(tables?.solvedMore ?? [])]).toEqual([0.02, 0.04]);
    expect([...(tables?.contained ?? [])]).toEqual([0.05, 0.1, 0.15]);
    // A tenth a month is forgotten, of which 60 % is kept up: 0.96 a month, for the four months and one that 100 days touch.
    expect([...(tables?.quality ?? [])]).toEqual([0, 1, 2, 3, 4].map((month) => expect.closeTo(0.96 ** month, 12)));
  });

  it('absence and late starts', () => {
    const absence = (strength: number) =>
      section({ strength, unplanned: 0.06, shockDays: 10, shock: 0.2, late: 0.1, notReady: 0.04 });
    const { people } = tablesOf({ absence: absence(0.5) });
    expect(people.absence).toEqual({ unplanned: 0.03, shockDay: 10 / 365, shock: 0.1, late: 0.05, notReady: 0.02 });
    expect(people.staffed).toBe(true);
    expect(tablesOf({ absence: absence(0) }).people).toMatchObject({ absence: null, staffed: false });
    expect(tablesOf({}).people).toMatchObject({ absence: null, workforce: null, overtime: null, staffed: false });
  });

  it('agents who learn and leave: the mean of today stays where it is', () => {
    const workforce = section({
      strength: 0.5,
      attrition: 0.3,
      noviceSpeed: 0.8,
      noviceResolution: 0.1,
      rampHalfLife: 60 * DAY,
      fatigue: 0.2,
      fatigueError: 0.04,
    });
    const tables = tablesOf({ workforce }).people.workforce;
    // Mean of 2 ** (-tenure / half-life) over exponential tenures of mean 1 / 0.3 years, by the sum over days.
    let [green, weights] = [0, 0];
    for (let day = 0.5; day < 365 * 80; day++) {
      const weight = Math.exp((-0.3 * day) / 365);
      weights += weight;
      green += weight * 2 ** (-day / 60);
    }
    expect(tables?.slowness).toBeCloseTo(0.5 * (1 / 0.8 - 1), 12);
    expect((tables?.meanSlowness[0] as number) / (0.5 * 0.25 * (green / weights))).toBeCloseTo(1, 4);
    expect((tables?.meanGap[0] as number) / (0.5 * 0.1 * (green / weights))).toBeCloseTo(1, 4);
    expect(tables).toMatchObject({ noviceGap: 0.05, fatigue: 0.1, fatigueError: 0.02, halfLife: 60 * DAY });
    // Ten posts around the clock: 10 x 8,760 h a year, of people who are there 70 % of 2,088 h.
    expect(tables?.heads[0]).toBeCloseTo(87_600 / (0.7 * 2088), 9);
  });

  it('continuity names its team, or says that it cannot', () => {
    const continuity = (prefer: string, team: string) =>
      section({ strength: 0.5, prefer, team, tolerance: 60, satisfaction: 0.1 });
    const of = (prefer: string, team: string) => tablesOf({ continuity: continuity(prefer, team) }).people.continuity;
    expect(of('need', '')).toEqual({ strength: 0.5, prefer: 0, team: -1, tolerance: 60, satisfaction: 0.1 });
    expect(of('customer', 'desk')).toMatchObject({ prefer: 1, team: 0 });
    expect(of('account-manager', 'desk')).toMatchObject({ prefer: 2, team: 0 });
    expect(() => of('account-manager', 'nobody')).toThrow('no team "nobody" of account managers');
  });

  it('identification goes from the way it is today to the new one', () => {
    const today = {
      strength: 1,
      seconds: 40,
      falseReject: 0.1,
      fallback: 60,
      turnedAway: 0.5,
      attempts: 1,
      fraudPass: 0.2,
      loss: 900,
    };
    const voice = { ...today, strength: 0.5, seconds: 10, falseReject: 0.02, fraudPass: 0.1 };
    const model = base([{ security: section(today) }, { security: section(voice) }]);
    expect(compile(model, 1).people.security).toMatchObject({ seconds: 25, fallback: 60, loss: 900 });
    expect(compile(model, 1).people.security?.falseReject).toBeCloseTo(0.06, 12);
    expect(compile(model, 0).people.security).toMatchObject({ seconds: 40, falseReject: 0.1 });
    expect(compile(base([{}]), 0).people.security).toBeNull();
  });

  it('notices reach those of the shocks they are for', () => {
    const shock = (name: string, customers: number) => ({
      name,
      title: name,
      when: { kind: 'random', perYear: 2 } as const,
      lasts: { kind: 'deterministic', value: 3600 } as const,
      course: 'even' as const,
      customers,
      affects: {},
    });
    const shocks = [shock('storm', 0.2), shock('letter', 0.6)];
    const notices = (names: string[], strength: number) =>
      section({
        strength,
        shocks: names,
        coverage: 0.8,
        heeded: 0.5,
        lag: 600,
        message: 0.1,
        falseAlarms: 3,
        annoyance: 0.2,
      });
    const of = (names: string[], strength: number) =>
      tablesOf({ notices: notices(names, strength) }, { shocks }).prevention?.notices;
    expect([...(of(['letter'], 0.5)?.on ?? [])]).toEqual([0, 1]);
    expect([...(of([], 1)?.on ?? [])]).toEqual([1, 1]);
    expect(of(['letter'], 0.5)).toMatchObject({ reached: 0.4, alarmShare: 0.6 });
    expect(of([], 1)?.alarmShare).toBeCloseTo(0.4, 12);
    expect((of([], 1)?.alarms as number) * YEAR).toBeCloseTo(3, 12);
    expect(of([], 0)).toMatchObject({ alarms: 0, reached: 0 });
    expect(tablesOf({}).prevention).toBeNull();
  });
});
