import { NONE } from '../model/units.ts';
import { type EventNodes, FIRST_PLACE } from './event-nodes.ts';

/** The second tier of an event list: a binary heap of nodes, each knowing its place so that it can be taken out. */
export class EventHeap {
  size = 0;
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
  }

  /** Takes out a node, wherever it is. */
  remove(node: number): void {
    const place = FIRST_PLACE - this.#nodes.previous[node];
    const last = this.#heap[--this.size];
    if (place === this.size) return;
    if (place > 0 && this.#nodes.before(last, this.#heap[(place - 1) >> 1])) this.#rise(last, place);
    else this.#sink(last, place);
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
    this.#nodes.previous[node] = FIRST_PLACE - place;
  }
}
