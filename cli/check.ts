import type { CommandModule } from 'yargs';

interface CheckArguments {
  readonly scenario: string;
  readonly size?: string | undefined;
  readonly staffing?: string | undefined;
  readonly set?: string[] | undefined;
  readonly all: boolean;
  readonly json: boolean;
}

/** `check <file>`: problems, advice and assumptions of a scenario; exit code 2 when it cannot be run. */
export const check: CommandModule<object, CheckArguments> = {
  command: 'check <scenario>',
  describe: 'Check a scenario: problems with line and hint, advice, and what it assumes',
  builder: (yargs) =>
    yargs
      .positional('scenario', {
        type: 'string',
        demandOption: true,
        describe: 'a file, or the name of a ready scenario',
      })
      .option('size', { type: 'string', describe: 'small, typical or large, where the scenario has sizes' })
      .option('staffing', { type: 'string', describe: 'lean, planned or comfortable, where there are staffings' })
      .option('set', { type: 'string', array: true, describe: 'path=value laid over the file' })
      .option('all', { type: 'boolean', default: false, describe: 'list every assumption' })
      .option('json', { type: 'boolean', default: false, describe: 'print issues and assumptions as JSON' }),
  handler: async ({ scenario, all, json, ...rest }) => {
    const { checkText } = await import('./terminal/check-text.ts');
    const { EXIT } = await import('./exit-codes.ts');
    const { readRequested } = await import('./session/open-scenario.ts');
    const { scenarioRequest } = await import('./session/scenario-request.ts');
    const { styleOf } = await import('./terminal/style.ts');
    const result = readRequested(scenarioRequest(scenario, rest));
    const { issues, model } = result;
    if (json) process.stdout.write(`${JSON.stringify({ issues, assumptions: model?.assumptions ?? [] }, null, 2)}\n`);
    else process.stdout.write(checkText(scenario, result, { all, style: styleOf(process.stdout) }));
    process.exitCode = model === undefined ? EXIT.usage : EXIT.done;
  },
};
