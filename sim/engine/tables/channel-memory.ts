import type { Tables } from '../../compile/tables.ts';

/** What customers remember of each channel: from -127 (worse than expected, always) to 127; empty where nobody learns. */
export class ChannelMemory {
  /** Row customer * channels + channel. */
  readonly remembered: Int8Array;
  /** Weights of the channels in a choice under way. */
  readonly weights: Float64Array;

  constructor({ choice, segments, channels }: Tables) {
    const learns = (choice?.learning ?? null) !== null;
    this.remembered = new Int8Array(learns ? segments.customers * channels.count : 0);
    this.weights = new Float64Array(channels.count);
  }

  clear(): void {
    this.remembered.fill(0);
  }

  /** A new customer in the row remembers nothing. */
  forget(customer: number): void {
    const channels = this.weights.length;
    if (this.remembered.length > 0) this.remembered.fill(0, customer * channels, (customer + 1) * channels);
  }
}
