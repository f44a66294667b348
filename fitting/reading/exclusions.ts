/** Why a line of the log was not used. */
export interface Exclusion {
  readonly reason: string;
  readonly count: number;
  /** The first such line, from 1 with the header. */
  readonly firstLine: number;
  /** What it says, cut. */
  readonly example: string;
}

const LONGEST_EXAMPLE = 100;

/** Counts what is left out of a log, by reason: nothing is dropped in silence. */
export class Exclusions {
  readonly #byReason = new Map<string, { reason: string; count: number; firstLine: number; example: string }>();
  total = 0;

  add(reason: string, line: number, text: string): void {
    this.total++;
    const known = this.#byReason.get(reason);
    if (known !== undefined) known.count++;
    else {
      const example = text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 3)}...` : text;
      this.#byReason.set(reason, { reason, count: 1, firstLine: line, example });
    }
  }

  /** The most frequent first. */
  list(): Exclusion[] {
    return [...this.#byReason.values()].sort((a, b) => b.count - a.count || a.firstLine - b.firstLine);
  }
}
