import type { Estimate, PairedDifference } from './estimate.ts';

export interface StrategyResult {
  readonly name: string;
  readonly summary: string;
  readonly measures: Readonly<Record<string, Estimate>>;
  /** Series id -> one estimate per bin. */
  readonly series: Readonly<Record<string, readonly Estimate[]>>;
}

export interface StrategyDifference {
  readonly baseline: string;
  readonly strategy: string;
  readonly measures: Readonly<Record<string, PairedDifference>>;
}
