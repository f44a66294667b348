import { NONE, type Seconds } from '../model/units.ts';

/** What `previous` says of a node that is not in a bucket: it is in the heap, at place `FIRST_PLACE - previous`. */
export const FIRST_PLACE = -2;

/** Rank steps between two kinds: more than the events a run will ever add. */
const RANKS_PER_KIND = 2 ** 48;

/**
 * The events of an event list, as rows of parallel arrays; unused rows are chained in a free list.
 * Events are ordered by time, then by rank: kind first, then order of being added.
 */
export class EventNodes {
  size = 0;
  /** Time and rank of node n at 2n and 2n + 1: read together, so kept in one cache line. */
  order: Float64Array;
  /** The node after it in its bucket, or in the free list. */
  next: Int32Array;
  /** The node before it in its bucket, NONE if it is the first; or its place in the heap. */
  previous: Int32Array;
  code: Int32Array;
  #free = NONE;
  #added = 0;

  constructor(capacity: number) {
    this.order = new Float64Array(2 * capacity);
    this.next = new Int32Array(capacity);
    this.previous = new Int32Array(capacity);
    this.code = new Int32Array(capacity);
    this.#chain(0);
  }

  /** A row for a new event. */
  take(time: Seconds, code: number): number {
    if (this.#free === NONE) this.#grow();
    const node = this.#free;
    this.#free = this.next[node];
    this.order[2 * node] = time;
    this.order[2 * node + 1] = (code & 15) * RANKS_PER_KIND + this.#added++;
    this.code[node] = code;
    this.size++;
    return node;
  }

  /** Gives the row back. Its time and code stay readable until the next `take`. */
  release(node: number): void {
    this.next[node] = this.#free;
    this.#free = node;
    this.size--;
  }

  /** Whether event a is handed out before event b. */
  before(a: number, b: number): boolean {
    const order = this.order;
    const difference = order[2 * a] - order[2 * b];
    return difference < 0 || (!(difference > 0) && order[2 * a + 1] < order[2 * b + 1]);
  }

  #grow(): void {
    const old = this.code.length;
    this.order = doubled(this.order, new Float64Array(4 * old));
    this.next = doubled(this.next, new Int32Array(2 * old));
    this.previous = doubled(this.previous, new Int32Array(2 * old));
    this.code = doubled(this.code, new Int32Array(2 * old));
    this.#chain(old);
  }

  /** Puts the rows from `start` on in the free list. */
  #chain(start: number): void {
    const end = this.code.length;
    for (let node = start; node < end; node++) this.next[node] = node + 1;
    this.next[end - 1] = this.#free;
    this.#free = start;
  }
}

function doubled<A extends Float64Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
