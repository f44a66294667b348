import { NONE } from '../../model/units.ts';
import { grown } from './grown.ts';

const START = 64;

/**
 * Which contact rows belong to one hand-over: that of the customer who waits for the second line, and that of the agent
 * of the first line who waits along. Rows are used again, so a pair holds only while both name each other.
 */
export class HandOverTable {
  private helper = new Int32Array(START).fill(NONE);
  private customer = new Int32Array(START).fill(NONE);

  /** The agent's row waits along with the customer's. */
  pair(customer: number, helper: number): void {
    const rows = Math.max(customer, helper) + 1;
    if (rows > this.helper.length) {
      const capacity = Math.max(rows, 2 * this.helper.length);
      this.helper = grown(this.helper, capacity);
      this.customer = grown(this.customer, capacity);
    }
    this.helper[customer] = helper;
    this.customer[helper] = customer;
  }

  /** Row of the agent who waits along with this customer, or NONE. The pair is over. */
  part(customer: number): number {
    if (customer >= this.helper.length) return NONE;
    const helper = this.helper[customer] as number;
    if (helper === NONE || this.customer[helper] !== customer) return NONE;
    this.helper[customer] = NONE;
    this.customer[helper] = NONE;
    return helper;
  }

  /** The agent's row is over without the second line. */
  end(helper: number): void {
    if (helper < this.customer.length) this.customer[helper] = NONE;
  }

  /** A customer for whom nobody waits. */
  alone(customer: number): void {
    if (customer < this.helper.length) this.helper[customer] = NONE;
  }

  clear(): void {
    this.helper.fill(NONE);
    this.customer.fill(NONE);
  }
}
