/** Minutes of the week in which a plan is in force: when it opens next, and how many open seconds have passed by each minute. */
export interface PlanCalendar {
  readonly minutesToOpening: Uint16Array;
  readonly openBefore: Float64Array;
}

/** Service plans, as the engine sees them; null where nobody has one. */
export interface PlanTables {
  readonly count: number;
  /** By segment: row of the plan, or NONE. */
  readonly of: Int8Array;
  /** Row plan * 4 + urgency. Infinity = no promise. */
  readonly response: Float64Array;
  readonly resolution: Float64Array;
  /** Row plan * 4 + urgency; null = round the clock. */
  readonly calendar: readonly (PlanCalendar | null)[];
  /** By intent. */
  readonly urgency: Uint8Array;
  /** By segment: euros for each broken promise, and at most in a month. */
  readonly credit: Float64Array;
  readonly cap: Float64Array;
  /** How much of the promised time counts in line. */
  readonly order: number;
}
