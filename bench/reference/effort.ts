export type Effort = 'quick' | 'full';

/** What an effort simulates, and how small the standard errors must be for a case to count as shown. */
export interface EffortSettings {
  /** Replications of a steady model. */
  readonly replications: number;
  /** Length of a replication of a steady model, relative to the quick one. */
  readonly length: number;
  /** Replications of a model that changes with time, relative to the quick one. */
  readonly times: number;
  /** Largest standard error relative to the value. */
  readonly precision: number;
}

export const EFFORTS: Readonly<Record<Effort, EffortSettings>> = {
  quick: { replications: 40, length: 1, times: 1, precision: 0.03 },
  full: { replications: 100, length: 4, times: 10, precision: 0.01 },
};

/** Small enough for a share, whatever its value. */
export const SMALL_FOR_SHARES = 0.002;
