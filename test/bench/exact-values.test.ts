import { describe, expect, it } from 'vitest';
import type { ReferenceCase } from '../../bench/reference/case.ts';
import { REFERENCE_CASES } from '../../bench/reference/cases.ts';
import { modelOf } from '../../bench/reference/measure-case.ts';
import { scenarioText } from '../../bench/reference/scenario-text.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';

/** The exact values of the pack, before anything is simulated: two ways to each, and a scenario that says the same. */
const AGREEMENT = 1e-8;
const named = REFERENCE_CASES.map((one) => [one.id, one] as const);

describe('the pack of exact answers', () => {
  it('has at least sixty cases, each with a name of its own', () => {
    expect(REFERENCE_CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(named.map(([id]) => id)).size).toBe(REFERENCE_CASES.length);
  });

  it.each(named)('%s: two ways give the same', (_, one: ReferenceCase) => {
    const [exact, again] = [one.exact(), one.again()];
    expect(Object.keys(again).sort()).toEqual(Object.keys(exact).sort());
    for (const [name, value] of Object.entries(exact)) {
      const difference = Math.abs((again[name] as number) - value);
      expect(difference, name).toBeLessThanOrEqual((one.agreement ?? AGREEMENT) * Math.abs(value));
    }
  });

  it.each(named)('%s: its scenario reads without advice, and has the measures', (_, one: ReferenceCase) => {
    const { issues } = readScenario(scenarioText(one, 'quick'));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { measures, series } = layoutOf(modelOf(one, 'quick'));
    const known = new Set([...measures, ...series].map(({ id }) => id));
    for (const name of Object.keys(one.exact())) expect(known).toContain(name.split(' <= ')[0]);
  });
});
