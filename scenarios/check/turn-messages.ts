import { type Problem, problem } from '../problem.ts';

export const turnsWithoutAgents = (): Problem => ({
  got: 'turns on a self-service channel',
  expected: 'turns on a live or deferred channel, where agents answer',
});
export const turnsOfOtherMode = (key: string, mode: string, known: readonly string[]): Problem => ({
  got: `the key "${key}" of turns on a channel that is ${mode}`,
  expected: `one of: ${known.join(', ')}`,
});
export const paceAndTurns = (): Problem => ({
  got: 'both "pace" and "turns"',
  expected: 'one of the two',
  hint: 'with turns, how much chats slow each other down follows from answers and gaps: leave "pace" out',
});
export const threadsAtOnce = (value: unknown): Problem =>
  problem(value, '1', 'messages of a thread wait in line; agents have one of them in hand, and none between two');
