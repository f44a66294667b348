import { didYouMean } from '../scenarios/did-you-mean.ts';
import { RUN_OPTIONS } from './run-options.ts';
import { UserError } from './user-error.ts';

/** Options that only some commands have. */
const OTHER_OPTIONS = ['strategies', 'strategy', 'all', 'columns', 'from', 'to', 'delimiter', 'help', 'version'];

/** The parser's complaint as a sentence that says what to do. */
export function usageError(message: string, words: readonly string[], commands: readonly string[]): UserError {
  const [command = ''] = words;
  if (command === '' || command.startsWith('-')) return new UserError('which command?', 'see: centralino --help');
  if (!commands.includes(command)) return unknown('command', command, commands, 'see: centralino --help');
  const help = `see: centralino ${command} --help`;
  const strange = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
  if (strange !== undefined) {
    const isOption = words.some(
      (word) => word.replace(/^--?(no-)?/, '').split('=')[0] === strange && word.startsWith('-'),
    );
    if (isOption)
      return unknown(
        'option',
        `--${strange}`,
        [...Object.keys(RUN_OPTIONS), ...OTHER_OPTIONS].map((name) => `--${name}`),
        help,
      );
    return new UserError(`"${strange}" is one word too many`, help);
  }
  if (message.startsWith('Not enough non-option arguments')) {
    return new UserError(`${command} needs to know which one`, `${help}; the ready scenarios: centralino scenarios`);
  }
  return new UserError(message, help);
}

function unknown(what: string, word: string, known: readonly string[], otherwise: string): UserError {
  const guess = didYouMean(word, known);
  return new UserError(`there is no ${what} "${word}"`, guess === undefined ? otherwise : `did you mean "${guess}"?`);
}
