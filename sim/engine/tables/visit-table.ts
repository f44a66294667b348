import type { AccountManagerTables } from '../../compile/key-account-tables.ts';

/** Visits of account managers; empty where there are none. */
export class VisitTable {
  /** By place in `AccountManagerTables.customers`: when the manager was last in touch, and -Infinity = never. */
  readonly touchedAt: Float64Array;
  /** By manager: the place they visit now, and the one they look at next. */
  readonly at: Int32Array;
  readonly next: Int32Array;

  constructor(tables: AccountManagerTables | null) {
    this.touchedAt = new Float64Array(tables?.covered ?? 0);
    this.at = new Int32Array(tables?.managers ?? 0);
    this.next = new Int32Array(tables?.managers ?? 0);
    this.clear();
  }

  clear(): void {
    this.touchedAt.fill(-Infinity);
    this.at.fill(0);
    for (let manager = 0; manager < this.next.length; manager++) this.next[manager] = manager;
  }
}
