import type { CommandModule } from 'yargs';

interface BenchArguments {
  readonly suite: string;
  readonly effort: string;
  readonly only: string;
  readonly seed: string;
  readonly workers?: string | undefined;
  readonly out?: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `bench <suite>`: the program against what is known; exit code 1 when a case does not pass. */
export const bench: CommandModule<object, BenchArguments> = {
  command: 'bench <suite>',
  describe: 'Check the simulator against exact answers of queueing theory',
  builder: (yargs) =>
    yargs
      .positional('suite', {
        type: 'string',
        demandOption: true,
        choices: ['reference'],
        describe: 'reference: models with exact answers',
      })
      .option('effort', {
        type: 'string',
        default: 'quick',
        choices: ['quick', 'full'],
        describe: 'quick: some minutes; full: ten times as much',
      })
      .option('only', { type: 'string', default: '', describe: 'cases whose id or family contains this' })
      .option('seed', { type: 'string', default: 'reference', describe: 'any text' })
      .option('workers', { type: 'string', describe: 'threads to compute on (default: all processors)' })
      .option('out', { type: 'string', describe: 'folder for a page with the chart (HTML) and the result (JSON)' })
      .option('json', { type: 'boolean', default: false, describe: 'print the result as JSON' })
      .option('quiet', { type: 'boolean', default: false, describe: 'only what the pack says as a whole' })
      .example('$0 bench reference --only callback', 'the cases about call-backs'),
  handler: async (args) => {
    const { benchReference } = await import('./bench/bench-reference.ts');
    process.exitCode = await benchReference(args);
  },
};
