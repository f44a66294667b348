/** The customers, one row each, and all that is remembered of them between needs. */
export class CustomerTable {
  /** 1 while a customer; 0 once they have left. */
  readonly present: Uint8Array;
  readonly openNeeds: Uint16Array;
  /** The part of loyalty that never fades. */
  readonly imprinted: Float32Array;
  /** The part that fades, as of `fadesSince`. */
  readonly fading: Float32Array;
  readonly fadesSince: Float32Array;
  /** What the customer has come to expect, relative to the sector's start. */
  readonly expectation: Float32Array;

  constructor(customers: number) {
    this.present = new Uint8Array(customers);
    this.openNeeds = new Uint16Array(customers);
    this.imprinted = new Float32Array(customers);
    this.fading = new Float32Array(customers);
    this.fadesSince = new Float32Array(customers);
    this.expectation = new Float32Array(customers);
  }

  clear(): void {
    this.present.fill(1);
    this.openNeeds.fill(0);
    this.imprinted.fill(0);
    this.fading.fill(0);
    this.fadesSince.fill(0);
    this.expectation.fill(0);
  }
}
