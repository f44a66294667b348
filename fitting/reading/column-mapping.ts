import type { Target } from '../../sim/model/channel.ts';
import type { Seconds } from '../../sim/model/units.ts';
import type { LengthUnit } from './read-length.ts';
import type { DateOrder } from './read-time.ts';

/** A moment: one column with a timestamp, or one with the date and one with the time of day. */
export interface TimeColumn {
  /** Timestamp, or time of day when there is a `date`. */
  readonly column: string;
  readonly date?: string;
  /** Order of day and month; found out from the log when not said. */
  readonly format?: DateOrder;
  /** Of a time of day that is a bare number: seconds since midnight, say. */
  readonly unit: LengthUnit;
}

export interface LengthColumn {
  readonly column: string;
  /** Of bare numbers. */
  readonly unit: LengthUnit;
}

/** A column with somebody's name or number, and what it says when there is nobody. */
export interface NameColumn {
  readonly column: string;
  readonly none: readonly string[];
}

/** What became of the call, by what the column says; compared without regard to case. */
export interface OutcomeColumn {
  readonly column: string;
  readonly answered: readonly string[];
  readonly abandoned: readonly string[];
  /** Calls to leave out: value -> why. */
  readonly drop: Readonly<Record<string, string>>;
}

/** How the columns of a log are to be read. General enough for the exports of any telephone system. */
export interface ColumnMapping {
  readonly title: string;
  readonly delimiter?: string;
  /** When the caller joined the line... */
  readonly queued?: TimeColumn;
  /** ...or came in, before menus and announcements. */
  readonly arrived?: TimeColumn;
  readonly answered?: TimeColumn;
  readonly ended?: TimeColumn;
  /** Between coming in and joining the line. */
  readonly menu?: LengthColumn;
  readonly wait?: LengthColumn;
  readonly talk?: LengthColumn;
  readonly wrapUp?: LengthColumn;
  readonly outcome?: OutcomeColumn;
  /** Abandoned calls count only when this column has one of these values: the others left before asking for an agent. */
  readonly asked?: { readonly column: string; readonly values: readonly string[] };
  readonly agent?: NameColumn;
  readonly customer?: NameColumn;
  /** Kind of call, and names for people. */
  readonly type?: { readonly column: string; readonly names: Readonly<Record<string, string>> };
  /** Ranked as if they had waited this much longer, by value. */
  readonly priority?: { readonly column: string; readonly headStart: Readonly<Record<string, Seconds>> };
  /** Services up to this length are no services (the agent hung up): counted, not fitted. */
  readonly shortestService: Seconds;
  /** Services above this were left open: counted, not fitted. */
  readonly longestService: Seconds;
  readonly target: Target;
}

export const MAPPING_DEFAULTS = {
  shortestService: 0,
  longestService: 7200,
  target: { share: 0.8, within: 20 },
} as const satisfies Partial<ColumnMapping>;

/** Every column that is used, with what for. */
export function columnsOf(mapping: ColumnMapping): { readonly use: string; readonly column: string }[] {
  const times = ['queued', 'arrived', 'answered', 'ended'] as const;
  const others = [
    'menu',
    'wait',
    'talk',
    'wrapUp',
    'outcome',
    'asked',
    'agent',
    'customer',
    'type',
    'priority',
  ] as const;
  return [
    ...times.flatMap((use) => {
      const time = mapping[use];
      if (time === undefined) return [];
      const date = time.date === undefined ? [] : [{ use: `date of "${use}"`, column: time.date }];
      return [...date, { use, column: time.column }];
    }),
    ...others.flatMap((use) => {
      const found = mapping[use];
      return found === undefined ? [] : [{ use: use === 'wrapUp' ? 'wrap-up' : use, column: found.column }];
    }),
  ];
}
