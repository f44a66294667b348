/** What a planner wants to know of a ready strategy besides what its file says. */
export interface StrategyNote {
  /** The question it answers, in the words of somebody who asks it. */
  readonly question: string;
  /** The mechanism it works through: a word of docs/guides/strategies.md. */
  readonly mechanism: string;
  /** How it is paid for when it has no costs of its own. */
  readonly paidBy?: string;
  /** What a scenario must have for it to change anything; without it, everywhere. */
  readonly needs?: string;
  /** Sectors it is meant for; without it, all. */
  readonly sectors?: readonly string[];
}
