/** Demand, one row a source: each intent's own first, then each intent of each shock that affects it, then what a new channel induces. */
export interface SourceTables {
  readonly count: number;
  /** Rows that are an intent's own; row = intent. */
  readonly intents: number;
  /** Intent of each row. */
  readonly intent: Uint8Array;
  /** Shock that makes a row's needs; NONE = the intent's own. */
  readonly shock: Int16Array;
  /** What a shock at full strength adds, relative to the intent's own rate. */
  readonly excess: Float64Array;
  readonly shocks: ShockTables;
  /** 0 = needs of customers, 1 = anonymous rates, 2 = trace. */
  readonly kind: Uint8Array;
  /** Expected arrivals per second in each slot of the cycle, before season and busyness. */
  readonly rates: readonly Float64Array[];
  /** Seconds of a slot; Infinity when the rate never changes. */
  readonly slot: Float64Array;
  /** One factor for each day of the run. */
  readonly dayFactor: readonly Float64Array[];
  /** Coefficient of variation of a day's busyness. */
  readonly busyness: number;
  /** The same of a half-hour within its day, and the correlation of neighbours. */
  readonly withinDay: number;
  readonly withinDayCorrelation: number;
  /** Cumulative shares of the segments; empty for anonymous sources. */
  readonly segmentUpTo: Float64Array;
  readonly traces: readonly TraceTable[];
  /** How the rate of a source changes by chance; null = it does not. */
  readonly switching: readonly (SwitchingTable | null)[];
}

/** What makes demand of its own, one row a shock. */
export interface ShockTables {
  readonly count: number;
  /** Occurrences per second; 0 = on the calendar. */
  readonly rate: Float64Array;
  /** Starts within the run, for those on the calendar, in order. */
  readonly starts: readonly Float64Array[];
  readonly lasts: Int32Array;
  /** Steps in which its strength falls from twice the average to nothing; 1 = even. */
  readonly steps: Uint8Array;
  /** Share of each segment that it touches. */
  readonly customers: Float64Array;
}

export interface TraceTable {
  readonly at: Float64Array;
  readonly talk: Float64Array;
  readonly patience: Float64Array;
  readonly wrapUp: Float64Array;
  readonly accepts: Uint8Array;
}

/** A random environment: its rates stand in `SourceTables.rates`, one a state. */
export interface SwitchingTable {
  readonly stays: Float64Array;
  /** Row state * states + next: cumulative probabilities of the next state. */
  readonly nextUpTo: Float64Array;
  /** Cumulative probabilities of the state at time 0: the long-run shares of time. */
  readonly startUpTo: Float64Array;
}
