import type { CommandModule } from 'yargs';
import { type RunArguments, withRunOptions } from './run-options.ts';

interface SingleRunArguments extends RunArguments {
  readonly scenario: string;
  readonly strategy?: string | undefined;
}

/** `run <scenario>`: the figures of one strategy by itself. */
export const run: CommandModule<object, SingleRunArguments> = {
  command: 'run <scenario>',
  describe: 'Simulate one strategy and show its figures',
  builder: (yargs) =>
    withRunOptions(
      yargs
        .positional('scenario', { type: 'string', demandOption: true, describe: 'name of a ready scenario, or a file' })
        .option('strategy', {
          type: 'string',
          describe: "name of the strategy (default: today's service)",
          group: 'Scenario:',
        }),
    ),
  handler: async ({ scenario, strategy, ...args }) => {
    const { simulate } = await import('./session/simulate.ts');
    const { rowOf } = await import('./session/row-of.ts');
    const strategies = strategy === undefined ? [] : [strategy];
    const rows = (model: Parameters<typeof rowOf>[0]): number[] => [rowOf(model, strategy)];
    process.exitCode = await simulate({ command: 'run', scenario, args, strategies, rows, typed: { strategy } });
  },
};
