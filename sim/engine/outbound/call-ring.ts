import { grown } from '../tables/grown.ts';

const START = 64;

/** Customers to be called, first in first out; times never go back, so the first is always due first. */
export class CallRing {
  private capacity = START;
  private head = 0;
  size = 0;
  private customers = new Int32Array(START);
  private cases = new Int32Array(START);
  private tries = new Uint16Array(START);
  private dues = new Float64Array(START);
  private starts = new Float64Array(START);
  private steps = new Float64Array(START);
  private befores = new Float64Array(START);
  /** The entry taken last. */
  customer = 0;
  /** Number of the case or of the list's period: part of the name of its draws. */
  id = 0;
  attempt = 0;
  /** When the case began. */
  since = 0;
  /** Step of loyalty that came with the need, and the loyalty before it. */
  step = 0;
  before = 0;

  /** @returns the entry's place, for `about` */
  add(customer: number, id: number, attempt: number, due: number): number {
    if (this.size === this.capacity) this.grow();
    const at = (this.head + this.size++) % this.capacity;
    this.customers[at] = customer;
    this.cases[at] = id;
    this.tries[at] = attempt;
    this.dues[at] = due;
    return at;
  }

  /** What a case is about; entries of campaigns are about nothing that happened. */
  about(at: number, since: number, step: number, before: number): void {
    this.starts[at] = since;
    this.steps[at] = step;
    this.befores[at] = before;
  }

  /** Takes the first entry if it is due, into the fields. */
  take(now: number): boolean {
    if (this.size === 0 || (this.dues[this.head] as number) > now) return false;
    const at = this.head;
    this.customer = this.customers[at] as number;
    this.id = this.cases[at] as number;
    this.attempt = this.tries[at] as number;
    this.since = this.starts[at] as number;
    this.step = this.steps[at] as number;
    this.before = this.befores[at] as number;
    this.head = (at + 1) % this.capacity;
    this.size--;
    return true;
  }

  clear(): void {
    this.head = 0;
    this.size = 0;
  }

  private grow(): void {
    const old = this.capacity;
    this.capacity = 2 * old;
    this.customers = grown(this.customers, this.capacity);
    this.cases = grown(this.cases, this.capacity);
    this.tries = grown(this.tries, this.capacity);
    this.dues = grown(this.dues, this.capacity);
    this.starts = grown(this.starts, this.capacity);
    this.steps = grown(this.steps, this.capacity);
    this.befores = grown(this.befores, this.capacity);
    // What had wrapped round the end goes behind it.
    for (let i = 0; i < this.head; i++) {
      this.customers[old + i] = this.customers[i] as number;
      this.cases[old + i] = this.cases[i] as number;
      this.tries[old + i] = this.tries[i] as number;
      this.dues[old + i] = this.dues[i] as number;
      this.starts[old + i] = this.starts[i] as number;
      this.steps[old + i] = this.steps[i] as number;
      this.befores[old + i] = this.befores[i] as number;
    }
  }
}
