import { nearest, problem } from './problem.ts';

// What is said when there is no such size or staffing.

export const unknownSize = (value: string, names: readonly string[]) =>
  problem(
    value,
    names.length === 0 ? 'no size: the file has no "sizes"' : `one of: ${names.join(', ')}`,
    nearest(value, names),
  );
export const unknownStaffing = (value: string, names: readonly string[]) =>
  problem(
    value,
    names.length === 0 ? 'no staffing: the file has no "staffings"' : `one of: ${names.join(', ')}`,
    nearest(value, names),
  );
