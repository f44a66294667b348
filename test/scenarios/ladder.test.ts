import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios/library.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import type { Model } from '../../sim/model/model.ts';

const DESK = `
centralino: 1
name: desk
horizon: {start: 2026-01-05, length: 6 weeks, warm-up: 1 week}
customers: {all: {count: 12000, needs: 6 /year, margin: 60 EUR/year, churn: 12 %/year}}
channels: {phone: {hours: "08:00-20:00"}}
intents: {call: {share: 100 %, talk: {lognormal: {mean: 5 min, cv: 1}}}}
teams: {desk: {shifts: {Mon-Fri 08:00-20:00: 4, Sat-Sun 08:00-20:00: 2}}}
strategies: {evening: {summary: Two more., staffing: +20 %}}
`;

describe('a ladder', () => {
  it('begins with its first strategy and adds the others one by one', () => {
    const model = readScenario(DESK, { ladder: ['silos', 'evening', 'callback'] }).model as Model;
    expect(model.strategies.map(({ name }) => name)).toEqual(['today', 'silos', 'with-evening', 'with-callback']);
    expect(model.strategies.map(({ service }) => service.staffing)).toEqual([1, 1, 1.2, 1.2]);
    expect(model.strategies.map(({ service }) => service.callback.policy)).toEqual([
      'none',
      'none',
      'none',
      'virtual-hold',
    ]);
    expect(model.comparison.baseline).toBe('silos');
    expect(model.comparison.ladder).toEqual(['silos', 'with-evening', 'with-callback']);
    expect(model.strategies[3]?.summary).toContain('call-back');
  });

  it('may begin with today, and stand in the file', () => {
    const text = `${DESK}compare: {ladder: [today, evening, callback]}\n`;
    const model = readScenario(text).model as Model;
    expect(model.comparison).toMatchObject({ baseline: 'today', ladder: ['today', 'with-evening', 'with-callback'] });
    const asked = readScenario(text, { strategies: ['evening'] }).model as Model;
    expect(asked.strategies.map(({ name }) => name)).toEqual(['today', 'evening']);
    expect(asked.comparison.ladder).toBeUndefined();
  });

  it('says at its place which strategy there is not', () => {
    const { issues } = readScenario(`${DESK}compare: {ladder: [today, callbak]}\n`);
    expect(issues[0]).toMatchObject({
      path: ['compare', 'ladder', 1],
      got: '"callbak"',
      hint: expect.stringMatching(/^did you mean "callback"\?/),
    });
  });

  it('says which ladders there are when a single word is not one', () => {
    const { issues } = readScenario(DESK, { ladder: ['generation'] });
    expect(issues[0]?.expected).toContain('"generations"');
    expect(issues[0]?.hint).toMatch(/^did you mean "generations"/);
  });

  it('of the view stands in a ready scenario', () => {
    const model = loadScenario('silo-to-view').model as Model;
    expect(model.comparison.ladder?.at(-1)).toBe('with-view-routing');
    const levers = model.strategies.at(-1)?.service.view;
    expect(levers).toMatchObject({ identify: 1, lookUp: 1, context: 1, duplicates: 1, routing: 1 });
  });
});

describe('a strategy that was renamed', () => {
  it('is told by its new name', () => {
    const { issues } = readScenario(DESK, { strategies: ['cost-cut-10'] });
    expect(issues[0]).toMatchObject({ got: '"cost-cut-10"', expected: '"staff-cut-10"' });
    expect(issues[0]?.hint).toContain('a ready scenario has the old name');
  });
});
