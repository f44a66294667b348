import type { CommandModule } from 'yargs';

interface FitArguments {
  readonly log: string;
  readonly columns?: string | undefined;
  readonly out?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** `fit <log>`: from a call log to a scenario. */
export const fit: CommandModule<object, FitArguments> = {
  command: 'fit <log>',
  describe: 'Fit a scenario to a call log (.csv or .csv.gz)',
  builder: (yargs) =>
    yargs
      .positional('log', { type: 'string', demandOption: true, describe: 'the log, one line a call' })
      .option('columns', {
        type: 'string',
        describe: 'a file that names the columns (default: guessed from the header)',
      })
      .option('out', { type: 'string', describe: 'the scenario to write (default: the name of the log, here)' })
      .option('from', { type: 'string', describe: 'first day to fit: 1999-01-01 (default: the first of the log)' })
      .option('to', {
        alias: 'fit-to',
        type: 'string',
        describe: 'last day to fit; later days are kept to be predicted (default: the first 80 %)',
      })
      .option('delimiter', { type: 'string', describe: 'between the columns (default: found by itself)' })
      .example(
        '$0 fit calls.csv --columns columns.yaml --out bank.yaml',
        'then: $0 compare bank.yaml --strategies callback',
      )
      .epilogue('How to name the columns: docs/guides/fit-a-call-log.md'),
  handler: async (args) => {
    const { runFit } = await import('./fit/run-fit.ts');
    process.exitCode = await runFit(args);
  },
};
