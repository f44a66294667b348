/** Account managers, as the engine sees them; null where no strategy of the model has any. */
export interface AccountManagerTables {
  /** Rows of the customers who may have one, in the order in which they are spread over the managers. */
  readonly customers: Int32Array;
  /** By segment: place of its first customer in `customers`, or NONE. */
  readonly from: Int32Array;
  /** Places that have one; 0 = this service has none. */
  readonly covered: number;
  readonly firstAgent: number;
  readonly managers: number;
  readonly every: number;
  readonly touch: number;
  readonly warning: number;
  readonly kept: number;
}
