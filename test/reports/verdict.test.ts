import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../reports/words/verdict.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import { comparisonFixture } from './comparison-fixture.ts';

/** The fixture with one strategy, whose net value differs like this. */
function withNetValue(change: Partial<PairedDifference>): Comparison {
  const fixture = comparisonFixture();
  const both = fixture.comparisons.find(({ strategy }) => strategy === 'both')!;
  const netValue = { ...both.measures.netValue!, ...change };
  return {
    ...fixture,
    strategies: fixture.strategies.filter(({ name }) => name === 'today' || name === 'both'),
    comparisons: [{ ...both, measures: { ...both.measures, netValue } }],
    guardrails: fixture.guardrails.filter(({ strategy }) => strategy === 'today' || strategy === 'both'),
  };
}

describe('the verdict in words', () => {
  it('names the best strategy with its interval, and what a mistake would cost', () => {
    const { lead, paragraph, choice } = verdictOf(comparisonFixture());
    expect(lead).toBe('“Both” pays best: net value rises by 418,000\u00a0EUR a year (between 380,000 and 456,000).');
    expect(paragraph).toContain('It keeps every guardrail.');
    expect(paragraph).toContain('Its interval overlaps with that of “unified view”');
    expect(paragraph).toContain(
      'Price of error: at the bad end of the interval the gain in net value is still 380,000\u00a0EUR a year',
    );
    expect(choice).toBe('both');
  });

  it('says plainly when a strategy does not pay', () => {
    const comparison = withNetValue({ value: -90_000, low: -120_000, high: -60_000, verdict: 'worse', pBetter: 0.001 });
    const { lead, answers, choice, paragraph } = verdictOf(comparison);
    expect(lead).toBe('“Both” does not pay: stay with “today”.');
    expect(answers[0]!.text).toBe(
      '“Both” does not pay: net value falls by 90,000\u00a0EUR a year (between 60,000 and 120,000).',
    );
    expect(answers[0]!.look.word).toBe('worse');
    expect(paragraph).toContain('even at the good end of its interval “both” would not improve net value');
    expect(choice).toBe('today');
  });

  it('says when a difference does not matter', () => {
    const comparison = withNetValue({ value: 300, low: -900, high: 1500, verdict: 'no difference that matters' });
    expect(verdictOf(comparison).answers[0]!.text).toBe(
      '“Both” makes no difference that matters to net value: +300\u00a0EUR a year (between −900 and +1,500).',
    );
  });

  it('says how many replications more would decide it', () => {
    const change = {
      value: 34_000,
      low: -4000,
      high: 72_000,
      verdict: 'not decided yet',
      moreReplications: 847,
      pBetter: 0.9,
    } as const;
    const { lead, answers } = verdictOf(withNetValue(change));
    expect(answers[0]!.text).toContain('not decided yet');
    expect(answers[0]!.text).toContain('about 850 replications more');
    expect(lead).toContain('so far');
  });

  it('asks for nobody’s million replications', () => {
    const change = { value: 0, low: -10, high: 10, verdict: 'not decided yet', moreReplications: 1_000_000 } as const;
    expect(verdictOf(withNetValue(change)).answers[0]!.text).not.toContain('1,000,000');
  });

  it('prefers a strategy that keeps the guardrails, and warns when the best one breaks them', () => {
    const fixture = comparisonFixture();
    const broken = fixture.guardrails.map((one) =>
      one.strategy === 'both' ? { ...one, state: 'broken' as const } : one,
    );
    expect(verdictOf({ ...fixture, guardrails: broken }).choice).toBe('unified-view');
    const only = withNetValue({});
    const bad = only.guardrails.map((one) => ({ ...one, state: one.strategy === 'both' ? 'broken' : 'kept' }) as const);
    expect(verdictOf({ ...only, guardrails: bad }).lead).toContain('pays, but breaks guardrails: net value rises');
  });

  it('does not blame a strategy for what is broken today as well', () => {
    const only = withNetValue({});
    const guardrails = only.guardrails.map((one) => ({ ...one, state: 'broken' as const }));
    const { lead, paragraph } = verdictOf({ ...only, guardrails });
    expect(lead).toContain('pays, though guardrails stay broken');
    expect(paragraph).toContain('It breaks 2 guardrails');
    expect(paragraph).toContain('as “today” does too');
  });

  it('judges laboratory models, which have no money, by service', () => {
    const fixture = comparisonFixture();
    const service = /^(serviceLevel|wait|abandonment)\.phone$/;
    const lab = { ...fixture, measures: fixture.measures.filter(({ id }) => service.test(id)) };
    expect(verdictOf(lab).lead).toMatch(/^“Both” is best: phone service level rises by 13\.6.points/);
  });

  it('does not call anything decided when there is nothing to compare', () => {
    const fixture = comparisonFixture();
    const alone = { ...fixture, strategies: fixture.strategies.slice(0, 1), comparisons: [], guardrails: [] };
    expect(verdictOf(alone).lead).toBe('Only “today” was run: there is nothing to compare it with.');
  });

  it('never claims a proof', () => {
    const all = [
      comparisonFixture(),
      withNetValue({}),
      withNetValue({ verdict: 'worse' }),
      withNetValue({ verdict: 'not decided yet' }),
    ];
    for (const comparison of all)
      expect(JSON.stringify(verdictOf(comparison))).not.toMatch(/\bprove|proof|significan/i);
  });
});
