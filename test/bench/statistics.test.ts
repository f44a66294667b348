import { describe, expect, it } from 'vitest';
import { coverage } from '../../bench/statistics/coverage.ts';
import { coverageModels } from '../../bench/statistics/coverage-models.ts';
import { median } from '../../bench/statistics/pairing.ts';

describe('the statistics benchmark', () => {
  it('finds a strategy against itself exactly 0', () => {
    const [line] = coverageModels();
    const results = coverage(line!, { comparisons: 4, replications: 5 });
    expect(results.map(({ notZero }) => notZero)).toEqual(results.map(() => 0));
  });

  it('takes the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});
