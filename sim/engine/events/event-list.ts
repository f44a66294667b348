import { NONE, type Seconds } from '../../model/units.ts';
import { EventHeap } from './event-heap.ts';
import { CODE, EventNodes, NEXT, PREVIOUS, TIME } from './event-nodes.ts';

const FIRST_NODES = 256;
const FIRST_BUCKETS = 1024;
const MOST_BUCKETS = 262144;
/** Events passed over in a bucket before a new one is sent to the heap: keeps crowded buckets from costing a walk each. */
const PATIENCE = 24;
/** Buckets ahead that a new event may be, per event in the buckets: keeps empty ones from costing a search each. */
const REACH = 256;
/** Stands for the time of the next event while that is not known. */
const UNKNOWN = -Infinity;

/**
 * The future: events in order of time, then kind (the low 4 bits of the code), then order of being added.
 *
 * Two tiers. Events of the near future lie in buckets of equal width, a window that moves along with the clock over a ring;
 * each bucket is a sorted list, linked both ways. All others (far, in the past, meant for a crowded bucket, or lonely) lie
 * in a heap. Both tiers keep one order, so which of them holds an event never shows.
 */
export class EventList {
  /** Time of the event handed out last. */
  time: Seconds = 0;
  readonly #nodes = new EventNodes(FIRST_NODES);
  readonly #far = new EventHeap(this.#nodes);
  readonly #perSecond: number;
  /** First and last node of bucket b at 2b and 2b + 1. The last is meaningless when the first is NONE. */
  #buckets = new Int32Array(2 * FIRST_BUCKETS).fill(NONE);
  /** Number of buckets, a power of two, less one. */
  #mask = FIRST_BUCKETS - 1;
  /** Events in the buckets. */
  #near = 0;
  /** Number of the first bucket of the window since time 0 (it may exceed 32 bits), and its place in the ring. */
  #base = 0;
  #start = 0;
  /** Buckets of the window known to be empty, counted from its start. */
  #empty = 0;
  /** The next event, NONE if there is none, and its time, Infinity if there is none; valid unless the time is UNKNOWN. */
  #first = NONE;
  #soonest: Seconds = Infinity;
  /** Events found beyond the window since it last grew. */
  #beyond = 0;

  /** @param bucketWidth best near the mean time between events in the busiest hour */
  constructor(bucketWidth: Seconds) {
    if (!(bucketWidth > 0 && bucketWidth < Infinity)) throw new RangeError(`not a width of buckets: ${bucketWidth}`);
    this.#perSecond = 1 / bucketWidth;
  }

  /** Events neither handed out nor cancelled yet. */
  get size(): number {
    return this.#nodes.size;
  }

  /** Time of the next event, Infinity when there is none. */
  get earliest(): Seconds {
    if (this.#soonest === UNKNOWN) this.#find();
    return this.#soonest;
  }

  timeOf(node: number): Seconds {
    return this.#nodes.doubles[4 * node + TIME];
  }

  /**
   * @param code a non-negative int32: kind in the low 4 bits, row above
   * @returns the node, by which the event can be cancelled until it is handed out; numbers are used again
   */
  add(time: Seconds, code: number): number {
    const nodes = this.#nodes;
    const node = nodes.take(time, code);
    const offset = time * this.#perSecond - this.#base;
    if (offset >= 0 && offset <= this.#mask && offset < (this.#near + 1) * REACH) this.#addNear(node, time, offset | 0);
    else this.#addFar(node, time, offset);
    if (time <= this.#soonest && (this.#first === NONE || nodes.before(node, this.#first))) {
      this.#first = node;
      this.#soonest = time;
    }
    return node;
  }

  /** Takes back an event that was neither handed out nor cancelled before. */
  cancel(node: number): void {
    if (node === this.#first) this.#soonest = UNKNOWN;
    if (this.#nodes.words[8 * node + PREVIOUS] < NONE) this.#far.remove(node);
    else this.#unlink(node);
    this.#nodes.release(node);
  }

  /** Removes the next event. @returns its code, NONE when there is none; `time` says when it happens */
  next(): number {
    if (this.#soonest === UNKNOWN) this.#find();
    const node = this.#first;
    if (node === NONE) return NONE;
    const words = this.#nodes.words;
    this.time = this.#soonest;
    this.#soonest = UNKNOWN;
    if (words[8 * node + PREVIOUS] === NONE) {
      // It is the first of the first bucket that is not empty: that is where the window begins now.
      this.#base += this.#empty;
      this.#start = (this.#start + this.#empty) & this.#mask;
      this.#empty = 0;
      const after = words[8 * node + NEXT];
      this.#buckets[2 * this.#start] = after;
      if (after !== NONE) words[8 * after + PREVIOUS] = NONE;
      this.#near--;
    } else {
      this.#far.remove(node);
      this.#moveWindow();
    }
    this.#nodes.release(node);
    return words[8 * node + CODE];
  }

  /** Into its bucket, `offset` after the start of the window. Most buckets are empty or end with an earlier event. */
  #addNear(node: number, time: Seconds, offset: number): void {
    const { words, doubles } = this.#nodes;
    const buckets = this.#buckets;
    if (offset < this.#empty || this.#near === 0) this.#empty = offset;
    const bucket = 2 * ((this.#start + offset) & this.#mask);
    const last = buckets[bucket + 1];
    if (buckets[bucket] === NONE) {
      words[8 * node + PREVIOUS] = NONE;
      buckets[bucket] = node;
    } else if (doubles[4 * last + TIME] < time) {
      words[8 * node + PREVIOUS] = last;
      words[8 * last + NEXT] = node;
    } else {
      this.#squeeze(node, bucket);
      return;
    }
    words[8 * node + NEXT] = NONE;
    buckets[bucket + 1] = node;
    this.#near++;
  }

  /** Into a bucket that is not empty, looking for its place from the end. */
  #squeeze(node: number, bucket: number): void {
    const nodes = this.#nodes;
    const words = nodes.words;
    let after = NONE;
    let before = this.#buckets[bucket + 1];
    for (let passed = 0; before !== NONE && nodes.before(node, before); passed++) {
      if (passed === PATIENCE) {
        this.#far.add(node);
        return;
      }
      after = before;
      before = words[8 * before + PREVIOUS];
    }
    words[8 * node + PREVIOUS] = before;
    words[8 * node + NEXT] = after;
    if (before === NONE) this.#buckets[bucket] = node;
    else words[8 * before + NEXT] = node;
    if (after === NONE) this.#buckets[bucket + 1] = node;
    else words[8 * after + PREVIOUS] = node;
    this.#near++;
  }

  #addFar(node: number, time: Seconds, offset: number): void {
    if (Number.isNaN(time)) throw new RangeError('an event needs a time');
    this.#far.add(node);
    if (offset > this.#mask && this.#beyond++ > this.#mask && this.#mask < MOST_BUCKETS - 1) this.#growWindow();
  }

  /** Out of its bucket. */
  #unlink(node: number): void {
    const words = this.#nodes.words;
    const offset = (this.timeOf(node) * this.#perSecond - this.#base) | 0;
    const bucket = 2 * ((this.#start + offset) & this.#mask);
    const before = words[8 * node + PREVIOUS];
    const after = words[8 * node + NEXT];
    if (before === NONE) this.#buckets[bucket] = after;
    else words[8 * before + NEXT] = after;
    if (after === NONE) this.#buckets[bucket + 1] = before;
    else words[8 * after + PREVIOUS] = before;
    this.#near--;
  }

  /** Finds the next event: the first of the first bucket that is not empty, or the top of the heap. */
  #find(): void {
    if (this.#near > 0) {
      const buckets = this.#buckets;
      let place = this.#start + this.#empty;
      while (buckets[2 * (place & this.#mask)] === NONE) place++;
      this.#empty = place - this.#start;
      this.#first = buckets[2 * (place & this.#mask)];
      this.#soonest = this.timeOf(this.#first);
      if (this.#soonest < this.#far.earliest || !this.#nodes.before(this.#far.top, this.#first)) return;
    }
    this.#first = this.#far.top;
    this.#soonest = this.#far.earliest;
  }

  /** Lets the window begin at the present. Nothing in the buckets is earlier, so none is left behind. */
  #moveWindow(): void {
    const step = Math.floor(this.time * this.#perSecond) - this.#base;
    if (!(step > 0 && step < Infinity)) return;
    this.#base += step;
    // An empty window may begin anywhere in the ring.
    if (this.#near > 0) this.#start = (this.#start + step) & this.#mask;
    this.#empty = this.#empty > step ? this.#empty - step : 0;
  }

  /** Doubles the window. The lists stay as they are, each at its new place in the ring. */
  #growWindow(): void {
    const old = this.#buckets;
    const mask = this.#mask;
    const larger = new Int32Array(2 * old.length).fill(NONE);
    for (let offset = 0; offset <= mask; offset++) {
      const place = 2 * ((this.#start + offset) & mask);
      larger[2 * offset] = old[place];
      larger[2 * offset + 1] = old[place + 1];
    }
    this.#buckets = larger;
    this.#mask = 2 * mask + 1;
    this.#start = 0;
    this.#beyond = 0;
  }
}
