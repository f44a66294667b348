/** Messages about shocks. */
export interface NoticeTables {
  /** By shock: 1 = there are notices. */
  readonly on: Uint8Array;
  readonly reached: number;
  readonly heeded: number;
  readonly lag: number;
  readonly message: number;
  /** False alarms per second, and whom each touches: the mean share over the shocks. */
  readonly alarms: number;
  readonly alarmShare: number;
  readonly annoyance: number;
}

/** Messages about cases. */
export interface StatusTables {
  readonly reached: number;
  readonly heeded: number;
  /** Euros for each case. */
  readonly perCase: number;
  /** By intent: share of its needs that only ask how a case stands. */
  readonly asks: Float64Array;
}

/** Causes of contacts that are found and ended. */
export interface RootCauseTables {
  /** Fixes a month. */
  readonly fixes: number;
  readonly accuracy: number;
  readonly effect: number;
  readonly lag: number;
  readonly fixCost: number;
}

/** What keeps needs from becoming contacts; each null where the model does without. */
export interface PreventionTables {
  readonly notices: NoticeTables | null;
  readonly status: StatusTables | null;
  readonly rootCause: RootCauseTables | null;
}
