import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios/library.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { overBase } from '../../scenarios/variants.ts';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

const BASE = `
name: base
title: Base
horizon: {length: 8 weeks, warm-up: 2 weeks}
intents: {call: {talk: {exponential: 4 min}, urgency: 2}, mail: {talk: 6 min}}
strategies: {callback: }
`;

function laid(changes: Record<string, unknown>) {
  return overBase({ 'variant-of': 'base', name: 'mine', ...changes }, (name) => (name === 'base' ? BASE : undefined));
}

describe('a variant of a ready scenario', () => {
  it('changes what it says and nothing else', () => {
    const { tree } = laid({ horizon: { length: '4 weeks' }, intents: { call: { talk: { lognormal: 1 } } } });
    expect(tree.name).toBe('mine');
    expect(tree.horizon).toEqual({ length: '4 weeks', 'warm-up': '2 weeks' });
    expect(tree.intents).toEqual({ call: { talk: { lognormal: 1 }, urgency: 2 }, mail: { talk: '6 min' } });
  });

  it('brings its own title, strategies and sizes', () => {
    expect(laid({}).tree.strategies).toBeUndefined();
    expect(laid({}).tree.title).toBeUndefined();
    expect(laid({ strategies: { both: null } }).tree.strategies).toEqual({ both: null });
  });

  it('of something that is not ready is an error at its place', () => {
    const { issues } = readScenario('centralino: 1\nvariant-of: nowhere\nname: mine\n');
    expect(issues.some(({ line, got }) => line === 2 && got === '"nowhere"')).toBe(true);
  });

  it('that says nothing is the scenario itself', () => {
    const base = loadScenario('finance-insurance', { strategies: [] }).model as Model;
    const cut = loadScenario('cost-cut-10', { strategies: [] }).model as Model;
    expect({ ...cut, name: '', title: '', story: '', comparison: 0, assumptions: 0 }).toEqual({
      ...base,
      name: '',
      title: '',
      story: '',
      comparison: 0,
      assumptions: 0,
    });
  });
});

describe('the day of the storm', () => {
  const model = loadScenario('storm-day').model as Model;
  const { measures } = layoutOf(model);
  const run = (name: string) => {
    const row = simulate(
      prepare(
        model,
        model.strategies.findIndex((strategy) => strategy.name === name),
      ),
      'storm',
      0,
    );
    return (id: string) => {
      const at = measures.findIndex((measure) => measure.id === id);
      return (row[2 * at] as number) / (row[2 * at + 1] as number);
    };
  };
  const today = run('today');

  it('is a disaster at the fault line', () => {
    expect(today('abandonment.fault-line')).toBeGreaterThan(0.3);
    expect(today('contactsFrom.storm')).toBeGreaterThan(today('contactsFrom.usual'));
  });

  it('is met by messages, which take contacts away', () => {
    expect(run('proactive-notices')('contactsFrom.storm')).toBeLessThan(0.95 * today('contactsFrom.storm'));
  });

  it('is met by a reserve, which answers and is paid', () => {
    const reserve = run('overflow-outsourcer');
    expect(reserve('abandonment.fault-line')).toBeLessThan(today('abandonment.fault-line') - 0.1);
    expect(reserve('cost')).toBeGreaterThan(today('cost'));
  });

  it('a reserve at strength 0 is not there, to the bit', () => {
    const [first] = model.strategies;
    if (first === undefined) throw new Error('no strategy');
    const off = { ...first, name: 'off', service: { ...first.service, reserve: { strength: 0 } } };
    const pair = { ...model, strategies: [first, off] };
    const rows = [0, 1].map((strategy) => simulate(prepare(pair, strategy), 'storm', 0));
    expect(rows[1]).toEqual(rows[0]);
  });
});
