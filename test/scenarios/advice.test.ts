import { describe, expect, it } from 'vitest';
import { adviceOnReplications } from '../../scenarios/advice/advice.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';

interface Centre {
  readonly rate?: string;
  readonly patience?: string;
  readonly hours?: string;
  readonly team?: string;
}

function adviceFor({ rate = '30 /h', patience = 'never', hours = 'always', team = '{agents: 4}' }: Centre): string[] {
  const text = `
centralino: 1
name: desk
horizon: {length: 1 week}
channels: {phone: {hours: "${hours}", patience: ${patience}}}
intents: {call: {arrivals: {rate: ${rate}}, talk: 6 min}}
teams: {desk: ${team}}
`;
  return readScenario(text).issues.map(
    ({ severity, path, got, expected }) => `${severity} ${path.join('.')}: ${got}; ${expected}`,
  );
}

describe('a planner', () => {
  it('says nothing of a centre with enough agents', () => {
    expect(adviceFor({})).toEqual([]);
  });

  it('sees that the queue would grow', () => {
    expect(adviceFor({ rate: '45 /h' })).toEqual([
      'warning teams.desk: offered load 4.5 erlangs of "any" all Mon, and too much in 6 other stretches of the week; fewer than the 4 agents on duty',
    ]);
  });

  it('lets a little overload pass when customers hang up, but not a lot', () => {
    expect(adviceFor({ rate: '45 /h', patience: '{exponential: 3 min}' })).toEqual([]);
    expect(adviceFor({ rate: '60 /h', patience: '{exponential: 3 min}' })).toEqual([
      'warning teams.desk: offered load 6.0 erlangs of "any" all Mon, and too much in 6 other stretches of the week; not far above the 4 agents on duty',
    ]);
  });

  it('names the hours that lack agents', () => {
    const team =
      '{shifts: {Mon-Sun 00:00-24:00: 4, Tue 09:00-10:30: 1, Mon 00:00-09:00: 3, Mon 11:00-24:00: 3, Tue 00:00-24:00: 3, Wed-Sun 00:00-24:00: 3}}';
    expect(adviceFor({ rate: '45 /h', team })).toEqual([
      'warning teams.desk: offered load 4.5 erlangs of "any" on Mon from 09:00 to 11:00; fewer than the 4 agents on duty',
    ]);
  });

  it('sees an open line that nobody answers', () => {
    const found = adviceFor({
      rate: '9 /h',
      hours: 'Mon-Fri 08:00-18:00',
      team: '{shifts: {Mon-Thu 08:00-18:00: 4, Fri 08:00-16:30: 4}}',
    });
    expect(found).toContain(
      'warning channels.phone: nobody on duty who takes "any" on Fri from 16:30 to 18:00, 1.5 h a week in all; somebody on duty while the channel is open',
    );
  });

  it('sees customers before closed doors', () => {
    const found = adviceFor({ rate: '3 /h', hours: 'Mon-Fri 08:00-18:00', team: '{agents: 30}' });
    expect(found).toEqual([
      'warning channels.phone.hours: 70 % of the first contacts come while it is closed, most all Sat; demand within the opening hours',
    ]);
  });

  it('wants enough replications for an interval', () => {
    expect(adviceOnReplications(5)?.problem.got).toBe('5 replications');
    expect(adviceOnReplications(30)).toBeUndefined();
  });
});
