import type { CommandModule } from 'yargs';

interface ExplainArguments {
  readonly scenario: string;
  readonly size?: string | undefined;
  readonly staffing?: string | undefined;
  readonly strategies?: string | undefined;
  readonly set?: string[] | undefined;
  readonly ascii: boolean;
}

/** `explain <scenario>`: the scenario in prose. */
export const explain: CommandModule<object, ExplainArguments> = {
  command: 'explain <scenario>',
  describe: 'Tell a scenario in words: customers, channels, teams with their load, strategies',
  builder: (yargs) =>
    yargs
      .positional('scenario', { type: 'string', demandOption: true, describe: 'name of a ready scenario, or a file' })
      .option('size', { type: 'string', describe: 'small, typical or large, where the scenario has sizes' })
      .option('staffing', { type: 'string', describe: 'lean, planned or comfortable, where there are staffings' })
      .option('strategies', { type: 'string', describe: 'names, separated by commas (default: those of the file)' })
      .option('set', { type: 'string', array: true, describe: 'path=value laid over the file' })
      .option('ascii', { type: 'boolean', default: false, describe: 'plain characters only' }),
  handler: async ({ scenario, strategies, ascii, ...rest }) => {
    const { explainText } = await import('./explain/explain-text.ts');
    const { openScenario } = await import('./session/open-scenario.ts');
    const { readList } = await import('./session/read-number.ts');
    const { scenarioRequest } = await import('./session/scenario-request.ts');
    const { plain, styleOf } = await import('./terminal/style.ts');
    const { model } = openScenario(scenarioRequest(scenario, { ...rest, strategies: readList(strategies) }));
    const style = styleOf(process.stdout, { ascii });
    process.stdout.write(plain(explainText(model, style), style));
  },
};
