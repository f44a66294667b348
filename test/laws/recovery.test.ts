import { describe, expect, it } from 'vitest';
import * as counts from '../../sim/measures/counts/outbound-counts.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { outboundModel as model, run } from '../kits/outbound-model.ts';

describe('closed-loop recovery', () => {
  it('at strength 0 is as if it were not there, to the bit', () => {
    const off = model({ recovery: { strength: '0 %' } });
    const bare = model({});
    const [one, other] = [run(off), run(bare)];
    for (const { id } of layoutOf(bare).measures) expect(one.value(id), id).toEqual(other.value(id));
  });

  const LOOP = { response: '50 %', answered: '60 %', recovered: '40 %' };
  const neutral = { ...LOOP, repair: '0 %', shift: 0, 'double-deviation': 0 };

  it('that shifts nothing costs money and changes no churn', () => {
    // Callers outside, so that nobody in service waits, or meets another agent, because of the calls.
    const [off, on] = [run(model({})), run(model({ recovery: { ...neutral, team: 'outsourced', lines: 3 } }))];
    expect(on.count(counts.CASES_RECOVERED)).toBeGreaterThan(50);
    expect(on.value('churn')).toBe(off.value('churn'));
    expect(on.value('cost')).toBeGreaterThan(off.value('cost'));
  });

  it('wins the same customers back whoever calls them, and however many callers there are', () => {
    const outside = (lines: number) =>
      run(model({ recovery: { ...neutral, fresh: '1000 d', team: 'outsourced', lines } }));
    const [few, many] = [outside(2), outside(20)];
    expect(many.count(counts.CASES)).toBe(few.count(counts.CASES));
    expect(few.value('recoveryTime')).toBeGreaterThan(many.value('recoveryTime'));
    // All but the last of them, for whom the few have not found the time.
    expect(many.count(counts.CASES_RECOVERED) - few.count(counts.CASES_RECOVERED)).toBeLessThanOrEqual(
      few.value('recoveryBacklog'),
    );
    expect(many.count(counts.CASES_RECOVERED)).toBeGreaterThanOrEqual(few.count(counts.CASES_RECOVERED));
  });

  it('closes its books: cases = reached + lost + waiting, but for those who left', () => {
    const { count, value } = run(model({ recovery: LOOP }));
    const accounted = count(counts.CASES_REACHED) + count(counts.CASES_LOST) + value('recoveryBacklog');
    expect(accounted).toBeLessThanOrEqual(count(counts.CASES));
    expect(accounted).toBeGreaterThan(0.9 * count(counts.CASES));
  });

  it('shows recovered customers far more loyal than all who had a case: selection and effect apart', () => {
    const hopeful = run(model({ recovery: { ...LOOP, recovered: '25 %', shift: 1.39, 'double-deviation': -0.2 } }));
    const without = run(model({ recovery: { ...LOOP, recovered: '0 %', 'double-deviation': 0 } }));
    const among = hopeful.value('loyalty.recovered') - without.value('loyalty.cases');
    const toTreat = hopeful.value('loyalty.cases') - without.value('loyalty.cases');
    expect(among).toBeGreaterThan(2 * toTreat);
  });

  it('makes the won back as loyal as before the problem, or what the shift says; those who are not, less', () => {
    const times = (shift: number, half = 1) => {
      const { value } = run(model({ recovery: { ...LOOP, shift, repair: `${100 * half} %` } }));
      return { wonBack: value('recoveredTimes'), all: value('reachedTimes') };
    };
    expect(times(0).wonBack).toBeCloseTo(1, 1);
    expect(times(1.386).wonBack).toBeCloseTo(2, 0);
    expect(times(1.386).wonBack / times(0).wonBack).toBeCloseTo(2, 1);
    expect(times(0, 0).wonBack).toBeLessThan(times(0).wonBack - 0.1);
    expect(times(1.386).all).toBeLessThan(times(1.386).wonBack - 0.3);
    const inVain = (step: number) =>
      run(model({ recovery: { ...LOOP, 'double-deviation': step } })).value('reachedTimes');
    expect(inVain(-0.4)).toBeLessThan(inVain(0) - 0.05);
  });

  it('with callers who come too late wins fewer back', () => {
    const soon = run(model({ recovery: { ...LOOP, delay: '1 h' } }));
    const late = run(model({ recovery: { ...LOOP, delay: '100 h' } }));
    const rate = ({ count }: typeof soon) => count(counts.CASES_RECOVERED) / count(counts.CASES_REACHED);
    expect(rate(late)).toBeLessThan(0.65 * rate(soon));
  });

  it('surveys fewer satisfied than there are, because the dissatisfied answer more', () => {
    const { value } = run(model({ recovery: { ...LOOP, 'response-dissatisfied': 1.8 } }));
    expect(value('csat.surveyed')).toBeLessThan(value('csat') - 0.02);
    const fair = run(model({ recovery: { ...LOOP, 'response-dissatisfied': 1 } }));
    expect(Math.abs(fair.value('csat.surveyed') - fair.value('csat'))).toBeLessThan(0.02);
  });

  it('piles up cases when nobody has time for them', () => {
    const few = run(model({ recovery: { ...LOOP, reserve: 8 } }));
    const many = run(model({ recovery: LOOP }));
    expect(few.value('recoveryBacklog')).toBeGreaterThan(10 * (many.value('recoveryBacklog') + 1));
  });
});
