import { type Issue, pathText } from './issue.ts';

/** Marks up parts of a message; the default adds nothing. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly dim: (text: string) => string;
}

const PLAIN: Paint = { error: (text) => text, warning: (text) => text, dim: (text) => text };
const WIDEST = 110;
const MOST_CARETS = 40;

/**
 * Issues as people read them: place, what was found, what is accepted, how to mend it, and the line with a caret.
 * @param source the text of the file; without it, no line is shown
 */
export function formatIssues(issues: readonly Issue[], source = '', paint: Paint = PLAIN): string {
  const lines = source.split(/\r?\n/);
  return issues.map((issue) => formatIssue(issue, lines, paint)).join('\n\n');
}

function formatIssue(issue: Issue, lines: readonly string[], paint: Paint): string {
  const where = `${issue.file}:${issue.line}:${issue.column}`;
  const path = pathText(issue.path);
  const head = `${where} ${paint[issue.severity](issue.severity)}${path === '' ? '' : `: ${path}`}`;
  const rows = [`  got       ${issue.got}`, `  expected  ${issue.expected}`];
  if (issue.hint !== undefined) rows.push(`  hint      ${issue.hint}`);
  return [head, ...excerpt(issue, lines, paint), ...rows].join('\n');
}

/** The line in question, cut around the place when it is long, with carets under the word. */
function excerpt({ line, column }: Issue, lines: readonly string[], paint: Paint): string[] {
  const text = lines[line - 1];
  if (text === undefined || text.trim() === '') return [];
  const from = column > WIDEST - 20 ? column - 40 : 0;
  const shown = text.slice(from, from + WIDEST);
  const word = /^(?:[^,}\]#:]|:(?=\S))*/.exec(text.slice(column - 1))?.[0]?.trimEnd() ?? '';
  const carets = '^'.repeat(Math.min(Math.max(1, word.length), MOST_CARETS));
  const margin = `${line}`.padStart(5);
  return [
    `${paint.dim(`${margin} | `)}${shown}`,
    `${paint.dim(`${' '.repeat(margin.length)} | `)}${' '.repeat(column - 1 - from)}${carets}`,
  ];
}
