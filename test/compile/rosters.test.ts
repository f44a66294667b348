import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { rosterOf } from '../../sim/compile/compile-teams.ts';
import { hoursOfTeam, scaledTeams, withReserve } from '../../sim/compile/scaled-teams.ts';
import type { Shift, Team } from '../../sim/model/team.ts';
import { DAY, HOUR, WEEK } from '../../sim/model/units.ts';
import { CALL, DESK, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';

const shift = (days: number[], from: number, to: number, agents: number): Shift => ({
  days,
  from: from * HOUR,
  to: to * HOUR,
  agents,
});
const team = (...shifts: Shift[]): Team => ({ ...DESK, shifts });
const steps = (one: Team) => {
  const { at, onDuty } = rosterOf(one);
  return at.map((time, i) => [time / HOUR, onDuty[i]]);
};

describe('rosters', () => {
  it('are steps over the week; stretches of a team add up, and equal neighbours are one step', () => {
    expect(steps(team(shift([0], 8, 12, 3), shift([0], 10, 14, 2), shift([0], 12, 14, 3)))).toEqual([
      [0, 0],
      [8, 3],
      [10, 5],
      [14, 0],
    ]);
    expect(steps({ ...DESK, agents: 7 })).toEqual([[0, 7]]);
  });

  it('go on after midnight, on Sunday into Monday', () => {
    expect(steps(team(shift([0], 22, 30, 4)))).toEqual([
      [0, 0],
      [22, 4],
      [30, 0],
    ]);
    expect(steps(team(shift([6], 22, 30, 4)))).toEqual([
      [0, 4],
      [6, 0],
      [166, 4],
    ]);
  });

  const shifts = fc.array(
    fc.record({
      days: fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1 }),
      from: fc.nat({ max: 23 }),
      length: fc.integer({ min: 1, max: 12 }),
      agents: fc.nat({ max: 30 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const teamOf = (list: { days: number[]; from: number; length: number; agents: number }[]): Team =>
    team(...list.map(({ days, from, length, agents }) => shift(days, from, from + length, agents)));

  it('hold exactly the hours of the shifts, at every hour of the week those whose shift it is', () => {
    fc.assert(
      fc.property(shifts, (list) => {
        const one = teamOf(list);
        const { at, onDuty } = rosterOf(one);
        expect(at[0]).toBe(0);
        const seconds = at.reduce((sum, time, i) => sum + (onDuty[i] as number) * ((at[i + 1] ?? WEEK) - time), 0);
        expect(seconds).toBe(HOUR * hoursOfTeam(one));
        for (let hour = 0; hour < 168; hour++) {
          const now = at.findLastIndex((time) => time <= hour * HOUR);
          const there = list.reduce(
            (sum, { days, from, length, agents }) =>
              sum + agents * days.filter((day) => (hour - (day * 24 + from) + 168) % 168 < length).length,
            0,
          );
          expect(onDuty[now]).toBe(there);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('scaled, keep the hours together to within half of the longest post, and nobody alone is sent away', () => {
    fc.assert(
      fc.property(
        fc.array(shifts, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (lists, factor) => {
          const teams = lists.map(teamOf);
          const scaled = scaledTeams(teams, factor);
          const hours = (of: readonly Team[]) => of.reduce((sum, one) => sum + hoursOfTeam(one), 0);
          // What is carried on is at most half an agent of the largest post, unless shifts of one could not shrink.
          const longest = Math.max(
            ...teams.flatMap((one) => one.shifts.map(({ days, from, to }) => (days.length * (to - from)) / HOUR)),
          );
          const kept = teams.flatMap((one) => one.shifts).filter(({ agents }) => agents === 1).length;
          expect(Math.abs(hours(scaled) - factor * hours(teams))).toBeLessThanOrEqual(longest * (0.5 + kept) + 1e-9);
          scaled.forEach((one, row) => {
            one.shifts.forEach(({ agents }, place) => {
              const before = teams[row]?.shifts[place]?.agents as number;
              expect(agents > 0).toBe(before > 0);
            });
          });
        },
      ),
      { seed: 2, numRuns: 100 },
    );
  });

  it('scaled by hand: what rounding takes from small shifts, large ones give', () => {
    // By 10 %: 3.3 make 3, and 11 + 0.3 make 11; by 15 %: 3.45 make 3, and 11.5 + 0.45 make 12; halved: 1.5 make 2, and 5 - 0.5 make 5.
    const counts = (factor: number) =>
      scaledTeams([team(shift([0], 8, 16, 10), shift([1], 8, 16, 3))], factor)[0]?.shifts.map(({ agents }) => agents);
    expect(counts(1.1)).toEqual([11, 3]);
    expect(counts(1.15)).toEqual([12, 3]);
    expect(counts(0.5)).toEqual([5, 2]);
    expect(counts(1)).toEqual([10, 3]);
    expect(scaledTeams([{ ...DESK, agents: 9 }], 1.5)[0]?.agents).toBe(14);
    expect(scaledTeams([team(shift([0], 8, 16, 0))], 3)[0]?.shifts[0]?.agents).toBe(0);
  });

  it('of teams in reserve are empty until they are called in, and as full as the strength says', () => {
    const teams = [team(shift([0], 8, 16, 10)), { ...team(shift([0], 8, 16, 10)), reserve: true }];
    const counts = (strength: number) => withReserve(teams, strength).map((one) => one.shifts[0]?.agents);
    expect(counts(0)).toEqual([10, 0]);
    expect(counts(0.4)).toEqual([10, 4]);
    expect(counts(1)).toEqual([10, 10]);
    expect(withReserve([{ ...DESK, agents: 5, reserve: true }], 0)[0]?.agents).toBe(0);
  });

  it('of all teams together have their peak where they overlap', () => {
    const model = labModel({
      teams: [
        { ...team(shift([0, 1], 8, 16, 10), shift([2], 8, 12, 4)), name: 'early' },
        { ...team(shift([1], 14, 22, 7)), name: 'late' },
        { ...team(shift([6], 20, 32, 5)), name: 'night' },
      ],
    });
    const { teams } = compile(model, 0);
    // Monday 08:00 to 16:00 has ten, and the night's five only until 08:00; Tuesday from 14:00 has 10 + 7.
    expect(teams.peakAgents).toBe(17);
    expect([...teams.agentFrom]).toEqual([0, 10, 17, 22]);
    expect([...(teams.changeAt[2] ?? [])].map((time) => time / DAY)).toEqual([0, 8 / 24, 6 + 20 / 24]);
    expect([...teams.wagePerSecond]).toEqual([0, 0, 0]);
    expect(
      compile({ ...model, teams: model.teams.map((one) => ({ ...one, wage: 36 })) }, 0).teams.wagePerSecond[1],
    ).toBe(0.01);
  });

  it('have room for those who are asked to stay longer', () => {
    const overtime = { strength: 0.5, share: 0.3, whenWaiting: 5, lead: 600, length: 60, premium: 0.4 };
    const model = labModel({
      teams: [{ ...DESK, agents: 10 }],
      strategies: [{ name: 'today', summary: '', service: { ...SERVICE, overtime }, costs: [] }],
    });
    const tables = compile(model, 0);
    expect([...tables.teams.agentFrom]).toEqual([0, 12]);
    // Half an hour is the shortest overtime anybody stays for; the share is of the strength.
    expect(tables.people.overtime).toMatchObject({
      share: 0.15,
      length: 1800,
      premium: 0.4,
      lead: 600,
      whenWaiting: 5,
    });
  });
});

describe('which work a team takes first', () => {
  const skill = (name: string, after = 0) => ({ skill: name, after, speed: 1, resolution: 0 });
  const mail = { ...PHONE, name: 'mail', mode: 'deferred' } as const;
  const intents = [
    { ...CALL, name: 'sales', skill: 'sales', urgency: 0, channels: ['phone', 'mail'] },
    { ...CALL, name: 'claims', skill: 'claims', urgency: 3, channels: ['phone', 'mail'] },
    { ...CALL, name: 'cards', skill: 'cards', urgency: 1, channels: ['phone'] },
  ] as const;
  const teams = [
    { ...DESK, channels: ['phone', 'mail'], skills: [skill('cards'), skill('sales'), skill('claims', 60)] },
  ];
  const order = (routing: (typeof SERVICE)['routing']): string[][] => {
    const model = labModel({
      channels: [PHONE, mail],
      intents: intents.map((one) => ({ ...one, channels: [...one.channels] })),
      teams,
      strategies: [{ name: 'today', summary: '', service: { ...SERVICE, routing }, costs: [] }],
    });
    const { teams: tables, queues } = compile(model, 0);
    const named = [...tables.queue].map((queue) => {
      const pair = queues.of.indexOf(queue);
      return `${intents[Math.floor(pair / 2)]?.name} ${queues.channel[queue] === 0 ? 'phone' : 'mail'}`;
    });
    const found: string[][] = [...new Set(tables.tier)].map(() => []);
    named.forEach((name, i) => {
      found[tables.tier[i] as number]?.push(name);
    });
    return found.map((names) => names.sort());
  };

  it('is calls before mail and own work before overflow, and within that the oldest', () => {
    expect(order('first-come')).toEqual([
      ['cards phone', 'sales phone'],
      ['claims phone'],
      ['sales mail'],
      ['claims mail'],
    ]);
  });

  it('is the most urgent under urgency first', () => {
    expect(order('urgency-first')).toEqual([
      ['cards phone'],
      ['sales phone'],
      ['claims phone'],
      ['sales mail'],
      ['claims mail'],
    ]);
  });

  it('is the skill it names first under skill order', () => {
    expect(order('skill-order')).toEqual([
      ['cards phone'],
      ['sales phone'],
      ['claims phone'],
      ['sales mail'],
      ['claims mail'],
    ]);
  });
});
