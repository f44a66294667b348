/** What the log of a run says of a contact. */
export type LoggedEvent = 'answered' | 'abandoned' | 'left';

/** One line of the log: something happened to a need's contact. */
export interface LogLine {
  readonly event: LoggedEvent;
  /** Seconds since the start of the run. */
  readonly at: number;
  /** Row of the intent in the model, and number of the need within it. */
  readonly intent: number;
  readonly ordinal: number;
}

/** Writes down every contact's fate, one by one. Off by default: a run keeps sums, not events. */
export class ContactLog {
  readonly lines: LogLine[] = [];

  add(event: LoggedEvent, at: number, intent: number, ordinal: number): void {
    this.lines.push({ event, at, intent, ordinal });
  }
}
