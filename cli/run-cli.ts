import yargs, { type CommandModule } from 'yargs';
import { packageVersion } from '../runners/package-version.ts';
import { bench } from './bench.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { fit } from './fit.ts';
import { reportFailure } from './report-failure.ts';
import { reproduce } from './reproduce.ts';
import { run } from './run.ts';
import { scenarios } from './scenarios.ts';
import { schema } from './schema.ts';
import { usageError } from './usage-error.ts';

/**
 * The program: reads the command line and runs its command. Every command loads what it needs when it runs, so that
 * help comes at once. Sets the exit code; never throws.
 */
export async function runCli(words: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', onLostReader(words[0] === 'bench'));
  process.on('uncaughtException', (error) => process.exit(reportFailure(error)));
  try {
    await parser(words).parseAsync();
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}

/**
 * A reader that has had enough (`| head`) is no failure: the command ends as it would have, with its own exit code.
 * @param printsAsItGoes whether all that is still to be done is for the reader: then there is no need to go on
 */
function onLostReader(printsAsItGoes: boolean) {
  return (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    if (printsAsItGoes) process.exit();
  };
}

/** In the order of the help. Each knows the type of its own arguments only, which the parser fills in. */
const COMMANDS = [compare, run, scenarios, explain, check, fit, bench, reproduce, schema] as unknown as CommandModule[];

/** "compare" of "compare <scenario>". */
function nameOf({ command }: CommandModule): string {
  return String(command).split(' ')[0]!;
}

function parser(words: readonly string[]) {
  return yargs([...words])
    .scriptName('centralino')
    .usage('$0 <command> [options]\n\nSimulates a contact centre and compares strategies: cost, service and loyalty.')
    .command(COMMANDS)
    .demandCommand(1, 'which command?')
    .strict()
    .locale('en')
    .version(packageVersion())
    .alias({ h: 'help', v: 'version' })
    .epilogue(
      'Exit codes: 0 done, 1 a guardrail is broken, 2 wrong usage or scenario, 3 undecided, 4 internal, 130 interrupted.',
    )
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? usageError(message, words, COMMANDS.map(nameOf));
    });
}
