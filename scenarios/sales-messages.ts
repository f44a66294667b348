import { type Problem, problem } from './problem.ts';

// Texts about what customers buy and cancel.

export const onlyOfCustomers = (key: string): Problem => ({
  got: `"${key}" of contacts without a name`,
  expected: 'an intent with a "share" of the needs of customers',
  hint: 'only customers buy, and only customers leave',
});
export const moreCancelThanLeave = (churn: unknown, most: number) =>
  problem(
    churn,
    `at least ${(100 * most).toFixed(1)} %/year: so many cancel when their needs are over`,
    'they are part of those who leave; lower "cancels.share" of an intent, or raise the churn',
  );
export const nobodyToSave = (): Problem => ({
  got: 'a price cut for customers who would leave, and nobody who says so',
  expected: 'an intent with "cancels"',
  hint: 'for example "cancels: {share: 80 %}" of the intent in which customers give notice',
});
