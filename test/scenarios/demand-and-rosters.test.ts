import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';

const day = (value: number) => `[${Array(48).fill(value).join(', ')}]`;

function laboratory(start: string, arrivals: string, team: string): string {
  return `
centralino: 1
name: log
horizon: {start: ${start}, length: 1 week}
channels: {phone: {}}
intents: {call: {arrivals: ${arrivals}, talk: 60 s}}
teams: {desk: ${team}}
`;
}

function read(text: string) {
  const { model, issues } = readScenario(text);
  expect(
    formatIssues(
      issues.filter(({ severity }) => severity === 'error'),
      text,
    ),
  ).toBe('');
  return model!;
}

describe('a fitted log', () => {
  it('gives contacts by half-hour of the week; the run may begin on any day', () => {
    const { intents } = read(laboratory('Wed', `{by-half-hour: {Mon-Fri: ${day(18)}, Sat: ${day(9)}}}`, '{agents: 2}'));
    const arrivals = intents[0]!.arrivals;
    if (arrivals.kind !== 'rates') throw new Error(arrivals.kind);
    const byDay = [0, 1, 2, 3, 4, 5, 6].map((i) => arrivals.rates[i * 48]! * 1800);
    expect(byDay).toEqual([18, 18, 18, 9, 0, 18, 18].map((contacts) => expect.closeTo(contacts)));
    expect(arrivals.every).toBe(1800);
  });

  it('gives agents by half-hour, which become stretches', () => {
    const row = [...Array(16).fill(0), ...Array(8).fill(3), ...Array(8).fill(5), ...Array(16).fill(0)];
    const { teams } = read(
      laboratory('Mon', '{rate: 9 /h}', `{by-half-hour: {Mon-Tue: [${row.join(', ')}], Sun: ${day(1)}}}`),
    );
    expect(teams[0]!.shifts).toEqual([
      { days: [0, 1], from: 28800, to: 43200, agents: 3 },
      { days: [0, 1], from: 43200, to: 57600, agents: 5 },
      { days: [6], from: 0, to: 86400, agents: 1 },
    ]);
  });

  it('may have rates in turn', () => {
    const { intents } = read(
      laboratory('Mon', '{rates: [36 /h, 72 /h], every: 30 min, season: {Jan: 1}}', '{agents: 2}'),
    );
    expect(intents[0]!.arrivals).toEqual({
      kind: 'rates',
      rates: [0.01, 0.02],
      every: 1800,
      season: Array(12).fill(1),
    });
  });
});

describe('shifts', () => {
  it('are numbers or shares of the team, and may end on the next day', () => {
    const { teams } = read(
      laboratory(
        'Mon',
        '{rate: 9 /h}',
        '{agents: 7, shifts: {Mon-Fri 08:00-16:00: 50 %, Sat 22:00-06:00: 2, "Sun 08:00-09:00, 10:00-11:00": 1 %}}',
      ),
    );
    expect(teams[0]!.shifts).toEqual([
      { days: [0, 1, 2, 3, 4], from: 28800, to: 57600, agents: 4 },
      { days: [5], from: 79200, to: 108000, agents: 2 },
      { days: [6], from: 28800, to: 32400, agents: 1 },
      { days: [6], from: 36000, to: 39600, agents: 1 },
    ]);
  });
});

describe('a profile', () => {
  it('has mean 1 over the week, whatever its weights', () => {
    const text = `
centralino: 1
name: shapes
horizon: {length: 4 weeks, warm-up: 1 week}
demand: {profiles: {office: {weekdays: [2, 1, 1, 1, 1, 0, 0], day: {from: 09:00, weights: [1, 3]}}}}
customers: {all: {count: 100, needs: 3 /year, margin: 50 EUR/year, churn: 10 %/year}}
channels: {phone: {}}
intents: {call: {share: 100 %, talk: 4 min}}
teams: {desk: {agents: 3}}
`;
    const [profile] = read(text).profiles;
    const { week } = profile!;
    expect(week.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(336);
    expect(week[19]! / week[18]!).toBeCloseTo(3);
    expect(week[18]! / week[48 + 18]!).toBeCloseTo(2);
    expect(week[17]).toBe(0);
  });
});
