import type { SegmentTables } from '../../compile/tables.ts';

/** A record has 32 bytes, half a cache line: all that is remembered of a customer is fetched at once. */
const RECORD_BITS = 3;
const RECORD_WORDS = 1 << RECORD_BITS;
const WORD_BYTES = 4;
/** Bits of a history below the month of arrival. */
export const ARRIVAL = 8;

/** Where a customer's record begins, in words: the index into each of its fields. */
export function recordOf(customer: number): number {
  return customer << RECORD_BITS;
}

/**
 * The customers, one record each, and all that is remembered of them between needs. Each field of the record is a view of
 * the same memory that begins at its own place in the first record; `recordOf(customer)` is the index into all of them.
 */
export class CustomerTable {
  readonly rows: number;
  /** 1 while a customer; 0 once they have left. */
  readonly present: Int32Array;
  readonly openNeeds: Int32Array;
  /** The part of loyalty that never fades. */
  readonly imprinted: Float32Array;
  /** The part that fades, as of `fadesSince`. */
  readonly fading: Float32Array;
  readonly fadesSince: Float32Array;
  /** How far the expectation has moved from the sector's, as of `expectsSince`. */
  readonly expectation: Float32Array;
  readonly expectsSince: Float32Array;
  /** Closed needs and what they left for good (see lasting-shifts), and from bit 8 the month of the run they came in, plus 1; 0: from the start. */
  readonly history: Int32Array;
  /** Outside the record, by customer: month of the run in which the contract begins (earlier: below 0), and 1 when they will not renew it. */
  readonly contractSince: Int16Array;
  readonly noticeGiven: Uint8Array;

  constructor(customers: number) {
    this.rows = customers;
    // One record at least: no view may begin beyond the end of the memory.
    const memory = new ArrayBuffer(Math.max(1, customers) * RECORD_WORDS * WORD_BYTES);
    const whole = (field: number) => new Int32Array(memory, field * WORD_BYTES);
    const real = (field: number) => new Float32Array(memory, field * WORD_BYTES);
    this.present = whole(0);
    this.openNeeds = whole(1);
    this.imprinted = real(2);
    this.fading = real(3);
    this.fadesSince = real(4);
    this.expectation = real(5);
    this.expectsSince = real(6);
    this.history = whole(7);
    this.contractSince = new Int16Array(customers);
    this.noticeGiven = new Uint8Array(customers);
  }

  /** The first `start` rows of each segment are customers, the others are free. */
  clear({ count, first, start }: SegmentTables): void {
    // The view of the first field reaches over all of the memory.
    this.present.fill(0);
    for (let segment = 0; segment < count; segment++) {
      const from = first[segment] as number;
      const past = from + (start[segment] as number);
      for (let customer = from; customer < past; customer++) this.present[recordOf(customer)] = 1;
    }
    this.contractSince.fill(0);
    this.noticeGiven.fill(0);
  }

  /** How many of the rows from `first` to before `past` are customers. */
  countPresent(first: number, past: number): number {
    let present = 0;
    for (let customer = first; customer < past; customer++) present += this.present[recordOf(customer)] as number;
    return present;
  }

  /** A new customer takes a free row, with nothing remembered. */
  arrive(customer: number, now: number, month: number): void {
    const at = recordOf(customer);
    this.present[at] = 1;
    this.imprinted[at] = 0;
    this.fading[at] = 0;
    this.fadesSince[at] = 0;
    this.expectation[at] = 0;
    this.expectsSince[at] = now;
    this.history[at] = (month + 1) << ARRIVAL;
    this.contractSince[customer] = month + 1;
    this.noticeGiven[customer] = 0;
  }
}
