/** The golden runs: tried by a program of their own, because a test runner takes longer to start than they take. */
export const GOLDEN = 'test/golden';

/**
 * Which tests may see a mutant, quickest and strongest first; the first that fails ends the trial. The exact answers
 * of test/reference/closed-forms are left out: they take a minute each time.
 */
const STAGES: readonly { readonly folder: string; readonly stages: readonly (readonly string[])[] }[] = [
  { folder: 'sim/random/', stages: [[GOLDEN], ['test/random'], ['test/laws', 'test/experiment']] },
  {
    folder: 'sim/experiment/',
    stages: [['test/experiment'], ['test/bench/statistics', 'test/runners/engine', 'test/reports/simulated-report']],
  },
  {
    folder: 'sim/',
    stages: [
      [GOLDEN],
      ['test/engine', 'test/measures', 'test/compile', 'test/reference/traces'],
      ['test/laws', 'test/experiment'],
      ['test/scenarios', 'test/bench/speed'],
    ],
  },
];

/** The stages of tests for a file of sim/, without the test files whose path holds one of the words in `without`. */
export function stagesFor(file: string, without: readonly string[] = []): readonly (readonly string[])[] {
  const found = STAGES.find(({ folder }) => file.startsWith(folder));
  if (found === undefined) throw new RangeError(`no tests are listed for ${file}`);
  return found.stages
    .map((filters) => filters.filter((filter) => !without.some((word) => filter.includes(word))))
    .filter((filters) => filters.length > 0);
}
