/// <reference path="./alea.d.ts" />
import alea from 'seedrandom/lib/alea.js';

/** Sixty-four bits that set one family of draws apart from all others, as two int32. */
export interface Key {
  readonly k0: number;
  readonly k1: number;
}

/** Outputs of the generator thrown away: the first ones still show the seed. */
const DISCARDED = 8;

/**
 * The key of what the names say, under a seed. Equal coordinates give equal keys; leaving a coordinate out (the strategy,
 * say) is what lets two runs share their chance. The text '1' and the number 1 are different names.
 */
export function keyOf(seed: string, ...names: readonly (string | number)[]): Key {
  const text = [seed, ...names].map(spelled).join('');
  return { k0: word(`0${text}`), k1: word(`1${text}`) };
}

/** With its length in front no name can run into the next: ('a', 'bc') is not ('ab', 'c'). */
function spelled(name: string | number): string {
  return typeof name === 'number' ? `n${name};` : `s${name.length};${name}`;
}

/** The two words come from two generators, because one generator keeps hardly more than 50 bits of a long seed. */
function word(text: string): number {
  const generator = alea(text);
  for (let i = 0; i < DISCARDED; i++) generator.int32();
  return generator.int32();
}
