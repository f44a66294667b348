import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../scenarios/advice/advice.ts';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { loadScenario } from '../../scenarios/library.ts';
import { WEEK } from '../../sim/model/units.ts';
import { estimatesOf } from '../kits/estimates-of.ts';

const { model, issues, text } = loadScenario('b2b', { size: 'small', strategies: ['unified-view'] });
const [today, unifiedView] = [0, 1].map((strategy) => {
  const estimates = estimatesOf(model!, 3, 'sector', strategy);
  return (measure: string) => estimates.get(measure)!.value;
});

describe('B2B services', () => {
  it('reads without an issue, and a planner has nothing to say', () => {
    expect(formatIssues(issues, text)).toBe('');
    expect(adviceOn(model!)).toEqual([]);
  });

  it.each([
    ['serviceLevel.phone', 0.72, 0.9],
    ['abandonment.phone', 0.04, 0.13],
    ['aht.phone', 1000, 1500],
    ['serviceLevel.hotline', 0.7, 0.95],
    ['serviceLevel.chat', 0.85, 1],
    ['serviceLevel.email', 0.9, 1],
    // Seven teams for five erlangs, and somebody on call: a small desk pays for its size.
    ['occupancy', 0.33, 0.6],
    ['costPerNeed', 30, 60],
    // SQM: technical support solves 65 % at first contact.
    ['fcr.true', 0.6, 0.69],
    ['oneContact', 0.45, 0.57],
    ['csat', 0.58, 0.75],
    ['nps', -10, 30],
    // Accounts leave at 12.3 % a year when loyalty is neutral; there are only 400 of them.
    ['churn', 0.08, 0.18],
    ['digitalStart.easy', 0.72, 0.78],
    ['digitalToPhone.easy', 0.3, 0.4],
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
    const typical = loadScenario('b2b', {
      size: 'typical',
      strategies: ['fewer-staff'],
      set: { 'horizon.length': '12 weeks' },
    }).model!;
    expect(typical.horizon.length).toBe(12 * WEEK);
    const level = (strategy: number) => estimatesOf(typical, 2, 'sector', strategy).get('serviceLevel.phone')!.value;
    expect(level(1)).toBeLessThan(level(0));
  });
});
