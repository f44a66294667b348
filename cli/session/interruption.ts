import { EXIT } from '../exit-codes.ts';

/** Run through npx, a single ctrl-C arrives twice: from the terminal and passed on by npm. */
const SAME_KEYSTROKE_MS = 300;

export interface Interruption {
  readonly signal: { readonly aborted: boolean };
  /** Gives ctrl-C its usual meaning back. */
  release(): void;
}

/**
 * The first ctrl-C lets what is under way end and asks for the answer so far; the second one stops at once.
 * @param onFirst called at the first one: tells the user what happens now
 */
export function interruption(onFirst: () => void): Interruption {
  const signal = { aborted: false };
  let firstAt = 0;
  const stop = (): void => {
    if (!signal.aborted) {
      signal.aborted = true;
      firstAt = performance.now();
      onFirst();
    } else if (performance.now() - firstAt > SAME_KEYSTROKE_MS) process.exit(EXIT.interrupted);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal,
    release: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
