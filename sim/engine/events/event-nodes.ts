import { NONE, type Seconds } from '../../model/units.ts';

/** A node is a record of 32 bytes, half a cache line: these are places in it, in either view of the memory. */
export const TIME = 0;
export const RANK = 1;
export const NEXT = 4;
export const PREVIOUS = 5;
export const CODE = 6;

/** What PREVIOUS holds for the top of the heap; lower for the places below. NONE, the first of a bucket, is higher. */
export const IN_HEAP = -2;

/** Rank steps between two kinds: more than the events a run will ever add. */
const RANKS_PER_KIND = 2 ** 48;
const BYTES = 32;

/**
 * The events of an event list, as records in one block of memory; unused records are chained in a free list.
 * Events are ordered by time, then by rank: kind first, then order of being added.
 */
export class EventNodes {
  size = 0;
  /** Time at 4n + TIME and rank at 4n + RANK, for node n. */
  doubles: Float64Array;
  /**
   * At 8n + NEXT the node after it, in its bucket or in the free list; at 8n + PREVIOUS the node before it in its bucket,
   * or, in the heap, IN_HEAP minus its place there; at 8n + CODE the code.
   */
  words: Int32Array;
  #free = NONE;
  #added = 0;

  constructor(capacity: number) {
    const memory = new ArrayBuffer(BYTES * capacity);
    this.doubles = new Float64Array(memory);
    this.words = new Int32Array(memory);
    this.#chain(0, capacity);
  }

  /** A record for a new event. */
  take(time: Seconds, code: number): number {
    if (this.#free === NONE) this.#grow();
    const node = this.#free;
    this.#free = this.words[8 * node + NEXT];
    this.doubles[4 * node + TIME] = time;
    this.doubles[4 * node + RANK] = (code & 15) * RANKS_PER_KIND + this.#added++;
    this.words[8 * node + CODE] = code;
    this.size++;
    return node;
  }

  /** Gives the record back. Its time and code stay readable until the next `take`. */
  release(node: number): void {
    this.words[8 * node + NEXT] = this.#free;
    this.#free = node;
    this.size--;
  }

  /** Whether event a is handed out before event b. */
  before(a: number, b: number): boolean {
    const doubles = this.doubles;
    const difference = doubles[4 * a + TIME] - doubles[4 * b + TIME];
    return difference < 0 || (!(difference > 0) && doubles[4 * a + RANK] < doubles[4 * b + RANK]);
  }

  #grow(): void {
    const old = this.words;
    const capacity = old.length / 8;
    const memory = new ArrayBuffer(2 * BYTES * capacity);
    this.doubles = new Float64Array(memory);
    this.words = new Int32Array(memory);
    this.words.set(old);
    this.#chain(capacity, 2 * capacity);
  }

  /** Puts the records from `start` to `end` in the free list, which is empty. */
  #chain(start: number, end: number): void {
    for (let node = start; node < end; node++) this.words[8 * node + NEXT] = node + 1;
    this.words[8 * end - 8 + NEXT] = NONE;
    this.#free = start;
  }
}
