import { likest } from '../did-you-mean.ts';
import { nearest, problem, quoted } from '../problem.ts';

// Texts about names of strategies.

const FEW = 4;
/** A name that none of many has, where there are too many names to list: the likest few, and where all of them are told. */
export const unknownAmongMany = (what: string, name: string, names: readonly string[], all: string) => {
  const guess = nearest(name, names);
  return problem(
    name,
    `the name of a ${what}, such as ${quoted(likest(name, names, FEW))}`,
    `${guess === undefined ? '' : `${guess} `}all of them: ${all}`,
  );
};
export const renamed = (name: string, now: string) =>
  problem(name, `"${now}"`, `the strategy "${name}" is called "${now}" now; a ready scenario has the old name`);
