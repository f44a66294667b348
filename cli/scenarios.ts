import type { CommandModule } from 'yargs';

interface ScenariosArguments {
  readonly strategies: boolean;
  readonly json: boolean;
}

/** `scenarios`: what is ready to run. */
export const scenarios: CommandModule<object, ScenariosArguments> = {
  command: 'scenarios',
  describe: 'List the ready scenarios, and with --strategies the ready strategies',
  builder: (yargs) =>
    yargs
      .option('strategies', { type: 'boolean', default: false, describe: 'the strategies that any scenario can use' })
      .option('json', { type: 'boolean', default: false, describe: 'print as JSON' }),
  handler: async ({ strategies, json }) => {
    const { scenarioList, strategyList } = await import('./terminal/library-list.ts');
    const { styleOf } = await import('./terminal/style.ts');
    process.stdout.write((strategies ? strategyList : scenarioList)(json, styleOf(process.stdout)));
  },
};
