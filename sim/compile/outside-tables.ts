/** What parties outside the centre do, by intent; null where no intent needs them. */
export interface OutsideTables {
  /** Row of the party, or NONE. */
  readonly party: Int8Array;
  readonly share: Float64Array;
  /** Rows of samplers. */
  readonly lead: Int32Array;
  readonly chaseTalk: Int32Array;
  readonly promise: Float64Array;
  readonly firstTimeFix: Float64Array;
  readonly missed: Float64Array;
  /** Hazard per second after the promise. */
  readonly chase: Float64Array;
  readonly blame: Float64Array;
  readonly failure: Float64Array;
  /** By party: seconds between two finished jobs at the least, and euros a job. */
  readonly pace: Float64Array;
  readonly visit: Float64Array;
}
