import { grown } from './grown.ts';

const START = 256;

/** What contracts promise for open needs, one row a need, and what accounts were paid back; used only where there are plans. */
export class CaseTable {
  /** When an agent must have answered, and when the need must be solved; Infinity = no promise, or kept or judged already. */
  responseDue = new Float64Array(START);
  resolutionDue = new Float64Array(START);
  /** By customer: credited in `month`. */
  readonly credited: Float32Array;
  readonly month: Int16Array;

  constructor(customers: number) {
    this.credited = new Float32Array(customers);
    this.month = new Int16Array(customers);
  }

  /** Makes room for a need, and forgets what its row was used for before. */
  begin(need: number): void {
    if (need >= this.responseDue.length) {
      const capacity = Math.max(need + 1, 2 * this.responseDue.length);
      this.responseDue = grown(this.responseDue, capacity);
      this.resolutionDue = grown(this.resolutionDue, capacity);
    }
    this.responseDue[need] = NOT_BEGUN;
    this.resolutionDue[need] = Infinity;
  }

  clear(): void {
    this.credited.fill(0);
    this.month.fill(0);
  }
}

/** Nobody has asked an agent yet: the clock does not run. */
export const NOT_BEGUN = -1;
