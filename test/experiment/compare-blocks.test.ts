import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBlocks } from '../../sim/experiment/compare-blocks.ts';
import { plan } from '../../sim/experiment/plan.ts';
import { replicator } from '../../sim/experiment/replicate.ts';
import type { Block, Task } from '../../sim/experiment/runner.ts';
import { SMALL_LAYOUT, smallModel } from './small-model.ts';
import { standInSimulator } from './stand-in-simulator.ts';

const model = smallModel({
  guardrails: [
    { measure: 'serviceLevel.phone', atLeast: true, limit: 0.7 },
    { measure: 'serviceLevel.phone', atLeast: true, limit: 0.9 },
    { measure: 'serviceLevel.phone', atLeast: true, limit: 0.8 },
    { measure: 'costPerResolution', atLeast: false, limit: 20 },
  ],
});
const origin = {
  scenario: 'small',
  seed: 's',
  version: '1.2.3',
  command: (n: number) => `centralino compare small --replications ${n}`,
};
const options = { strategies: [0, 1, 2], confidence: 0.95, partial: false, origin, advice: [] };
const compute = replicator(standInSimulator, model, 's');
const blocksOf = (tasks: readonly Task[]): Block[] => tasks.map(compute);
const twenty = blocksOf(plan({ strategies: [0, 1, 2], from: 0, to: 20 }));
const compared = compareBlocks(model, SMALL_LAYOUT, twenty, options);

describe('a comparison', () => {
  it('has a value with an interval for every figure of every strategy, bins of curves too', () => {
    expect(compared.strategies.map(({ name }) => name)).toEqual(['today', 'callback', 'view']);
    for (const { measures, series } of compared.strategies) {
      expect(Object.keys(measures)).toEqual(['costPerResolution', 'serviceLevel.phone', 'cost']);
      expect(series.byHalf).toHaveLength(2);
      expect(measures.costPerResolution!.low).toBeLessThan(measures.costPerResolution!.high);
    }
  });

  it('finds what chance hides: a saving of 0.40 and 0.80 EUR below shared luck', () => {
    const [callback, view] = compared.comparisons;
    expect(callback!.measures.costPerResolution).toMatchObject({ verdict: 'better', moreReplications: 0 });
    expect(callback!.measures.costPerResolution!.value).toBeCloseTo(-0.4, 1);
    expect(callback!.measures.costPerResolution!.pBetter).toBeGreaterThan(0.999);
    expect(view!.measures.costPerResolution!.value).toBeCloseTo(-0.8, 1);
    expect(view!.measures.cost!.verdict).toBe('no goal');
    expect(view!.measures.cost!.pBetter).toBeNaN();
  });

  it('says which guardrails are kept, broken or open', () => {
    const ofToday = compared.guardrails.filter(({ strategy }) => strategy === 'today').map(({ state }) => state);
    expect(ofToday).toEqual(['kept', 'broken', 'open', 'kept']);
  });

  it('does not depend on the order of blocks, on their sizes, or on blocks that come twice', () => {
    const order = fc.shuffledSubarray(twenty, { minLength: twenty.length });
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 7 }), (shuffled, size) => {
        const wholes = [0, 1, 2].flatMap((strategy) => chunks(strategy, 20, size));
        expect(compareBlocks(model, SMALL_LAYOUT, [...shuffled, shuffled[0]!], options)).toEqual(compared);
        expect(compareBlocks(model, SMALL_LAYOUT, blocksOf(wholes), options)).toEqual(compared);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('of a strategy with itself is exactly 0 on every figure, and even odds', () => {
    const twice = { ...model, strategies: [model.strategies[0]!, { ...model.strategies[0]!, name: 'the same' }] };
    const rows = twenty.filter(({ strategy }) => strategy === 0);
    const blocks = [...rows, ...rows.map((block) => ({ ...block, strategy: 1 }))];
    const [same] = compareBlocks(twice, SMALL_LAYOUT, blocks, { ...options, strategies: [0, 1] }).comparisons;
    expect(same!.measures.costPerResolution).toMatchObject({
      value: 0,
      low: 0,
      high: 0,
      pBetter: 0.5,
      verdict: 'no difference that matters',
      moreReplications: 0,
    });
  });

  it('uses only replications that all strategies have, without a gap', () => {
    const holes = twenty.filter(({ strategy, first }) => !(strategy === 2 && first === 13));
    const { manifest } = compareBlocks(model, SMALL_LAYOUT, holes, { ...options, partial: true });
    expect(manifest.replications).toBe(13);
    expect(manifest.command).toBe('centralino compare small --replications 13');
  });

  it('asks for a clearer difference when several strategies are compared, and shows by which interval it decided', () => {
    const [callback] = compared.comparisons;
    const level = callback!.measures['serviceLevel.phone']!;
    expect(level.confidence).toBe(0.95);
    expect(level.decidedBy!.confidence).toBeGreaterThan(0.95);
    expect(level.decidedBy!.low).toBeLessThan(level.low);
    const alone = compareBlocks(model, SMALL_LAYOUT, twenty, { ...options, strategies: [0, 1] });
    expect(alone.comparisons[0]!.measures['serviceLevel.phone']!).not.toHaveProperty('decidedBy');
  });

  it('takes the minimum relevant difference from the scenario', () => {
    const strict = smallModel({ minimumRelevant: { costPerResolution: { value: 0.1, relative: true } } });
    const [callback, view] = compareBlocks(strict, SMALL_LAYOUT, twenty, options).comparisons;
    expect(callback!.measures.costPerResolution!.verdict).toBe('no difference that matters');
    expect(view!.measures.costPerResolution!.verdict).not.toBe('worse');
  });

  it('refuses a block that does not hold its rows', () => {
    const short = [{ strategy: 0, first: 0, count: 2, rows: new Float64Array(3) }];
    expect(() => compareBlocks(model, SMALL_LAYOUT, short, options)).toThrow('holds 3');
  });
});

function chunks(strategy: number, replications: number, size: number): Task[] {
  const tasks: Task[] = [];
  for (let first = 0; first < replications; first += size) {
    tasks.push({ strategy, first, count: Math.min(size, replications - first) });
  }
  return tasks;
}
