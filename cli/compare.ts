import type { CommandModule } from 'yargs';
import { type RunArguments, withRunOptions } from './run-options.ts';

interface CompareArguments extends RunArguments {
  readonly scenario: string;
  readonly strategies?: string | undefined;
  readonly baseline?: string | undefined;
  readonly ladder?: string | undefined;
}

/** `compare <scenario>`: every strategy against today's service, on the same customers. */
export const compare: CommandModule<object, CompareArguments> = {
  command: 'compare <scenario>',
  describe: 'Compare strategies on the same customers: cost, service and loyalty',
  builder: (yargs) =>
    withRunOptions(
      yargs
        .positional('scenario', { type: 'string', demandOption: true, describe: 'name of a ready scenario, or a file' })
        .option('strategies', {
          type: 'string',
          describe: 'names, separated by commas (default: those of the file)',
          group: 'Scenario:',
        })
        .option('ladder', {
          type: 'string',
          describe: 'instead: climb from the first strategy, adding one at a time; or "generations", "view"',
          group: 'Scenario:',
        })
        .conflicts('ladder', 'strategies')
        .option('baseline', {
          type: 'string',
          describe: 'the strategy that the others are compared with (default: what the file says, or today)',
          group: 'Scenario:',
        }),
    ).example('$0 compare finance-insurance --strategies callback --out report', 'one question, one report'),
  handler: async ({ scenario, strategies, baseline, ladder, ...args }) => {
    const { simulate } = await import('./session/simulate.ts');
    const { baselineFirst } = await import('../sim/experiment/strategy-rows.ts');
    const { rowOf } = await import('./session/row-of.ts');
    const { readList } = await import('./session/read-number.ts');
    const names = readList(strategies);
    const levers = readList(ladder);
    const typed = { strategies: names.length > 0 ? names.join(',') : undefined, ladder, baseline };
    process.exitCode = await simulate({
      command: 'compare',
      scenario,
      args,
      strategies: names,
      ladder: levers,
      rows: (model) => baselineFirst(model, baseline === undefined ? undefined : rowOf(model, baseline)),
      typed,
    });
  },
};
