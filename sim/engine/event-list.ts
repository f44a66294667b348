import { NONE, type Seconds } from '../model/units.ts';
import { EventHeap } from './event-heap.ts';
import { EventNodes, FIRST_PLACE } from './event-nodes.ts';

const FIRST_NODES = 256;
const FIRST_BUCKETS = 1024;
const MOST_BUCKETS = 131072;
/** Events passed over in a bucket before a new one is sent to the heap: keeps crowded buckets from costing a walk each. */
const PATIENCE = 24;

/**
 * The future: events in order of time, then kind (the low 4 bits of the code), then order of being added.
 *
 * Two tiers. Events of the near future lie in buckets of equal width, a ring that moves along with the clock; each bucket
 * is a sorted list, linked both ways. All others (far, in the past, or meant for a crowded bucket) lie in a heap.
 * Both tiers use the same order, so which of them holds an event never shows.
 */
export class EventList {
  /** Time of the event handed out last. */
  time: Seconds = 0;
  readonly #nodes = new EventNodes(FIRST_NODES);
  readonly #far = new EventHeap(this.#nodes);
  readonly #perSecond: number;
  /** First and last node of bucket b at 2b and 2b + 1. The last is meaningless when the first is NONE. */
  #buckets = new Int32Array(2 * FIRST_BUCKETS).fill(NONE);
  /** Number of buckets, a power of two. */
  #count = FIRST_BUCKETS;
  #near = 0;
  /** Number of the first bucket of the window since time 0 (it may exceed 32 bits), and its place in the ring. */
  #base = 0;
  #start = 0;
  /** Buckets of the window known to be empty, counted from its start. */
  #empty = 0;
  /** The event that comes next; valid while `#known`. */
  #first = NONE;
  #known = true;
  /** Events sent to the heap since the window last grew. */
  #overflow = 0;

  /** @param bucketWidth best near the mean time between events in the busiest hour */
  constructor(bucketWidth: Seconds) {
    if (!(bucketWidth > 0 && bucketWidth < Infinity))
      throw new RangeError(`bucket width must be positive: ${bucketWidth}`);
    this.#perSecond = 1 / bucketWidth;
  }

  /** Events not yet handed out nor cancelled. */
  get size(): number {
    return this.#nodes.size;
  }

  /** Time of the next event, Infinity when there is none. */
  get earliest(): Seconds {
    if (!this.#known) this.#find();
    return this.#first === NONE ? Infinity : this.#nodes.order[2 * this.#first];
  }

  timeOf(node: number): Seconds {
    return this.#nodes.order[2 * node];
  }

  /**
   * @param code a non-negative int32: kind in the low 4 bits, row above
   * @returns the node, by which the event can be cancelled until it is handed out; numbers are used again
   */
  add(time: Seconds, code: number): number {
    const node = this.#nodes.take(time, code);
    const offset = time * this.#perSecond - this.#base;
    if (!(offset >= 0 && offset < this.#count && this.#insert(node, offset | 0))) this.#sendFar(node, time);
    if (this.#known && (this.#first === NONE || this.#nodes.before(node, this.#first))) this.#first = node;
    return node;
  }

  /** Takes back an event that was neither handed out nor cancelled before. */
  cancel(node: number): void {
    if (node === this.#first) this.#known = false;
    this.#remove(node);
  }

  /** Removes the next event. @returns its code, NONE when there is none; `time` says when it happens */
  next(): number {
    if (!this.#known) this.#find();
    const node = this.#first;
    if (node === NONE) return NONE;
    const nodes = this.#nodes;
    this.#known = false;
    this.time = nodes.order[2 * node];
    if (nodes.previous[node] <= FIRST_PLACE) {
      this.#far.remove(node);
      this.#moveWindow(Math.floor(this.time * this.#perSecond) - this.#base);
    } else {
      // The first node of the first bucket that is not empty.
      this.#moveWindow(this.#empty);
      const after = nodes.next[node];
      this.#buckets[2 * this.#start] = after;
      if (after !== NONE) nodes.previous[after] = NONE;
      this.#near--;
    }
    nodes.release(node);
    return nodes.code[node];
  }

  /** Puts a node in its place in the bucket, looking from the end. @returns false if the bucket is too crowded */
  #insert(node: number, offset: number): boolean {
    const nodes = this.#nodes;
    const buckets = this.#buckets;
    const bucket = 2 * ((this.#start + offset) & (this.#count - 1));
    if (offset < this.#empty || this.#near === 0) this.#empty = offset;
    let after = NONE;
    if (buckets[bucket] === NONE) {
      buckets[bucket] = node;
      buckets[bucket + 1] = node;
      nodes.previous[node] = NONE;
    } else {
      let before = buckets[bucket + 1];
      for (let steps = 0; before !== NONE && nodes.before(node, before); steps++) {
        if (steps === PATIENCE) return false;
        after = before;
        before = nodes.previous[before];
      }
      nodes.previous[node] = before;
      if (before === NONE) buckets[bucket] = node;
      else nodes.next[before] = node;
      if (after === NONE) buckets[bucket + 1] = node;
      else nodes.previous[after] = node;
    }
    nodes.next[node] = after;
    this.#near++;
    return true;
  }

  #sendFar(node: number, time: Seconds): void {
    if (Number.isNaN(time)) throw new RangeError('an event needs a time');
    this.#far.add(node);
    if (++this.#overflow >= this.#count && this.#count < MOST_BUCKETS) this.#growWindow();
  }

  #remove(node: number): void {
    const nodes = this.#nodes;
    const before = nodes.previous[node];
    if (before <= FIRST_PLACE) this.#far.remove(node);
    else {
      const after = nodes.next[node];
      if (before !== NONE) nodes.next[before] = after;
      if (after !== NONE) nodes.previous[after] = before;
      if (before === NONE || after === NONE) {
        const offset = (nodes.order[2 * node] * this.#perSecond - this.#base) | 0;
        const bucket = 2 * ((this.#start + offset) & (this.#count - 1));
        if (before === NONE) this.#buckets[bucket] = after;
        if (after === NONE) this.#buckets[bucket + 1] = before;
      }
      this.#near--;
    }
    nodes.release(node);
  }

  /** Finds the next event: the first of the first bucket that is not empty, or the top of the heap. */
  #find(): void {
    this.#known = true;
    const far = this.#far.top;
    if (this.#near === 0) {
      this.#first = far;
      return;
    }
    const buckets = this.#buckets;
    const mask = this.#count - 1;
    let place = this.#start + this.#empty;
    while (buckets[2 * (place & mask)] === NONE) place++;
    this.#empty = place - this.#start;
    const near = buckets[2 * (place & mask)];
    this.#first = far !== NONE && this.#nodes.before(far, near) ? far : near;
  }

  /** Lets the window begin `step` buckets later, at the present. Nothing in the buckets is earlier, so none is left behind. */
  #moveWindow(step: number): void {
    if (!(step > 0 && step < Infinity)) return;
    this.#base += step;
    // An empty window may begin anywhere in the ring.
    if (this.#near > 0) this.#start = (this.#start + step) & (this.#count - 1);
    this.#empty = this.#empty > step ? this.#empty - step : 0;
  }

  /** Doubles the window. The bucket lists stay as they are, each at its new place in the ring. */
  #growWindow(): void {
    const old = this.#buckets;
    const mask = this.#count - 1;
    const larger = new Int32Array(4 * this.#count).fill(NONE);
    for (let offset = 0; offset < this.#count; offset++) {
      const place = 2 * ((this.#start + offset) & mask);
      larger[2 * offset] = old[place];
      larger[2 * offset + 1] = old[place + 1];
    }
    this.#buckets = larger;
    this.#count *= 2;
    this.#start = 0;
    this.#overflow = 0;
  }
}
