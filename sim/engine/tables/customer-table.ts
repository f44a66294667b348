import type { SegmentTables } from '../../compile/tables.ts';

/** The customers, one row each, and all that is remembered of them between needs. */
export class CustomerTable {
  /** 1 while a customer; 0 once they have left. */
  readonly present: Uint8Array;
  /** How many customers the row had before this one. */
  readonly generation: Uint16Array;
  readonly openNeeds: Uint16Array;
  /** The part of loyalty that never fades. */
  readonly imprinted: Float32Array;
  /** The part that fades, as of `fadesSince`. */
  readonly fading: Float32Array;
  readonly fadesSince: Float32Array;
  /** What the customer has come to expect, relative to the sector's start. */
  readonly expectation: Float32Array;
  /** When it was last brought up to date. */
  readonly expectsSince: Float32Array;
  /** Contracts: month in which this customer's began (may be before the run), and 1 once notice is given. */
  readonly contractSince: Int16Array;
  readonly noticeGiven: Uint8Array;

  constructor(customers: number) {
    this.present = new Uint8Array(customers);
    this.generation = new Uint16Array(customers);
    this.openNeeds = new Uint16Array(customers);
    this.imprinted = new Float32Array(customers);
    this.fading = new Float32Array(customers);
    this.fadesSince = new Float32Array(customers);
    this.expectation = new Float32Array(customers);
    this.expectsSince = new Float32Array(customers);
    this.contractSince = new Int16Array(customers);
    this.noticeGiven = new Uint8Array(customers);
  }

  /** The first `start` rows of each segment are customers, the others are free. */
  clear({ count, first, start }: SegmentTables): void {
    this.present.fill(0);
    for (let segment = 0; segment < count; segment++) {
      const from = first[segment] as number;
      this.present.fill(1, from, from + (start[segment] as number));
    }
    this.generation.fill(0);
    this.openNeeds.fill(0);
    this.imprinted.fill(0);
    this.fading.fill(0);
    this.fadesSince.fill(0);
    this.expectation.fill(0);
    this.expectsSince.fill(0);
    this.contractSince.fill(0);
    this.noticeGiven.fill(0);
  }

  /** A new customer takes a free row, with nothing remembered. */
  arrive(customer: number, now: number, month: number): void {
    this.present[customer] = 1;
    (this.generation[customer] as number)++;
    this.imprinted[customer] = 0;
    this.fading[customer] = 0;
    this.fadesSince[customer] = 0;
    this.expectation[customer] = 0;
    this.expectsSince[customer] = now;
    this.contractSince[customer] = month + 1;
    this.noticeGiven[customer] = 0;
  }
}
