import type { Problem } from './problem.ts';

/** Keys and indexes from the top of the file: `['teams', 'desk', 'skills', 0]`. */
export type Path = readonly (string | number)[];

/** Something wrong (`error`) or doubtful (`warning`) in a scenario file. */
export interface Issue extends Problem {
  readonly severity: 'error' | 'warning';
  /** Name of the file as the reader was told. */
  readonly file: string;
  /** Of the value or key in question, from 1; 1:1 when the file does not mention it. */
  readonly line: number;
  readonly column: number;
  readonly path: Path;
}

/** An issue before its place in the file is looked up. */
export interface Finding {
  readonly severity: Issue['severity'];
  readonly path: Path;
  /** True: the key is meant (unknown, twice), not its value. */
  readonly atKey?: boolean;
  readonly problem: Problem;
}

/** How a reader of values says what is wrong; `at` leads from the value it was given to the part in question. */
export type Report = (problem: Problem, at?: Path) => void;

/** By place in the file, then by path; stable for the rest. */
export function inOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) => a.line - b.line || a.column - b.column || a.path.join('.').localeCompare(b.path.join('.'), 'en'),
  );
}

/** `teams.desk.skills[0]`: a path as people write it. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
