import type { Settings } from '../../scenarios/settings.ts';

/** A chart that a page can show; `waits:phone` and the like are of one channel. */
export type ChartName = 'differences' | 'cost-and-loyalty' | 'costs' | 'work' | `${'waits' | 'day' | 'week'}:${string}`;

/** Something under which the strategies are tried again: other values, or another scenario. */
export interface Condition {
  /** As it stands in the table: "patience 20 % shorter". */
  readonly name: string;
  readonly scenario?: string;
  readonly set?: Settings;
}

/**
 * A question of the trade, made precise enough to be run: what its page in `docs/guides/questions` measures. What the
 * page says beside it is written by hand and holds no figures.
 */
export interface Question {
  /** Name of the page. */
  readonly id: string;
  /** In a manager's words: the title of the page. */
  readonly asks: string;
  /** A ready scenario. */
  readonly scenario: string;
  readonly set?: Settings;
  /** Ready strategies, or the scenario's own, beside today's service. */
  readonly strategies: readonly string[];
  /** One of them, when it is not today's service that the others are compared with. */
  readonly baseline?: string;
  readonly replications: number;
  /** Columns of the table and panels of the chart. */
  readonly measures: readonly string[];
  readonly charts: readonly ChartName[];
  /** What the answer hangs on. */
  readonly under: {
    /** Those of `strategies` that are tried under each condition. */
    readonly strategies: readonly string[];
    readonly measure: string;
    readonly conditions: readonly Condition[];
  };
}

/** The command whose figures the page shows. */
export function commandOf({ scenario, set = {}, strategies, baseline, replications, measures }: Question): string {
  return [
    `npx centralino compare ${scenario}`,
    ...Object.entries(set).map(([path, value]) => `--set ${path}="${value}"`),
    `--strategies ${strategies.join(',')}${baseline === undefined ? '' : ` --baseline ${baseline}`}`,
    `--replications ${replications}`,
    `--measures ${measures.join(',')}`,
  ].join(' \\\n    ');
}
