import type { Report } from '../issue.ts';
import type { Problem } from '../problem.ts';

/**
 * Reads one value of the file. What is wrong goes to `report`, and something of the right type comes back all the same
 * (NaN for numbers), so that reading goes on; nothing of it is used once there is an error.
 */
export type Reader<T> = (value: unknown, report: Report) => T;

/** Reads without complaint: undefined when the value is not right. */
export function quietly<T>(reader: Reader<T>, value: unknown): T | undefined {
  let wrong = false;
  const result = reader(value, () => {
    wrong = true;
  });
  return wrong ? undefined : result;
}

/** The first problem of a value, if it has one. */
export function problemOf(reader: Reader<unknown>, value: unknown): Problem | undefined {
  let first: Problem | undefined;
  reader(value, (problem) => {
    first ??= problem;
  });
  return first;
}
