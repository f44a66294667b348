import type { Problem } from '../problem.ts';

export const turnsOffTheLine = (mode: string): Problem => ({
  got: `turns on a channel that is ${mode}`,
  expected: 'turns on a live channel',
});
export const paceAndTurns = (): Problem => ({
  got: 'both "pace" and "turns"',
  expected: 'one of the two',
  hint: 'with turns, how much chats slow each other down follows from answers and gaps: leave "pace" out',
});
