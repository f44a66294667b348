import { beforeAll, describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { loadScenario } from '../../scenarios/library.ts';
import type { Model } from '../../sim/model/model.ts';
import { estimatesOf, type RoughEstimate } from '../kits/estimates-of.ts';

const STRATEGIES = ['unified-view', 'fewer-staff'];

/** Value of a measure under each strategy; row 0 is today. The same customers meet them all. */
let by: Map<string, RoughEstimate>[] = [];
const value = (id: string, strategy = 0): number => by[strategy]?.get(id)?.value ?? Number.NaN;

beforeAll(() => {
  const model = loadScenario('consumer-goods', { size: 'small', strategies: STRATEGIES }).model as Model;
  by = model.strategies.map((_, strategy) => estimatesOf(model, strategy === 0 ? 2 : 1, 'sector', strategy));
});

describe('consumer goods', () => {
  it.each(['small', 'typical', 'large'])('reads at %s size, and a planner has nothing to say', (size) => {
    const { issues, text } = loadScenario('consumer-goods', { size });
    expect(formatIssues(issues, text)).toBe('');
  });

  it.each([
    ['small', 150_000],
    ['typical', 1_000_000],
    ['large', 8_000_000],
  ])('has as many customers at %s size as the sector', (size, customers) => {
    const { model } = loadScenario('consumer-goods', { size });
    expect(model?.segments.reduce((sum, { count }) => sum + count, 0)).toBe(customers);
  });

  it('has 0.55 needs a customer and year', () => {
    const segments = loadScenario('consumer-goods').model?.segments ?? [];
    const customers = segments.reduce((sum, { count }) => sum + count, 0);
    const needs = segments.reduce((sum, { count, needsPerYear }) => sum + count * needsPerYear, 0);
    expect(needs / customers).toBeCloseTo(0.55, 2);
  });

  // Wide enough for another seed, narrow enough to see a roster, a talk time or a journey that went wrong.
  it.each([
    ['serviceLevel.phone', 0.7, 0.85],
    ['abandonment.phone', 0.05, 0.13],
    ['serviceLevel.email', 0.9, 1],
    ['serviceLevel.social', 0.8, 1],
    ['serviceLevel.messaging', 0.8, 1],
    ['occupancy', 0.5, 0.65],
    ['aht.phone', 360, 415],
    ['fcr.true', 0.72, 0.8],
    ['digitalStart.easy', 0.73, 0.77],
    ['digitalToPhone.easy', 0.3, 0.36],
    ['csat', 0.63, 0.8],
    ['nps', 5, 30],
    ['churn', 0.3, 0.42],
    ['costPerNeed', 6, 9],
  ])('%s of a small firm lies between %d and %d', (id, low, high) => {
    expect(value(id)).toBeGreaterThanOrEqual(low);
    expect(value(id)).toBeLessThanOrEqual(high);
  });

  it('looks better to the firm than it is: repeats that nobody links count as new', () => {
    expect(value('fcr.observed')).toBeGreaterThan(value('fcr.true') + 0.08);
  });

  it('solves fewer needs with one contact on any channel than with the first contact with an agent', () => {
    expect(value('oneContact')).toBeLessThan(value('fcr.true') - 0.08);
  });

  it('gains with one view: shorter calls, more solved at first, fewer transfers, happier customers', () => {
    expect(value('aht.phone', 1)).toBeLessThan(value('aht.phone') - 20);
    expect(value('fcr.true', 1)).toBeGreaterThan(value('fcr.true'));
    expect(value('transfers', 1)).toBeLessThan(value('transfers'));
    expect(value('csat', 1)).toBeGreaterThan(value('csat'));
  });

  it('loses with fewer staff: less is answered in time, more hang up', () => {
    expect(value('serviceLevel.phone', 2)).toBeLessThan(value('serviceLevel.phone'));
    expect(value('abandonment.phone', 2)).toBeGreaterThan(value('abandonment.phone'));
    expect(value('cost', 2)).toBeLessThan(value('cost'));
  });
});
