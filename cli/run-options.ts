import { availableParallelism } from 'node:os';
import type { Argv, InferredOptionTypes } from 'yargs';

/** Options of every command that simulates, in the order of the help. */
export const RUN_OPTIONS = {
  size: { type: 'string', describe: 'small, typical or large, where the scenario has sizes', group: 'Scenario:' },
  staffing: {
    type: 'string',
    describe: 'lean, planned or comfortable, where the scenario has staffings',
    group: 'Scenario:',
  },
  set: {
    type: 'string',
    array: true,
    describe: 'path=value laid over the file, e.g. journey.retry="35 %"',
    group: 'Scenario:',
  },
  seed: {
    type: 'string',
    default: 'centralino',
    describe: 'any text; the same text gives the same result',
    group: 'Run:',
  },
  replications: { type: 'string', describe: 'runs of each strategy (default 20)', group: 'Run:' },
  precision: { type: 'string', describe: 'instead: run until intervals are within so much, e.g. 1%', group: 'Run:' },
  'max-replications': {
    type: 'string',
    describe: 'where --precision stops at the latest (default 2000)',
    group: 'Run:',
  },
  confidence: { type: 'string', default: '95%', describe: 'of all intervals', group: 'Run:' },
  workers: {
    type: 'string',
    describe: `threads to compute on (default ${availableParallelism()}); no effect on results`,
    group: 'Run:',
  },
  out: { type: 'string', describe: 'folder for the report (HTML) and the result (JSON)', group: 'Output:' },
  json: { type: 'boolean', default: false, describe: 'print the result as JSON', group: 'Output:' },
  measures: { type: 'string', describe: 'ids to show in the table, separated by commas, or "all"', group: 'Output:' },
  ascii: { type: 'boolean', default: false, describe: 'draw with plain characters', group: 'Output:' },
  quiet: { type: 'boolean', default: false, describe: 'no progress on the terminal', group: 'Output:' },
  lenient: {
    type: 'boolean',
    default: false,
    describe: 'exit with 0 although a guardrail is broken',
    group: 'Output:',
  },
  'require-decision': {
    type: 'boolean',
    default: false,
    describe: 'exit with 3 while something that matters is undecided',
    group: 'Output:',
  },
} as const;

export type RunArguments = InferredOptionTypes<typeof RUN_OPTIONS>;

/** Adds the options; numbers are read later, so that a wrong one gets a message that helps. */
export function withRunOptions<T>(parser: Argv<T>): Argv<T & RunArguments> {
  return parser.options(RUN_OPTIONS).conflicts('precision', 'replications') as unknown as Argv<T & RunArguments>;
}
