import { type Problem, problem } from './problem.ts';

// What can be wrong with shocks, and with parties outside the centre.

export const badEffect = (value: unknown) =>
  problem(value, 'a factor of 1 or more ("x3"), or a share of the customers it touches ("25 %")');
export const badDayOfYear = (value: unknown) => problem(value, 'a day of the year', 'day and month: "27 Nov"');
export const shockForm = (keys: readonly string[]): Problem => ({
  got: keys.length === 0 ? 'nothing that says when it comes' : keys.join(' and '),
  expected: 'exactly one of: per-year, dates, days-of-month',
});
export const atRandom = () =>
  problem('at', 'no time of the day for what comes at random', 'leave "at" out, or give "dates"');
export const shockOnTrace = (intent: string) =>
  problem(intent, 'an intent whose contacts come at rates', 'not a trace, and not arrivals that switch by chance');
export const neverKept = (value: unknown) => problem(value, 'appointments of which some take place: below 100 %');
export const allAtOnce = (value: unknown) => problem(value, 'a share a day below 100 %');
