import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../scenarios/advice/advice.ts';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { loadScenario } from '../../scenarios/library.ts';
import { estimatesOf } from '../kits/estimates-of.ts';

const STRATEGIES = ['unified-view', 'fewer-staff'];
const { model, issues, text } = loadScenario('finance-insurance', { size: 'small', strategies: STRATEGIES });
const REPLICATIONS = 2;
const runs = ['today', ...STRATEGIES].map((_, row) => estimatesOf(model!, REPLICATIONS, 'sector', row));
const [today, unifiedView, fewerStaff] = runs.map((run) => (measure: string) => run.get(measure)!.value);

describe('finance and insurance', () => {
  it('reads without an issue, and a planner has nothing to say', () => {
    expect(formatIssues(issues, text)).toBe('');
    expect(adviceOn(model!)).toEqual([]);
  });

  it.each([
    // The phone: short-staffed on Monday mornings, so a little below its promise.
    ['serviceLevel.phone', 0.72, 0.85],
    ['abandonment.phone', 0.03, 0.09],
    ['aht.phone', 400, 600],
    ['serviceLevel.hotline', 0.7, 0.95],
    ['serviceLevel.chat', 0.85, 1],
    ['serviceLevel.email', 0.9, 1],
    // Seven teams and a night desk for eleven erlangs: a small centre pays for its size.
    ['occupancy', 0.5, 0.8],
    ['costPerNeed', 8, 14],
    // SQM: first contact resolution of banks 71 %, of insurers 76 %.
    ['fcr.true', 0.7, 0.76],
    ['oneContact', 0.52, 0.62],
    ['csat', 0.63, 0.8],
    ['nps', -5, 30],
    // Segments leave at 11.0 % a year when loyalty is neutral.
    ['churn', 0.09, 0.135],
    // Three in four easy needs start digital, and one in three of these ends on the phone.
    ['digitalStart.easy', 0.73, 0.77],
    ['digitalToPhone.easy', 0.3, 0.37],
  ])('has a plausible %s today: %s to %s', (measure, low, high) => {
    expect(today!(measure)).toBeGreaterThan(low);
    expect(today!(measure)).toBeLessThan(high);
  });

  it('gets shorter calls and more solved at once from one view of the customer', () => {
    expect(unifiedView!('aht.phone')).toBeLessThan(today!('aht.phone') - 30);
    expect(unifiedView!('fcr.true')).toBeGreaterThan(today!('fcr.true') + 0.01);
    expect(unifiedView!('csat')).toBeGreaterThan(today!('csat'));
  });

  it('answers fewer in time with fewer agents', () => {
    expect(fewerStaff!('serviceLevel.phone')).toBeLessThan(today!('serviceLevel.phone'));
    expect(fewerStaff!('cost')).toBeLessThan(today!('cost'));
  });
});
