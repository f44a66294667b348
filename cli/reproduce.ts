import type { CommandModule } from 'yargs';

interface ReproduceArguments {
  readonly result: string;
  readonly workers?: string | undefined;
  readonly quiet: boolean;
}

/** `reproduce <result.json>`: runs it again and compares every figure, to the last bit. */
export const reproduce: CommandModule<object, ReproduceArguments> = {
  command: 'reproduce <result>',
  describe: 'Run a result (JSON) again from its manifest and compare every figure',
  builder: (yargs) =>
    yargs
      .positional('result', { type: 'string', demandOption: true, describe: 'a file written by --out or --json' })
      .option('workers', { type: 'string', describe: 'threads to compute on; no effect on results' })
      .option('quiet', { type: 'boolean', default: false, describe: 'no progress on the terminal' }),
  handler: async (args) => {
    const { reproduceResult } = await import('./session/reproduce-result.ts');
    process.exitCode = await reproduceResult(args);
  },
};
