import { didYouMean } from '../scenarios/did-you-mean.ts';

/** What keeps a log from being read or fitted: place, what was found, what is accepted, and a hint. */
export interface LogProblem {
  readonly got: string;
  readonly expected: string;
  readonly hint?: string;
}

const LONGEST_SHOWN = 160;

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}

function quoted(names: readonly string[]): string {
  return cut(names.map((name) => `"${name}"`).join(', '));
}

// The file as a whole

export const cannotOpen = (path: string, reason: string): LogProblem => ({
  got: `${path}: ${reason}`,
  expected: 'a file that can be read',
});
export const isFolder = (path: string): LogProblem => ({
  got: `${path} is a folder`,
  expected: 'a call log: one .csv or .csv.gz file',
});
export const emptyLog = (): LogProblem => ({
  got: 'an empty file',
  expected: 'a header line with the names of the columns, then one line a call',
});
export const onlyHeader = (headers: readonly string[]): LogProblem => ({
  got: `a header line (${quoted(headers)}) and no call`,
  expected: 'one line a call below it',
  hint: 'was the export filtered by a date without calls?',
});
export const notText = (what: string, hint: string): LogProblem => ({
  got: what,
  expected: 'text: values separated by commas, semicolons or tabs',
  hint,
});
export const damagedGzip = (line: number): LogProblem => ({
  got: `compressed data that are damaged after line ${line}`,
  expected: 'a complete .gz file',
  hint: 'copy or export it again',
});
export const lineTooLong = (line: number, characters: number): LogProblem => ({
  got: `line ${line} has more than ${characters} characters`,
  expected: 'one line a call',
  hint: 'a quote that is opened and never closed, or a file that is not a table',
});
export const noDelimiter = (first: string): LogProblem => ({
  got: cut(first),
  expected: 'a header line with several columns, separated by one of , ; tab |',
  hint: 'say which: --delimiter ";"',
});
export const delimiterNotThere = (delimiter: string, first: string, better: string | undefined): LogProblem => ({
  got: `no ${shownDelimiter(delimiter)} in the first line: ${cut(first)}`,
  expected: 'the delimiter between the columns',
  hint:
    better === undefined
      ? 'leave --delimiter out: it is found by itself'
      : `write --delimiter "${better}", or leave it out`,
});
export const sameHeaderTwice = (header: string): LogProblem => ({
  got: `two columns named "${header}"`,
  expected: 'a name of its own for each column that is used',
});
export const noHeader = (first: string): LogProblem => ({
  got: `a first line that looks like a call, not like names: ${cut(first)}`,
  expected: 'a header line with the names of the columns',
  hint: 'add one: date,time,wait,talk,outcome,agent',
});

// Columns

export const columnMissing = (use: string, column: string, headers: readonly string[]): LogProblem => {
  const near = didYouMean(column, headers);
  return {
    got: `no column "${column}" (${use})`,
    expected: `one of the columns of this log: ${quoted(headers)}`,
    hint: near === undefined ? 'change the name in the file given with --columns' : `did you mean "${near}"?`,
  };
};
export const cannotGuess = (missing: string, headers: readonly string[]): LogProblem => ({
  got: `columns ${quoted(headers)}`,
  expected: `a column that tells ${missing}`,
  hint: 'name the columns in a small file and give it with --columns (see docs/guides/fit-a-call-log.md)',
});
export const ambiguousDates = (column: string, example: string): LogProblem => ({
  got: `dates such as "${example}" in "${column}", which could be day/month or month/day`,
  expected: 'the order of day and month',
  hint: `in the --columns file: {column: ${column}, format: d/m/y} or m/d/y`,
});
export const badMapping = (path: string, got: string, expected: string, hint?: string): LogProblem => ({
  got: `${path === '' ? 'the file of columns' : path}: ${got}`,
  expected,
  ...(hint === undefined ? {} : { hint }),
});
export const unknownMappingKey = (path: string, key: string, known: readonly string[]): LogProblem => {
  const near = didYouMean(key, known);
  return badMapping(path, `the key "${key}"`, `one of: ${known.join(', ')}`, near && `did you mean "${near}"?`);
};

// Too little to fit

export const nothingUsable = (rows: number, reasons: string): LogProblem => ({
  got: `${rows} lines of which none can be used: ${reasons}`,
  expected: 'calls with a time, a wait and an outcome',
  hint: 'check the names and formats in the --columns file against the first lines of the log',
});
export const tooFew = (what: string, got: number, least: number): LogProblem => ({
  got: `${got} ${what}`,
  expected: `at least ${least}`,
  hint: 'fit a longer stretch of time',
});
export const noAbandons = (): LogProblem => ({
  got: 'a log without abandoned calls',
  expected: 'answered and abandoned calls, to estimate patience',
  hint: 'say in the --columns file which outcomes mean "abandoned"',
});
export const noAnswers = (): LogProblem => ({
  got: 'a log without answered calls',
  expected: 'answered calls, to estimate handling times and agents',
  hint: 'say in the --columns file which outcomes mean "answered"',
});
export const noAgents = (): LogProblem => ({
  got: 'a log that does not tell which agent answered',
  expected: 'a column with the agent, to estimate how many are on duty',
  hint: 'in the --columns file: agent: {column: ..., none: ["0"]}',
});
export const noHandling = (): LogProblem => ({
  got: 'a log without handling times',
  expected: 'how long agents talked: a duration, or when the call ended',
  hint: 'in the --columns file: talk: {column: ..., unit: s}, or ended: ...',
});
export const noOpening = (): LogProblem => ({
  got: 'no half-hour of the week in which agents were regularly on duty',
  expected: 'a centre with regular hours',
  hint: 'check the columns of the agent, of the answer and of the talk time',
});
export const emptyWindow = (from: string, to: string, first: string, last: string): LogProblem => ({
  got: `no call from ${from} to ${to}`,
  expected: `days between ${first} and ${last}`,
});
export const badDay = (option: string, value: string): LogProblem => ({
  got: `--${option} ${value}`,
  expected: 'a date: 1999-05-31',
});

/** A delimiter as people name it. */
export function shownDelimiter(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : `"${delimiter}"`;
}
