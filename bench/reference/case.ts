/** Exact values by name: the id of a measure, or `waitOnline.phone <= 60 s` for a point of a distribution of waits. */
export type Exact = Readonly<Record<string, number>>;

/** What a case simulates, in the language of scenarios but for the horizon, which the effort decides. */
export type ScenarioBody = Readonly<Record<string, unknown>>;

/** One model whose answer is known, and the scenario that must give it. */
export interface ReferenceCase {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly scenario: ScenarioBody;
  readonly span: Span;
  /** The exact values, and the same by a second way. */
  readonly exact: () => Exact;
  readonly again: () => Exact;
  /** Largest relative difference between the two ways; 1e-8 unless a case says why it needs more. */
  readonly agreement?: number;
}

/** How long one replication is. */
export type Span = SteadySpan | DaySpan;

/** A steady model: until so many contacts have come (times the effort), after a warm-up in seconds. */
export interface SteadySpan {
  readonly kind: 'steady';
  /** Contacts a second, all intents together. */
  readonly rate: number;
  readonly warmUp: number;
  /** Contacts a replication at quick effort; 8,000 unless the model is easier or harder than most. */
  readonly contacts?: number;
}

/** A model that changes with time: every replication is the same stretch, and effort means more of them. */
export interface DaySpan {
  readonly kind: 'stretch';
  readonly horizon: Readonly<Record<string, unknown>>;
  readonly replications: number;
}
