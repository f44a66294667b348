import { DAY } from '../../sim/model/units.ts';
import { LogRefused } from '../log-refused.ts';
import * as messages from '../messages.ts';
import { type CallReader, callReader, type LogNames } from './call-of.ts';
import { type Call, type CallTable, callTable, Names } from './call-table.ts';
import { type ColumnMapping, columnsOf } from './column-mapping.ts';
import { dateOrder } from './date-order.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import * as reasons from './exclusion-reasons.ts';
import { type Exclusion, Exclusions } from './exclusions.ts';
import { fieldsOf } from './fields-of.ts';
import { guessMapping } from './guess-mapping.ts';
import { linesOf } from './lines-of.ts';
import { type OpenLog, openLog } from './open-log.ts';

export interface ReadLogOptions {
  /** How the columns are to be read; guessed from their names when missing. */
  readonly mapping?: ColumnMapping;
  readonly delimiter?: string;
}

/** What a log says, and what of it could not be used. */
export interface CallLog {
  readonly calls: CallTable;
  readonly mapping: ColumnMapping;
  /** What was taken for what, when no mapping was given. */
  readonly guessed: readonly string[];
  /** Lines with something on them, without the header. */
  readonly rows: number;
  readonly exclusions: readonly Exclusion[];
  /** "UTF-16 text", "the file ends in the middle": what a user may want to know. */
  readonly remarks: readonly string[];
}

/** Lines that delimiter, columns and dates are recognised by. */
const SAMPLE_LINES = 5000;
/** Calls farther than this from the middle one are slips of a clock. */
const FAR_AWAY = 3 * 366 * DAY;

/**
 * Reads a call log line by line, whatever its delimiter, encoding or compression. Lines that cannot be used are counted
 * by reason.
 * @throws LogRefused when the log as a whole cannot be used
 */
export async function readLog(path: string, options: ReadLogOptions = {}): Promise<CallLog> {
  const log = await openLog(path);
  const reading = new Reading(options);
  for await (const lines of linesOf(log.chunks)) reading.take(lines);
  return reading.finish(log);
}

/** The state of reading: the first lines are kept until there are enough to tell what they mean. */
class Reading {
  readonly #options: ReadLogOptions;
  readonly #exclusions = new Exclusions();
  readonly #names: LogNames = { types: new Names(), agents: new Names(), customers: new Names() };
  readonly #calls: Call[] = [];
  #waiting: string[] = [];
  #line = 0;
  #rows = 0;
  #fields = 0;
  #delimiter = '';
  #read: CallReader | undefined;
  #mapping: ColumnMapping | undefined;
  #guessed: readonly string[] = [];

  constructor(options: ReadLogOptions) {
    this.#options = options;
  }

  take(lines: readonly string[]): void {
    if (this.#read === undefined) {
      for (const line of lines) this.#waiting.push(line);
      if (this.#waiting.length < SAMPLE_LINES) return;
      this.#begin();
    } else {
      for (const line of lines) this.#takeLine(line);
    }
  }

  finish(log: OpenLog): CallLog {
    if (this.#read === undefined) this.#begin();
    if (this.#rows === 0 && log.cutShort()) throw new LogRefused(messages.damagedGzip(this.#line));
    if (this.#calls.length === 0) this.#refuseNothing();
    const calls = this.#withoutFarAway();
    const remarks = log.encoding === 'utf-8' ? [] : [`read as ${log.encoding}`];
    if (log.cutShort())
      remarks.push(`the compressed file ends in the middle: nothing was read after line ${this.#line}`);
    return {
      calls: callTable(calls, this.#names.types, this.#names.agents),
      mapping: this.#mapping!,
      guessed: this.#guessed,
      rows: this.#rows,
      exclusions: this.#exclusions.list(),
      remarks,
    };
  }

  #begin(): void {
    const lines = this.#waiting;
    this.#waiting = [];
    const first = lines.findIndex((line) => line.trim() !== '');
    if (first < 0) throw new LogRefused(messages.emptyLog());
    const header = lines[first]!;
    const delimiter = this.#options.delimiter ?? this.#options.mapping?.delimiter;
    const found = detectDelimiter(lines.slice(first, first + 100));
    if (delimiter !== undefined && !header.includes(delimiter)) {
      throw new LogRefused(messages.delimiterNotThere(delimiter, header, found));
    }
    this.#delimiter = delimiter ?? found ?? '';
    if (this.#delimiter === '') throw new LogRefused(messages.noDelimiter(header));
    const headers = (fieldsOf(header, this.#delimiter) ?? header.split(this.#delimiter)).map((name) => name.trim());
    const sample = this.#sampleOf(lines.slice(first + 1), headers.length);
    if (sample.length === 0 && lines.slice(first + 1).every((line) => line.trim() === '')) {
      throw new LogRefused(messages.onlyHeader(headers));
    }
    this.#understand(headers, sample, header);
    this.#fields = headers.length;
    this.#line = first + 1;
    for (const line of lines.slice(first + 1)) this.#takeLine(line);
  }

  #sampleOf(lines: readonly string[], width: number): string[][] {
    const rows = lines.map((line) => fieldsOf(line, this.#delimiter)?.map((field) => field.trim()));
    return rows.filter((row) => row !== undefined && row.length === width) as string[][];
  }

  /** Settles what the columns mean. */
  #understand(headers: readonly string[], sample: readonly (readonly string[])[], header: string): void {
    if (headers.filter((name) => name !== '' && Number.isFinite(Number(name))).length > headers.length / 2) {
      throw new LogRefused(messages.noHeader(header));
    }
    const guess = this.#options.mapping === undefined ? guessMapping(headers, sample) : undefined;
    const mapping = guess?.mapping ?? this.#options.mapping!;
    for (const { use, column } of columnsOf(mapping)) {
      if (!headers.includes(column)) throw new LogRefused(messages.columnMissing(use, column, headers));
      if (headers.indexOf(column) !== headers.lastIndexOf(column))
        throw new LogRefused(messages.sameHeaderTwice(column));
    }
    this.#mapping = mapping;
    this.#guessed = guess?.taken ?? [];
    const order = (column: string) =>
      dateOrder(
        column,
        sample.map((row) => row[headers.indexOf(column)]!),
      );
    this.#read = callReader(mapping, headers, order, this.#names);
  }

  #takeLine(line: string): void {
    this.#line++;
    if (line === '' || line.trim() === '') return;
    this.#rows++;
    const call = this.#callOf(line);
    if (typeof call === 'string') this.#exclusions.add(call, this.#line, line);
    else this.#calls.push(call);
  }

  /** The call on a line, or why there is none. */
  #callOf(line: string): Call | string {
    const fields = fieldsOf(line, this.#delimiter);
    if (fields === undefined) return reasons.STRAY_QUOTE;
    if (fields.length < this.#fields) return reasons.FEW_FIELDS;
    if (fields.length > this.#fields) return reasons.MANY_FIELDS;
    for (let i = 0; i < fields.length; i++) fields[i] = fields[i]!.trim();
    return this.#read!(fields);
  }

  #refuseNothing(): never {
    const list = this.#exclusions.list().slice(0, 3);
    throw new LogRefused(
      messages.nothingUsable(this.#rows, list.map(({ reason, count }) => `${count} with ${reason}`).join('; ')),
    );
  }

  /** One call of 1970 or 2099 would stretch the calendar over decades. */
  #withoutFarAway(): Call[] {
    const times = Float64Array.from(this.#calls, (call) => call.joinedAt).sort();
    const middle = times[Math.floor(times.length / 2)]!;
    return this.#calls.filter((call) => {
      const far = Math.abs(call.joinedAt - middle) > FAR_AWAY;
      if (far) this.#exclusions.add(reasons.FAR_AWAY, 0, new Date(call.joinedAt * 1000).toISOString().slice(0, 10));
      return !far;
    });
  }
}
