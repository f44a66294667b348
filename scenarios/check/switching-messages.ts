import { wrongCount } from '../messages.ts';
import { type Problem, problem } from '../problem.ts';

// What is wrong with a rate that changes by chance.

export const statesDiffer = (what: string, got: number, states: number) =>
  wrongCount(what, got, `${states}: one for each of the rates`);
export const fewStates = () => ({
  got: 'one rate',
  expected: 'at least two rates to change between',
  hint: 'one rate all the time is "rate: 96 /h"',
});
export const staysInPlace = (value: unknown) =>
  problem(value, '0 % from a state to itself', 'a stay is as long as "stays" says; the rest of the row sums to 100 %');
export const neverLeft = (state: number): Problem => ({
  got: `no way to state ${state} from each of the others`,
  expected: 'every state within reach of every other',
  hint: 'a state that is never reached, or never left, has no place in a process that goes on',
});
export const environmentsDiffer = (name: unknown, other: string): Problem => ({
  got: `the environment "${String(name)}" with other stays than in intents.${other}`,
  expected: 'the same "stays" and "next" for all who share an environment',
  hint: 'rates may differ; for stays of its own, give it an environment of its own',
});
