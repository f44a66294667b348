import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios/library.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import type { NewChannel } from '../../sim/model/choice-sections.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service } from '../../sim/model/service.ts';
import { WEEK } from '../../sim/model/units.ts';
import { runAll } from '../kits/run-figures.ts';

const LAW: NewChannel = {
  strength: 1,
  channel: 'chat',
  adoption: 0.4,
  adoptionLow: 0.4,
  adoptionHigh: 0.4,
  takesUp: WEEK,
  induced: 0.2,
};
const WEEKS = 8;

/** A sector for a few weeks, without its chat, and then with a chat that opens. */
function opening(changes: readonly Partial<NewChannel>[], sector = 'consumer-goods'): Model {
  const { model } = loadScenario(sector, { strategies: ['without-chat', 'add-chat'] });
  if (model === undefined) throw new Error(`${sector} does not read`);
  const [, without, added] = model.strategies;
  if (without === undefined || added === undefined) throw new Error('the strategies are missing');
  const service = (change: Partial<NewChannel>): Service => ({ ...added.service, newChannel: { ...LAW, ...change } });
  return {
    ...model,
    horizon: { ...model.horizon, length: WEEKS * WEEK, warmUp: WEEK },
    strategies: [without, ...changes.map((change, row) => ({ ...added, name: `s${row}`, service: service(change) }))],
  };
}

const yearly = (model: Model, strategy: number): number =>
  model.strategies[strategy]?.costs.reduce((sum, cost) => sum + cost.setUp / cost.years + cost.yearly, 0) ?? 0;

describe('a new channel that nobody takes to', () => {
  it('changes nothing and loses what it costs', () => {
    const model = opening([{ strength: 0 }, { adoption: 0, adoptionLow: 0, adoptionHigh: 0 }]);
    const { value } = runAll(model);
    for (const row of [1, 2]) {
      for (const id of ['fcr.true', 'serviceLevel.phone', 'contactsPerNeed', 'churn', 'occupancy'])
        expect(value(row, id)).toBe(value(0, id));
      const fixed = yearly(model, row) + value(row, 'opex') - 0;
      expect(value(0, 'netValue') - value(row, 'netValue')).toBeCloseTo(fixed, 2);
    }
  });
});

describe('a new channel', () => {
  const model = opening([{}, { induced: 1 }, { induced: 0 }, { adoption: 0.2, adoptionLow: 0.2, adoptionHigh: 0.2 }]);
  const { value } = runAll(model);

  it('takes as many first contacts as customers took to it, and brings its share of new ones', () => {
    const all = value(1, 'contacts.displaced') + value(1, 'contacts.induced');
    expect(value(1, 'adoption')).toBe(0.4);
    expect(value(1, 'contacts.induced') / all).toBeCloseTo(0.2, 1.3);
    expect(value(4, 'contacts.displaced') / value(1, 'contacts.displaced')).toBeCloseTo(0.5, 1);
    expect(value(2, 'contacts.displaced')).toBe(0);
    expect(value(3, 'contacts.induced')).toBe(0);
  });

  it('costs work when all of its contacts are new, and takes them off the phone when none is', () => {
    expect(value(2, 'occupancy')).toBeGreaterThan(value(0, 'occupancy'));
    expect(value(2, 'cost')).toBeGreaterThan(value(0, 'cost'));
    expect(value(3, 'displacedFrom.phone')).toBeGreaterThan(0);
    expect(value(3, 'startedOn.phone')).toBeLessThan(value(0, 'startedOn.phone') - 0.05);
    expect(value(3, 'occupancy')).toBeLessThan(value(2, 'occupancy'));
  });
});

describe('adoption', () => {
  it('is drawn anew in each replication, the same in every strategy, and wider where less is known', () => {
    const narrow = { adoption: 0.1, adoptionLow: 0.08, adoptionHigh: 0.14 };
    const model = opening([narrow, { ...narrow, induced: 0.5 }, { ...narrow, adoptionLow: 0.03, adoptionHigh: 0.25 }]);
    const draws = Array.from({ length: 12 }, (_, replication) => {
      const { value } = runAll({ ...model, horizon: { ...model.horizon, length: 2 * WEEK } }, replication);
      expect(value(2, 'adoption')).toBe(value(1, 'adoption'));
      return [value(1, 'adoption'), value(3, 'adoption')] as const;
    });
    const range = (column: 0 | 1): number =>
      Math.max(...draws.map((draw) => draw[column])) - Math.min(...draws.map((draw) => draw[column]));
    expect(range(0)).toBeGreaterThan(0.01);
    expect(range(1)).toBeGreaterThan(2 * range(0));
    for (const [draw] of draws) expect(draw).toBeGreaterThanOrEqual(0.08);
    for (const [draw] of draws) expect(draw).toBeLessThanOrEqual(0.14);
  });
});

describe('a centre without a chat', () => {
  const DESK = `
centralino: 1
name: desk
horizon: {start: 2026-01-05, length: 6 weeks, warm-up: 1 week}
customers: {all: {count: 12000, needs: 6 /year, margin: 60 EUR/year, churn: 12 %/year}}
channels: {phone: {hours: "08:00-20:00"}}
intents: {call: {share: 100 %, talk: {lognormal: {mean: 5 min, cv: 1}}}}
teams: {desk: {channels: [phone], shifts: {Mon-Fri 08:00-20:00: 4, Sat-Sun 08:00-20:00: 2}}}
`;

  it('gets one from the strategy, and is what it was without the strategy', () => {
    const alone = readScenario(DESK, { strategies: [] }).model as Model;
    const added = readScenario(DESK, { strategies: ['add-chat'] }).model as Model;
    expect(added.channels.map(({ name }) => name)).toEqual(['phone', 'chat']);
    expect(added.channels[1]?.hours).toEqual(added.channels[0]?.hours);
    const [before, after] = [runAll(alone), runAll(added)];
    for (const id of ['cost', 'netValue', 'serviceLevel.phone', 'fcr.true', 'contactsPerNeed', 'churn'])
      expect(after.value(0, id)).toBe(before.value(0, id));
    expect(after.value(1, 'contacts.displaced')).toBeGreaterThan(0);
    expect(after.value(1, 'serviceLevel.chat')).toBeGreaterThan(0);
  });

  it('says which channels there are when it does not know the one that opens', () => {
    const text = `${DESK}strategies: {open: {new-channel: {channel: telegraph}}}\n`;
    const { issues } = readScenario(text);
    expect(issues[0]?.got).toBe('"telegraph"');
    expect(issues[0]?.expected).toContain('"phone"');
  });
});
