/** What the program answers to the shell. */
export const EXIT = {
  done: 0,
  /** A strategy breaks a guardrail, or a result could not be reproduced. */
  broken: 1,
  /** Wrong usage or an invalid scenario. */
  usage: 2,
  /** With `--require-decision`: something that matters is not decided yet. */
  undecided: 3,
  internal: 4,
  /** 128 + SIGINT, as shells have it. */
  interrupted: 130,
} as const;
