import { describe, expect, it } from 'vitest';
import { moreReplications } from '../../sim/experiment/more-replications.ts';
import { verdict } from '../../sim/experiment/verdict.ts';

const around = (value: number, halfWidth: number) => ({
  low: value - halfWidth,
  high: value + halfWidth,
  confidence: 0.95,
});
const ofOne = { toClaim: 1, toDismiss: 1 };
const ofAny = { toClaim: 0, toDismiss: 1 };

describe('the words of a verdict', () => {
  it.each([
    // value, half-width, goal, minimum, word
    [3, 1, 'higher', ofOne, 'better'],
    [3, 1, 'lower', ofOne, 'worse'],
    [-3, 1, 'lower', ofOne, 'better'],
    [-3, 1, 'higher', ofOne, 'worse'],
    [3, 1, 'none', ofOne, 'no goal'],
    [3, 4, 'higher', ofOne, 'not decided yet'],
    // Clear of 0, and large enough, though the interval reaches below the minimum.
    [1.2, 1, 'higher', ofOne, 'better'],
    // Clear of 0 but smaller than what matters: not better, and dismissed only when all of the interval is small.
    [0.8, 0.5, 'higher', ofOne, 'not decided yet'],
    [0.5, 0.4, 'lower', ofOne, 'no difference that matters'],
    // Clear of 0, but surely too small to matter.
    [0.5, 0.4, 'higher', ofAny, 'no difference that matters'],
    [0.8, 0.5, 'higher', ofAny, 'better'],
    [0.1, 0.4, 'higher', ofAny, 'no difference that matters'],
    [0, 0, 'higher', { toClaim: 0, toDismiss: 0 }, 'no difference that matters'],
    [NaN, 0, 'higher', ofOne, 'not decided yet'],
    [2, NaN, 'higher', ofOne, 'not decided yet'],
  ] as const)('%f give or take %f, wanted %s', (value, halfWidth, goal, minimum, word) => {
    expect(verdict(value, around(value, halfWidth), goal, minimum)).toBe(word);
  });
});

describe('the replications still needed', () => {
  it('fall with the square of the width that is missing', () => {
    // Half-width 4 must come down to 2: four times as many.
    expect(moreReplications(10, 2, around(2, 4), ofOne)).toBe(30);
  });

  it('also count on a small difference to be dismissed', () => {
    // Within 1, from 0.5: half-width 2 must come down to 0.5.
    expect(moreReplications(10, 0.5, around(0.5, 2), ofOne)).toBe(150);
  });

  it('stay finite for a difference right at the minimum', () => {
    expect(moreReplications(10, 0.999999, around(0.999999, 2), ofOne)).toBe(630);
  });

  it('are at least one, and no more than a million', () => {
    expect(moreReplications(1, 2, around(2, NaN), ofOne)).toBe(1);
    expect(moreReplications(10, 0, around(0, 2), { toClaim: 0, toDismiss: 0 })).toBe(1_000_000);
  });
});
