import type { CommandModule } from 'yargs';
import type { SuiteOptions } from './bench/suite-options.ts';

interface BenchArguments extends SuiteOptions {
  readonly suite: string;
}

const SUITES = {
  reference: 'models with exact answers of queueing theory',
  anchors: 'the sectors against published figures that are no input',
  hypotheses: 'what is said of contact centres, tried in each sector',
  ranking: 'all ready strategies by net value, in each sector',
} as const;

/** `bench <suite>`: the program against what is known; exit code 1 when a case does not pass. */
export const bench: CommandModule<object, BenchArguments> = {
  command: 'bench <suite> [only]',
  describe: 'Hold the simulator against exact answers, published figures and claims',
  builder: (yargs) =>
    yargs
      .positional('suite', {
        type: 'string',
        demandOption: true,
        choices: Object.keys(SUITES),
        describe: Object.entries(SUITES)
          .map(([name, what]) => `${name}: ${what}`)
          .join('; '),
      })
      .positional('only', {
        type: 'string',
        default: '',
        describe: 'cases whose id, family or sector contains this; also as --only',
      })
      .option('effort', {
        type: 'string',
        default: 'quick',
        choices: ['quick', 'full'],
        describe: 'quick: some minutes; full: ten times as much',
      })
      .option('seed', { type: 'string', default: 'reference', describe: 'any text' })
      .option('workers', { type: 'string', describe: 'threads to compute on (default: all processors)' })
      .option('out', { type: 'string', describe: 'folder for a page with the chart (HTML) and the result (JSON)' })
      .option('json', { type: 'boolean', default: false, describe: 'print the result as JSON' })
      .option('quiet', { type: 'boolean', default: false, describe: 'only what the pack says as a whole' })
      .example('$0 bench reference --only callback', 'the cases about call-backs')
      .example('$0 bench ranking finance', 'all ready strategies in finance and insurance'),
  handler: async (args) => {
    process.exitCode = await perform(args);
  },
};

async function perform(args: BenchArguments): Promise<number> {
  if (args.suite === 'anchors') return (await import('./bench/bench-anchors.ts')).benchAnchors(args);
  if (args.suite === 'hypotheses') return (await import('./bench/bench-hypotheses.ts')).benchHypotheses(args);
  if (args.suite === 'ranking') return (await import('./bench/bench-ranking.ts')).benchRanking(args);
  return (await import('./bench/bench-reference.ts')).benchReference(args);
}
