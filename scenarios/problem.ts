import { didYouMean } from './did-you-mean.ts';

/** What is wrong with a value, in three parts. The texts are made in messages.ts. */
export interface Problem {
  /** What the file says. */
  readonly got: string;
  /** What would be accepted, in words. */
  readonly expected: string;
  /** How to mend it, when we can tell. */
  readonly hint?: string;
}

const LONGEST_SHOWN = 60;

/** A value as the file could have it, cut when it is long. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text =
    typeof value === 'number' || typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}

/** Names as they are listed in messages. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** What is wrong with a value of the file. */
export function problem(got: unknown, expected: string, hint?: string): Problem {
  return { got: shown(got), expected, ...(hint === undefined ? {} : { hint }) };
}

/** A hint that proposes the nearest of the names, or what else there is to say. */
export function nearest(word: unknown, names: readonly string[], otherwise?: string): string | undefined {
  const guess = typeof word === 'string' ? didYouMean(word, names) : undefined;
  return guess === undefined ? otherwise : `did you mean "${guess}"?`;
}
