import { NONE, type Seconds } from '../../model/units.ts';
import { type EventNodes, IN_HEAP, PREVIOUS, TIME } from './event-nodes.ts';

/** The second tier of an event list: a binary heap of nodes, each knowing its place so that it can be taken out. */
export class EventHeap {
  size = 0;
  /** Time of the top, Infinity when empty. */
  earliest: Seconds = Infinity;
  readonly #nodes: EventNodes;
  #heap = new Int32Array(64);

  constructor(nodes: EventNodes) {
    this.#nodes = nodes;
  }

  /** The earliest node, NONE when empty. */
  get top(): number {
    return this.size > 0 ? this.#heap[0] : NONE;
  }

  add(node: number): void {
    if (this.size === this.#heap.length) {
      const larger = new Int32Array(2 * this.size);
      larger.set(this.#heap);
      this.#heap = larger;
    }
    this.#rise(node, this.size++);
    this.#read();
  }

  /** Takes out a node, wherever it is. */
  remove(node: number): void {
    const place = IN_HEAP - this.#nodes.words[8 * node + PREVIOUS];
    const last = this.#heap[--this.size];
    if (place < this.size) this.#replace(place, last);
    this.#read();
  }

  #replace(place: number, last: number): void {
    if (place > 0 && this.#nodes.before(last, this.#heap[(place - 1) >> 1])) this.#rise(last, place);
    else this.#sink(last, place);
  }

  #read(): void {
    this.earliest = this.size > 0 ? this.#nodes.doubles[4 * this.#heap[0] + TIME] : Infinity;
  }

  #rise(node: number, from: number): void {
    const heap = this.#heap;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#nodes.before(node, heap[parent])) break;
      this.#put(heap[parent], place);
      place = parent;
    }
    this.#put(node, place);
  }

  #sink(node: number, from: number): void {
    const heap = this.#heap;
    let place = from;
    for (let child = 2 * place + 1; child < this.size; child = 2 * place + 1) {
      if (child + 1 < this.size && this.#nodes.before(heap[child + 1], heap[child])) child++;
      if (!this.#nodes.before(heap[child], node)) break;
      this.#put(heap[child], place);
      place = child;
    }
    this.#put(node, place);
  }

  #put(node: number, place: number): void {
    this.#heap[place] = node;
    this.#nodes.words[8 * node + PREVIOUS] = IN_HEAP - place;
  }
}
