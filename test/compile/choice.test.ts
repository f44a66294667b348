import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { withSkill } from '../../sim/compile/with-skill.ts';
import type { Service } from '../../sim/model/service.ts';
import { CALL, DESK, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';

const mail = { ...PHONE, name: 'mail', mode: 'deferred' } as const;
const web = { ...PHONE, name: 'web', mode: 'self-service', digital: true, containment: [0.6, 0.4, 0.2] } as const;

describe('customers of different skill', () => {
  it('choose by the given mix on average, also when that is far from even', () => {
    const [sigma, shares] = [1.4, [0.75, 0.15, 0.1]];
    const [phone = 0, chat = 0, last] = withSkill(shares, [false, true, true], sigma);
    expect(last).toBe(1);
    // Among digital channels nothing moves.
    expect((chat - phone) / (1 - phone)).toBeCloseTo(0.6, 10);
    // The mean over a normal law of the digital share whose odds are multiplied by e ** (sigma z), by a fine sum.
    let [mean, weights] = [0, 0];
    for (let z = -4; z <= 4; z += 0.001) {
      const weight = Math.exp((-z * z) / 2);
      const odds = ((1 - phone) / phone) * Math.exp(sigma * z);
      weights += weight;
      mean += (weight * odds) / (1 + odds);
    }
    expect(mean / weights).toBeCloseTo(0.25, 3);
    expect(withSkill(shares, [false, true, true], 0)).toEqual([0.75, 0.9, 1]);
    expect(withSkill([0, 1], [false, true], 2)).toEqual([0, 1]);
  });
});

describe('the choice of channels', () => {
  const section = (strength: number) =>
    ({ strength, skill: 0, experience: 0.5, pace: 0.3, late: 0.1, urgency: 0.4, record: 0.9 }) as never;
  const model = (service: Partial<Service>) =>
    labModel({
      channels: [PHONE, mail, web],
      intents: [
        { ...CALL, channels: ['phone', 'mail', 'web'], urgency: 2, wantsRecord: 0.5, resolution: 0.8 },
        { ...CALL, name: 'calm', channels: ['phone', 'mail'], resolution: 0.3 },
      ],
      journey: {
        ...labModel().journey,
        firstChannel: { easy: { phone: 1 }, medium: { phone: 0.5, mail: 0.3, web: 0.2 }, hard: { phone: 1 } },
      },
      teams: [{ ...DESK, channels: ['phone', 'mail'] }],
      strategies: [{ name: 'today', summary: '', costs: [], service: { ...SERVICE, ...service } }],
    });
  const choiceOf = (service: Partial<Service>) => compile(model(service), 0).choice;

  it('leans to answers at once when it is urgent, and to writing when a record is wanted', () => {
    const [phone = 0, upToMail = 0, all] = choiceOf({ channelChoice: section(0.5) })?.learning?.firstUpTo ?? [];
    // Urgency 2 at half of 0.4: what answers at once weighs e ** 0.4; a record at half of 0.9: writing weighs e ** 0.45.
    const atOnce = [0.5 * Math.exp(0.4), 0.3, 0.2 * Math.exp(0.4)];
    const total = atOnce.reduce((sum, one) => sum + one, 0);
    const urgent = atOnce.map((one) => one / total);
    const written = urgent.map((one, row) => (row === 1 ? one * Math.exp(0.45) : one));
    const wTotal = written.reduce((sum, one) => sum + one, 0);
    const mixed = urgent.map((one, row) => 0.5 * one + (0.5 * (written[row] as number)) / wTotal);
    expect(phone).toBeCloseTo(mixed[0] as number, 12);
    expect(upToMail - phone).toBeCloseTo(mixed[1] as number, 12);
    expect(all).toBe(1);
  });

  it('expects of each channel what it solves, and remembers in steps', () => {
    const { learning } = choiceOf({ channelChoice: section(0.5) }) ?? {};
    expect([...(learning?.expected ?? [])].slice(0, 3)).toEqual([0.8, 0.8, 0.4]);
    expect([...(learning?.expected ?? [])].slice(3)).toEqual([0.3, 0.3, 0.4]);
    // From the worst to the best that is remembered, the weight goes from e ** -0.25 to e ** 0.25.
    expect(learning?.weight[1]).toBeCloseTo(Math.exp(-0.25), 12);
    expect(learning?.weight[128]).toBe(1);
    expect(learning?.weight[255]).toBeCloseTo(Math.exp(0.25), 12);
    expect(choiceOf({ channelChoice: section(0) })?.learning ?? null).toBeNull();
    expect(choiceOf({})).toBeNull();
    // A web that solves more today is expected to.
    const solvesMore = {
      strength: 0.5,
      solvesMore: [0, 0.2, 0],
      falseSuccess: 0,
      wayOut: 1,
      stuckGivesUp: 0,
      handover: 0,
      fee: 0,
    };
    const better = choiceOf({ channelChoice: section(1), selfService: solvesMore as never })?.learning?.expected[2];
    expect(better).toBeCloseTo(0.5, 12);
  });

  it('of a closed channel goes to those that are open, in proportion', () => {
    const closed = (strength: number) => ({ strength, channels: ['mail'], keptAway: 0.1 }) as never;
    const tables = choiceOf({ closedChannels: closed(0.5) })?.closed;
    expect([...(tables?.closed ?? [])]).toEqual([0, 0.5, 0]);
    expect([...(tables?.openUpTo ?? [])].slice(0, 3)).toEqual([0.5 / 0.7, 0.5 / 0.7, 1]);
    expect(tables?.keptAway).toBe(0.1);
    expect(choiceOf({ closedChannels: closed(1) })?.closed?.closed[1]).toBe(1);
    expect(choiceOf({ closedChannels: closed(0) })?.closed ?? null).toBeNull();
  });
});

describe('teams alike', () => {
  it('have no table of who is faster; others have seconds and chances of their own', () => {
    expect(compile(labModel(), 0).teams.proficiency).toBeNull();
    const skills = [{ skill: 'any', after: 0, speed: 0.8, resolution: 0.05 }];
    const { proficiency } = compile(labModel({ teams: [{ ...DESK, speed: 1.25, skills }, DESK] }), 0).teams;
    expect([...(proficiency?.seconds ?? [])]).toEqual([1, 1]);
    expect([...(proficiency?.resolution ?? [])]).toEqual([0.05, 0]);
    const slow = compile(labModel({ teams: [{ ...DESK, speed: 0.5 }] }), 0).teams.proficiency;
    expect([...(slow?.seconds ?? [])]).toEqual([2]);
  });
});
