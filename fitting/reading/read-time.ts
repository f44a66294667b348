import { DAY } from '../../sim/model/units.ts';

/** Order of day, month and year in dates. */
export type DateOrder = 'y/m/d' | 'd/m/y' | 'm/d/y';

const DATE = /^(\d{1,4})[-/. ](\d{1,2}|[A-Za-z]{3,9})[-/. ](\d{1,4})$/;
/** "Jan 31, 1999" */
const MONTH_FIRST = /^([A-Za-z]{3,9})[-. ](\d{1,2}),?[- ](\d{4})$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?$/i;
const COMPACT_CLOCK = /^(\d{2})(\d{2})(\d{2})$/;
/** Z, +02:00 or CET at the end: all times of a log are taken as they stand on its clock. */
const ZONE = /\s*(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})$/;
const EPOCH_SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const EPOCH_MILLISECONDS = /^\d{12,13}$/;
/** Days since 30 December 1899 with their fraction: how spreadsheets store times. */
const SPREADSHEET = /^[2-6]\d{4}(?:[.,]\d+)?$/;
const SPREADSHEET_EPOCH_DAYS = 25_569;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as days since 1970-01-01 on the log's own calendar; NaN when it is none. */
export function readDate(text: string, order: DateOrder): number {
  const named = MONTH_FIRST.exec(text);
  if (named !== null) return daysOf(Number(named[3]), month(named[1]!), Number(named[2]));
  const match = DATE.exec(text) ?? COMPACT_DATE.exec(text);
  if (match === null) return Number.NaN;
  const [, a = '', b = '', c = ''] = match;
  const yearFirst = a.length > 2 || (order === 'y/m/d' && !/[a-z]/i.test(b));
  if (yearFirst) return daysOf(year(a), month(b), Number(c));
  return order === 'm/d/y' && /^\d+$/.test(b)
    ? daysOf(year(c), Number(a), Number(b))
    : daysOf(year(c), month(b), Number(a));
}

function year(text: string): number {
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) < 70 ? 2000 : 1900);
}

function month(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function daysOf(y: number, m: number, d: number): number {
  const time = Date.UTC(y, m - 1, d);
  const date = new Date(time);
  const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? time / (DAY * 1000) : Number.NaN;
}

/** A time of the day in seconds: "09:05", "9:05:30 PM", "090530"; NaN when it is none. */
export function readClock(text: string): number {
  const match = CLOCK.exec(text) ?? COMPACT_CLOCK.exec(text);
  if (match === null) return Number.NaN;
  const [, h = '', m = '', s = '0', half] = match;
  let hours = Number(h);
  if (half !== undefined) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const seconds = hours * 3600 + Number(m) * 60 + Number(s);
  return Number(m) > 59 || Number(s) > 60 || seconds > DAY ? Number.NaN : seconds;
}

/** Reads timestamps; dates that occur again and again are read once. */
export class TimestampReader {
  readonly #order: DateOrder;
  readonly #days = new Map<string, number>();

  constructor(order: DateOrder) {
    this.#order = order;
  }

  /** Seconds since 1970-01-01 00:00 on the log's own clock; NaN when it is no time. */
  read(text: string): number {
    if (EPOCH_SECONDS.test(text)) return Math.floor(Number(text));
    if (EPOCH_MILLISECONDS.test(text)) return Math.floor(Number(text) / 1000);
    if (SPREADSHEET.test(text)) return Math.round((Number(text.replace(',', '.')) - SPREADSHEET_EPOCH_DAYS) * DAY);
    const [date, clock] = splitTimestamp(text);
    return this.day(date) * DAY + (clock === '' ? 0 : readClock(clock));
  }

  /** Days since 1970-01-01; NaN when it is no date. */
  day(text: string): number {
    const known = this.#days.get(text);
    if (known !== undefined) return known;
    const day = readDate(text, this.#order);
    this.#days.set(text, day);
    return day;
  }
}

/** "1999-01-31T09:05:00Z" -> ["1999-01-31", "09:05:00"]. */
export function splitTimestamp(text: string): [date: string, clock: string] {
  const colon = text.indexOf(':');
  if (colon < 0) {
    const compact = /^(\d{8})[T ]?(\d{6})$/.exec(text);
    return compact === null ? [text, ''] : [compact[1]!, compact[2]!];
  }
  let from = colon;
  while (from > 0 && /\d/.test(text[from - 1]!)) from--;
  const clock = text.slice(from);
  const bare = /[ap]\.?m\.?$/i.test(clock) ? clock : clock.replace(ZONE, '');
  return [text.slice(0, from).replace(/[T,\s]+$/, ''), bare];
}
