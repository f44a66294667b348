import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios/library.ts';
import { LADDERS } from '../../scenarios/strategies/ladders.ts';
import { rungWith } from '../../scenarios/strategies/with-ladder.ts';
import { compile } from '../../sim/compile/compile.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Strategy } from '../../sim/model/service.ts';
import { WEEK } from '../../sim/model/units.ts';
import { runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTORS = ['finance-insurance', 'consumer-goods', 'b2b', 'service-providers'];
const PRESETS = ['generation-1', 'generation-2', 'generation-3', 'generation-4'];

function climbed(sector: string): Model {
  const { model, issues } = loadScenario(sector, { ladder: ['generations'] });
  if (model === undefined) throw new Error(`${sector} does not read: ${JSON.stringify(issues)}`);
  return model;
}

function presets(sector: string): Model {
  return loadScenario(sector, { strategies: PRESETS }).model as Model;
}

const named = (model: Model, name: string): Strategy =>
  model.strategies.find((strategy) => strategy.name === name) as Strategy;

describe('the first generation', () => {
  it.each(SECTORS)('of %s has no contact but on the telephone, as far as its customers may call', (sector) => {
    const model = presets(sector);
    const short = { ...model, horizon: { ...model.horizon, length: 3 * WEEK, warmUp: WEEK } };
    const { value } = runAll({ ...short, strategies: model.strategies.slice(0, 2) });
    const written = model.channels.filter(({ digital }) => digital).map(({ name }) => name);
    // What may not be said on the telephone is still written.
    const only = model.intents.filter(({ channels }) => channels.every((name) => written.includes(name)));
    for (const name of written) {
      if (only.some(({ channels }) => channels.includes(name))) continue;
      expect(value(1, `startedOn.${name}`)).toBe(0);
    }
    const before = written.reduce((sum, name) => sum + value(0, `startedOn.${name}`), 0);
    const after = written.reduce((sum, name) => sum + value(1, `startedOn.${name}`), 0);
    expect(before).toBeGreaterThan(0.3);
    expect(after).toBeLessThan(0.05);
  });

  it('buys nothing', () => {
    expect(named(presets('finance-insurance'), 'generation-1').costs).toEqual([]);
  });
});

describe('the ladder of generations', () => {
  const model = climbed('finance-insurance');
  const whole = presets('finance-insurance');

  it.each([
    ['case-tool', 'generation-2'],
    ['quarterly-fixes', 'generation-3'],
    ['teleselling-own', 'generation-4'],
  ])('with %s is %s: the same service at the same price', (lever, generation) => {
    const rung = named(model, rungWith(lever));
    expect(rung.service).toEqual(named(whole, generation).service);
    const byName = (strategy: Strategy) => [...strategy.costs].sort((a, b) => a.name.localeCompare(b.name));
    expect(byName(rung)).toEqual(byName(named(whole, generation)));
  });

  it('changes something on every rung, and asks more for every lever that is bought', () => {
    const rungs = model.strategies.slice(1);
    expect(rungs.map(({ name }) => name)).toEqual(model.comparison.ladder);
    expect(model.comparison.ladder).toHaveLength((LADDERS.generations ?? []).length);
    const yearly = rungs.map((_, row) => {
      const { strategyCosts } = compile(model, row + 1);
      return strategyCosts.setUp + strategyCosts.running;
    });
    rungs.slice(1).forEach((rung, i) => {
      expect([rung.name, rung.service]).not.toEqual([rung.name, rungs[i]?.service]);
      expect(yearly[i + 1]).toBeGreaterThanOrEqual(yearly[i] as number);
    });
    expect(yearly[0]).toBe(0);
    expect(yearly.at(-1)).toBeGreaterThan(100_000);
  });
});

describe('knowledge in manuals and heads', () => {
  const LAW = { strength: 1, search: 0.15, missed: 0.05, novices: 1.5 };
  const { rows, value } = runAll(
    shortSector('consumer-goods', 4, [
      withSection('manuals', { ...LAW, strength: 0 }),
      withSection('manuals', LAW),
      withSection('manuals', { ...LAW, search: 0 }),
    ]),
  );

  it('is today’s service at strength 0, to the bit', () => {
    expect(rows[1]).toEqual(rows[0]);
  });

  it('takes longer and solves less', () => {
    expect(value(2, 'aht.phone')).toBeGreaterThan(value(0, 'aht.phone') + 15);
    expect(value(3, 'fcr.true')).toBeLessThan(value(0, 'fcr.true') - 0.02);
    expect(value(2, 'csat')).toBeLessThan(value(0, 'csat'));
  });
});
