import { grown } from './grown.ts';

const START = 256;

/** What a customer, or one person of an account, remembers of what happened to them. */
export interface Memory {
  readonly imprinted: Float32Array;
  readonly fading: Float32Array;
  readonly fadesSince: Float32Array;
  readonly expectation: Float32Array;
  readonly expectsSince: Float32Array;
}

/** The people of accounts, one row each, and who is behind each open need; empty where customers are single persons. */
export class PersonTable implements Memory {
  readonly imprinted: Float32Array;
  readonly fading: Float32Array;
  readonly fadesSince: Float32Array;
  readonly expectation: Float32Array;
  readonly expectsSince: Float32Array;
  /** 1 once the centre has had to do with this person. */
  readonly known: Uint8Array;
  /** By need: who raised it, and who is in touch about it now. */
  raisedBy = new Int32Array(START);
  inTouch = new Int32Array(START);

  constructor(people: number) {
    this.imprinted = new Float32Array(people);
    this.fading = new Float32Array(people);
    this.fadesSince = new Float32Array(people);
    this.expectation = new Float32Array(people);
    this.expectsSince = new Float32Array(people);
    this.known = new Uint8Array(people);
  }

  /** A need is raised by somebody. */
  begin(need: number, person: number): void {
    if (need >= this.raisedBy.length) {
      const capacity = Math.max(need + 1, 2 * this.raisedBy.length);
      this.raisedBy = grown(this.raisedBy, capacity);
      this.inTouch = grown(this.inTouch, capacity);
    }
    this.raisedBy[need] = person;
    this.inTouch[need] = person;
    this.known[person] = 1;
  }

  /** Other people stand in these rows from now on, with nothing remembered. */
  replace(first: number, past: number, now: number): void {
    this.imprinted.fill(0, first, past);
    this.fading.fill(0, first, past);
    this.fadesSince.fill(0, first, past);
    this.expectation.fill(0, first, past);
    this.expectsSince.fill(now, first, past);
    this.known.fill(0, first, past);
  }

  clear(): void {
    this.replace(0, this.known.length, 0);
  }
}
