import { EXIT } from './exit-codes.ts';
import { styleOf } from './terminal/style.ts';
import { UserError } from './user-error.ts';

/**
 * Tells on standard error what went wrong: the mistake of a user with a hint; anything else in one line, with its stack
 * when CENTRALINO_DEBUG is set.
 * @returns the exit code
 */
export function reportFailure(error: unknown): number {
  const { colors } = styleOf(process.stderr);
  if (error instanceof UserError) {
    const hint = error.hint === '' ? '' : `\n${colors.dim(error.hint)}`;
    process.stderr.write(`${colors.red('error:')} ${error.message}${hint}\n`);
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  const details = process.env.CENTRALINO_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  process.stderr.write(`${colors.red('internal error:')} ${message.split('\n')[0]}${details}\n`);
  return EXIT.internal;
}
