import { type Calls, mayNotice } from './calls.ts';
import type { Mutant } from './mutants.ts';
import { GOLDEN } from './trial.ts';

/** Folders and files of tests that may be asked. */
const ASKED: readonly string[] = [
  GOLDEN,
  'test/engine',
  'test/measures',
  'test/compile',
  'test/random',
  'test/experiment',
  'test/reference/traces',
  'test/laws',
  'test/scenarios',
  'test/bench/speed',
  'test/bench/statistics',
  'test/runners/engine',
  'test/reports/simulated-report',
];
/** Speaks of the simulator bundled in one file, which a mutant is not. */
const OF_THE_BUNDLE = 'test/laws/editions';

/** Whether a file of tests is asked about mutants. The exact answers of test/reference/closed-forms take a minute: they are not. */
export function isAsked(test: string): boolean {
  return ASKED.some((filter) => test.startsWith(filter)) && !test.startsWith(OF_THE_BUNDLE);
}

/** Tests of one stage take so many seconds together at most; those of the last, whatever is left. */
const STAGE_SECONDS = [10, 40];

/**
 * The files of tests that call the function a mutant is in, in the order in which they are asked: the golden runs, the
 * tests of the mutant's own room, then the others, quickest first; the first stage that fails ends the trial.
 * @param seconds of a processor that files may take together with nothing wrong, after the golden runs
 */
export function stagesFor(mutant: Mutant, known: readonly Calls[], seconds: number): readonly (readonly string[])[] {
  const able = known.filter((calls) => mayNotice(calls, mutant));
  const [, room = ''] = mutant.file.split('/');
  const own = ({ test }: Calls): number => (test.startsWith(`test/${room}/`) ? 0 : 1);
  const others = able
    .filter(({ test }) => !test.startsWith(GOLDEN))
    .sort((a, b) => own(a) - own(b) || a.seconds - b.seconds);
  const stages: string[][] = able.length > others.length ? [[GOLDEN], []] : [[]];
  let [used, within, limit] = [0, 0, 0];
  for (const { test, seconds: more } of others) {
    used += more;
    if (used > seconds) break;
    if (within + more > (STAGE_SECONDS[limit] ?? Number.POSITIVE_INFINITY) && within > 0) {
      stages.push([]);
      within = 0;
      limit++;
    }
    within += more;
    stages.at(-1)?.push(test);
  }
  return stages.filter((files) => files.length > 0);
}
