import { hash, LANES } from '../../sim/random/hash.ts';
import { keyOf } from '../../sim/random/key.ts';

/**
 * A way through the keyed draws. A simulation never takes them as a sequence; each walk is one in which they could be
 * related, written as a stream of bits that a test battery can read.
 */
export interface Walk {
  readonly name: string;
  readonly about: string;
  /** Leaves the two words of the n-th draw in LANES. */
  readonly draw: (n: number) => void;
}

/** The multiplier of a purpose's attempts in a code. */
const ATTEMPT = 64;
const PURPOSES = 64;
/** Draws under one named key before the next replication begins. */
const DRAWS_PER_KEY = 1024;

const KEY = keyOf('bench', 0, 'phone');

export const WALKS: readonly Walk[] = [
  {
    name: 'entity',
    about: 'one purpose, entities 0, 1, 2, ...: customer after customer',
    draw: (n) => hash(KEY.k0, KEY.k1, n, 5),
  },
  {
    name: 'code',
    about: 'one entity, codes 0, 1, 2, ...: all purposes and attempts of one customer',
    draw: (n) => hash(KEY.k0, KEY.k1, 7, n),
  },
  {
    name: 'attempt',
    about: 'one entity and purpose, attempt after attempt: codes in steps of 64',
    draw: (n) => hash(KEY.k0, KEY.k1, n >>> 26, n * ATTEMPT + 5),
  },
  {
    name: 'customer',
    about: 'the 64 purposes of customer 0, then those of customer 1, ...: as a run takes them',
    draw: (n) => hash(KEY.k0, KEY.k1, Math.trunc(n / PURPOSES), n % PURPOSES),
  },
  {
    name: 'key',
    about: 'one entity and code, first word of the key 0, 1, 2, ...',
    draw: (n) => hash(n, KEY.k1, 7, 5),
  },
  { name: 'second-key', about: 'the same with the second word of the key', draw: (n) => hash(KEY.k0, n, 7, 5) },
  { name: 'replication', about: 'a named key a replication, 1024 entities each', draw: byReplication() },
];

/** The key of a replication is made of its name, as the engine does it. */
function byReplication(): Walk['draw'] {
  let [replication, key] = [-1, KEY];
  return (n) => {
    const wanted = Math.trunc(n / DRAWS_PER_KEY);
    if (wanted !== replication) [replication, key] = [wanted, keyOf('bench', wanted, 'phone')];
    hash(key.k0, key.k1, n % DRAWS_PER_KEY, 5);
  };
}

/** Fills a buffer with the draws from `first` on, two words each. @returns the number of the next draw */
export function fill(words: Int32Array, { draw }: Walk, first: number): number {
  let n = first;
  for (let at = 0; at < words.length; at += 2) {
    draw(n++);
    words[at] = LANES[0]!;
    words[at + 1] = LANES[1]!;
  }
  return n;
}
