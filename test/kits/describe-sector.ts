import { beforeAll, describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { loadScenario } from '../../scenarios/library.ts';
import type { Model } from '../../sim/model/model.ts';
import { estimatesOf, type RoughEstimate } from './estimates-of.ts';

/** What a sector must look like: how many customers, and where its figures lie at small size. */
export interface SectorLook {
  readonly customers: Readonly<Record<'small' | 'typical' | 'large', number>>;
  /** A planner may have something to say at these sizes. */
  readonly advised?: readonly string[];
  /** Measure, lowest and highest value: wide enough for another seed, narrow enough to see what went wrong. */
  readonly bands: readonly (readonly [measure: string, low: number, high: number])[];
  readonly replications: number;
}

const STRATEGIES = ['unified-view', 'fewer-staff'];

/** The laws of every ready sector; one call in a test file checks them all. */
export function describeSector(name: string, look: SectorLook): void {
  const { customers, advised = [], bands, replications } = look;
  describe(name, () => {
    let by: Map<string, RoughEstimate>[] = [];
    const value = (measure: string, strategy = 0): number => by[strategy]?.get(measure)?.value ?? Number.NaN;
    const [UNIFIED, FEWER] = [1, 2];

    beforeAll(() => {
      const model = loadScenario(name, { size: 'small', strategies: STRATEGIES }).model as Model;
      by = model.strategies.map((_, strategy) => estimatesOf(model, replications, 'sector', strategy));
    });

    it.each(Object.entries(customers))('reads at %s size and has %d customers', (size, count) => {
      const { model, issues, text } = loadScenario(name, { size });
      const said = issues.filter(({ severity }) => severity === 'error' || !advised.includes(size));
      expect(formatIssues(said, text)).toBe('');
      expect(model?.segments.reduce((sum, segment) => sum + segment.count, 0)).toBe(count);
    });

    it.each(bands)('%s of a small firm lies between %d and %d', (measure, low, high) => {
      expect(value(measure)).toBeGreaterThanOrEqual(low);
      expect(value(measure)).toBeLessThanOrEqual(high);
    });

    it('looks better to the firm than it is: repeats that nobody links count as new', () => {
      expect(value('fcr.observed')).toBeGreaterThan(value('fcr.true') + 0.08);
    });

    it('solves fewer needs with one contact on any channel than with the first contact with an agent', () => {
      expect(value('oneContact')).toBeLessThan(value('fcr.true') - 0.08);
    });

    it('gains with one view: shorter calls, more solved at first, fewer transfers, happier customers', () => {
      expect(value('aht.phone', UNIFIED)).toBeLessThan(value('aht.phone') - 20);
      expect(value('fcr.true', UNIFIED)).toBeGreaterThan(value('fcr.true') + 0.01);
      expect(value('transfers', UNIFIED)).toBeLessThan(value('transfers'));
      expect(value('csat', UNIFIED)).toBeGreaterThan(value('csat'));
    });

    it('loses with fewer staff: less in time, more hang up, and it costs less', () => {
      expect(value('serviceLevel.phone', FEWER)).toBeLessThan(value('serviceLevel.phone'));
      expect(value('abandonment.phone', FEWER)).toBeGreaterThan(value('abandonment.phone'));
      // Promises broken for want of staff may cost more in credits than the wages saved.
      const paid = (strategy = 0) => value('cost', strategy) - (value('credits', strategy) || 0);
      expect(paid(FEWER)).toBeLessThan(paid());
    });
  });
}
