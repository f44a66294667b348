import type { LogProblem } from './messages.ts';

/** Ends the reading of a log that cannot be used. Caught at the door (`fitLog`): users see the problem, not a trace. */
export class LogRefused extends Error {
  readonly problem: LogProblem;

  constructor(problem: LogProblem) {
    super(`${problem.got}; expected ${problem.expected}`);
    this.problem = problem;
  }
}
