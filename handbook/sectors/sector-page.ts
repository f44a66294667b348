/**
 * A challenge of a sector: why it is hard, in which measures it shows, and what is tried against it. Sentences hold
 * no figures: `{measure}` stands for one, with its interval, and the rest of the sentence is true whatever it is. `{retold|times}` says the unit in
 * other words; `{posts|}` leaves it out.
 */
export interface Challenge {
  readonly title: string;
  readonly why: string;
  /** `{retold} times a need, a customer tells the story again.` */
  readonly shows: readonly string[];
  readonly tried: {
    /** The measure by which one sees whether it helps. */
    readonly measure: string;
    /** Ready strategies, all of them among the page's. */
    readonly strategies: readonly string[];
  };
}

/** What the page of a sector says besides what is measured and what the scenario itself tells. */
export interface SectorPage {
  readonly sector: string;
  /** The business in two or three sentences, for somebody who has never seen it. */
  readonly opening: string;
  /** Segment -> who they are. */
  readonly customers: Readonly<Record<string, string>>;
  /** Team -> what it does. */
  readonly teams: Readonly<Record<string, string>>;
  /** Line that is never closed, when there is one. */
  readonly urgentLine?: { readonly channel: string; readonly what: string };
  readonly challenges: readonly Challenge[];
  /** Strategies that no challenge asks for, and every manager does. */
  readonly alsoTried: readonly string[];
  /** Those that are tried again under other assumptions. */
  readonly doubted: readonly string[];
  /** Times as many replications as the others, where years differ so much that fewer decide nothing. */
  readonly tries?: number;
  /** What nobody should read off this page. */
  readonly cannotSay: readonly string[];
}

/** Every strategy of a page, each once: those of the challenges first. */
export function strategiesOf({ challenges, alsoTried }: SectorPage): string[] {
  return [...new Set([...challenges.flatMap(({ tried }) => tried.strategies), ...alsoTried])];
}

/** A figure in a sentence: the measure, and its unit in other words. */
export const FIGURE = /\{([^}|]+)(?:\|([^}]*))?\}/g;

/** Ids of the measures that a sentence names. */
export function measuresIn(sentence: string): string[] {
  return [...sentence.matchAll(FIGURE)].map((match) => match[1]!);
}
