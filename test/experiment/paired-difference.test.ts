import { describe, expect, it } from 'vitest';
import { pairedDifference, probabilityAboveZero, pValue } from '../../sim/experiment/paired-difference.ts';
import { normalNumbers } from './normal-numbers.ts';

const ones = (n: number) => new Array<number>(n).fill(1);
const counted = (numerators: number[]) => ({ numerators, denominators: ones(numerators.length) });

describe('a paired difference', () => {
  it('is the paired t test of the textbook when every denominator is 1', () => {
    // Student (1908), sleep: difference 1.58 h, standard error 0.389, t(9) = 4.0621, two-sided p = 0.002833.
    const dextro = counted([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
    const laevo = counted([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
    const mean = pairedDifference(laevo, dextro);
    expect(mean.value).toBeCloseTo(1.58, 12);
    expect(mean.value / mean.standardError).toBeCloseTo(4.062128, 6);
    expect(pValue(mean)).toBeCloseTo(0.00283289, 8);
    expect(probabilityAboveZero(mean)).toBeCloseTo(1 - 0.00283289 / 2, 8);
  });

  it('of a strategy with itself is exactly 0, without any width', () => {
    const next = normalNumbers(3);
    const sample = {
      numerators: Array.from({ length: 9 }, () => 10 + next()),
      denominators: Array.from({ length: 9 }, () => 7 + next()),
    };
    const mean = pairedDifference(sample, { ...sample });
    expect(mean).toEqual({ value: 0, standardError: 0, replications: 9 });
    expect([pValue(mean), probabilityAboveZero(mean)]).toEqual([1, 0.5]);
  });

  it('is sure of a difference that is the same in every replication', () => {
    const mean = pairedDifference(counted([5, 5, 5]), counted([3, 3, 3]));
    expect(mean).toEqual({ value: 2, standardError: 0, replications: 3 });
    expect([pValue(mean), probabilityAboveZero(mean)]).toEqual([0, 1]);
  });

  it('profits from what both met alike', () => {
    const next = normalNumbers(11);
    const luck = Array.from({ length: 30 }, () => 5 * next());
    const baseline = counted(luck.map((l) => 100 + l + 0.1 * next()));
    const strategy = counted(luck.map((l) => 101 + l + 0.1 * next()));
    expect(pairedDifference(strategy, baseline).standardError).toBeLessThan(0.05);
  });

  it('says nothing where there is nothing: no observation, or one replication', () => {
    const nothing = { numerators: [0, 0], denominators: [0, 0] };
    expect(pValue(pairedDifference(nothing, counted([1, 2])))).toBe(1);
    const one = pairedDifference(counted([4]), counted([1]));
    expect([one.value, one.standardError, pValue(one), probabilityAboveZero(one)]).toEqual([3, NaN, 1, 0.5]);
  });

  it('refuses samples that cannot be paired', () => {
    expect(() => pairedDifference(counted([1, 2]), counted([1]))).toThrow('differ in length: 2 and 1');
  });
});
