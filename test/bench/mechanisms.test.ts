import { describe, expect, it } from 'vitest';
import { mechanismCosts } from '../../bench/speed/mechanism-costs.ts';
import { mechanismTable } from '../../bench/speed/mechanism-table.ts';
import { mechanismPairs } from '../../bench/speed/mechanism-variants.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';

const WEEKS = { 'horizon.length': '2 weeks', 'horizon.warm-up': '0 s' };
const pairs = mechanismPairs('finance-insurance', WEEKS);

describe('the cost of mechanisms', () => {
  it('switches one mechanism in each pair, and nothing in the first', () => {
    const [nothing, ...others] = pairs;
    expect(nothing!.with).not.toBe(nothing!.without);
    expect(nothing!.with).toEqual(nothing!.without);
    for (const pair of others) expect(pair.with, pair.name).not.toEqual(pair.without);
    expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
  });

  it('has every mechanism of the ready strategies that work on one alone', () => {
    const ready = listStrategies().filter(({ sectors }) => sectors.includes('finance-insurance'));
    for (const { mechanism } of ready.filter((one) => !one.mechanism.includes(',')))
      expect(pairs.map(({ name }) => name.split(' (')[0])).toContain(mechanism);
  });

  it('counts what is done with it and without it, and divides the time by the contacts', () => {
    const chosen = pairs.filter(({ name }) => /^(nothing|parties outside|campaign|customer view .*)$/.test(name));
    const costs = mechanismCosts(chosen, 1);
    const [nothing, parties, campaign, view] = costs;
    expect(costs.map(({ today }) => today)).toEqual([true, true, true, false]);
    expect(counts(nothing!.with)).toEqual(counts(nothing!.without));
    // A campaign without strength is off: the same events as without its section.
    expect(counts(campaign!.with)).toEqual(counts(campaign!.without));
    expect(parties!.with.events).toBeGreaterThan(parties!.without.events);
    expect(view!.with.events).toBeLessThan(view!.without.events);
    for (const { with: on, without: off, difference } of costs) {
      expect(on.nanosecondsPerContact).toBeCloseTo((1e9 * on.cpuSeconds) / on.contacts);
      expect(difference).toBeCloseTo(on.nanosecondsPerContact - off.nanosecondsPerContact);
    }
    const lines = mechanismTable(costs).split('\n');
    expect(lines).toHaveLength(2 + 2 + costs.length);
    expect(lines.find((line) => line.startsWith('parties outside'))).toContain(
      parties!.without.events.toLocaleString('en'),
    );
  });
});

function counts({ contacts, events }: { readonly contacts: number; readonly events: number }) {
  return { contacts, events };
}
