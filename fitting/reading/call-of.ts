import { DAY, NONE } from '../../sim/model/units.ts';
import { ABANDONED, ANSWERED, type Call, type Names } from './call-table.ts';
import type { ColumnMapping, LengthColumn, NameColumn, TimeColumn } from './column-mapping.ts';
import * as reasons from './exclusion-reasons.ts';
import { readLength, SECONDS_IN } from './read-length.ts';
import { type DateOrder, readClock, TimestampReader } from './read-time.ts';

/** Numbers for the names of a log. */
export interface LogNames {
  readonly types: Names;
  readonly agents: Names;
  readonly customers: Names;
}

/** Reads a line's fields as a call, or says why it cannot be used. */
export type CallReader = (fields: readonly string[]) => Call | string;

type Read = (fields: readonly string[]) => number;

/** A clock without a date that is this much earlier than another one belongs to the next day. */
const PAST_MIDNIGHT = DAY / 2;

/**
 * Makes the reader of one log's lines.
 * @param order of day and month in columns whose mapping does not say it
 */
export function callReader(
  mapping: ColumnMapping,
  headers: readonly string[],
  order: (column: string) => DateOrder,
  names: LogNames,
): CallReader {
  const at = (column: string) => headers.indexOf(column);
  const time = (column: TimeColumn | undefined) => column && timeReader(column, at, order);
  const length = (column: LengthColumn | undefined) => column && lengthReader(column, at);
  const joined = joinedReader(time(mapping.queued), time(mapping.arrived), length(mapping.menu));
  const [answered, ended] = [time(mapping.answered), time(mapping.ended)];
  const [wait, talk, wrapUp] = [length(mapping.wait), length(mapping.talk), length(mapping.wrapUp)];
  const agent = nameReader(mapping.agent, at, names.agents);
  const customer = nameReader(mapping.customer, at, names.customers);
  const outcome = outcomeReader(mapping, at, { agent, talk, answered });
  const type = typeReader(mapping, at, names.types);
  const headStart = headStartReader(mapping, at);

  return (fields) => {
    const found = outcome(fields);
    if (typeof found === 'string') return found;
    const joinedAt = joined(fields);
    const isAnswered = found === ANSWERED;
    const endedAt = ended === undefined ? Number.NaN : after(ended(fields), joinedAt);
    const answeredAt = answered === undefined ? Number.NaN : after(answered(fields), joinedAt);
    const waited = wait === undefined ? (isAnswered ? answeredAt : endedAt) - joinedAt : wait(fields);
    const start = Number.isFinite(answeredAt) ? answeredAt : joinedAt + waited;
    const afterwards = wrapUp === undefined ? 0 : wrapUp(fields);
    const talked = talk === undefined ? endedAt - start : talk(fields);
    const bad = problemWith(joinedAt, [waited, ...(isAnswered ? [afterwards, talk === undefined ? 0 : talked] : [])]);
    if (bad !== undefined) return bad;
    return {
      joinedAt,
      wait: waited,
      outcome: found,
      answeredAt: isAnswered ? start : Number.NaN,
      talk: isAnswered ? talked : Number.NaN,
      wrapUp: isAnswered ? afterwards : 0,
      type: type(fields),
      agent: isAnswered ? agent(fields) : NONE,
      customer: customer(fields),
      headStart: headStart(fields),
    };
  };
}

function problemWith(joinedAt: number, lengths: readonly number[]): string | undefined {
  if (Number.isNaN(joinedAt)) return reasons.UNREADABLE_TIME;
  if (lengths.some(Number.isNaN)) return reasons.UNREADABLE_LENGTH;
  if (lengths.some((length) => length < 0)) return reasons.NEGATIVE;
  return lengths.some((length) => length > DAY) ? reasons.LONGER_THAN_A_DAY : undefined;
}

/** Logs with one date a call write 00:03 for an answer after midnight. */
function after(time: number, before: number): number {
  return before - time > PAST_MIDNIGHT ? time + DAY : time;
}

function joinedReader(queued: Read | undefined, arrived: Read | undefined, menu: Read | undefined): Read {
  if (queued !== undefined) return queued;
  if (arrived === undefined) return () => Number.NaN;
  return menu === undefined ? arrived : (fields) => arrived(fields) + menu(fields);
}

function timeReader(
  { column, date, unit, format }: TimeColumn,
  at: (column: string) => number,
  order: (column: string) => DateOrder,
): Read {
  const reader = new TimestampReader(format ?? order(date ?? column));
  const place = at(column);
  if (date === undefined) return (fields) => reader.read(fields[place]!);
  const day = at(date);
  return (fields) => {
    const text = fields[place]!;
    const second = text.includes(':') ? readClock(text) : text === '' ? Number.NaN : Number(text) * SECONDS_IN[unit];
    return reader.day(fields[day]!) * DAY + second;
  };
}

function lengthReader({ column, unit }: LengthColumn, at: (column: string) => number): Read {
  const place = at(column);
  return (fields) => readLength(fields[place]!, unit);
}

function nameReader(column: NameColumn | undefined, at: (column: string) => number, names: Names): Read {
  if (column === undefined) return () => NONE;
  const place = at(column.column);
  const none = new Set(['', ...column.none]);
  return (fields) => (none.has(fields[place]!) ? NONE : names.rowOf(fields[place]!));
}

function typeReader({ type }: ColumnMapping, at: (column: string) => number, names: Names): Read {
  if (type === undefined) {
    const only = names.rowOf('calls');
    return () => only;
  }
  const place = at(type.column);
  return (fields) => names.rowOf(fields[place] === '' ? 'unknown' : fields[place]!);
}

function headStartReader({ priority }: ColumnMapping, at: (column: string) => number): Read {
  if (priority === undefined) return () => 0;
  const place = at(priority.column);
  return (fields) => priority.headStart[fields[place]!] ?? 0;
}

interface Traces {
  readonly agent: Read;
  readonly talk: Read | undefined;
  readonly answered: Read | undefined;
}

/** @returns {@link ANSWERED} or {@link ABANDONED}, or why the call is left out */
function outcomeReader(
  mapping: ColumnMapping,
  at: (column: string) => number,
  traces: Traces,
): (fields: readonly string[]) => number | string {
  const { outcome, asked } = mapping;
  const askedAt = asked === undefined ? NONE : at(asked.column);
  const abandonedIfAsked = (fields: readonly string[]) =>
    asked === undefined || asked.values.includes(fields[askedAt]!) ? ABANDONED : reasons.LEFT_BEFORE_QUEUE;
  if (outcome === undefined) {
    // Without a column for it, a call was answered when there is a trace of an agent.
    return (fields) => {
      const served =
        traces.agent(fields) !== NONE ||
        (traces.talk?.(fields) ?? 0) > 0 ||
        Number.isFinite(traces.answered?.(fields) ?? Number.NaN);
      return served ? ANSWERED : abandonedIfAsked(fields);
    };
  }
  const place = at(outcome.column);
  const lower = (values: readonly string[]) => new Set(values.map((value) => value.toLowerCase()));
  const [answered, abandoned] = [lower(outcome.answered), lower(outcome.abandoned)];
  const dropped = new Map(
    Object.entries(outcome.drop).map(([value, why]) => [value.toLowerCase(), reasons.droppedOutcome(value, why)]),
  );
  return (fields) => {
    const text = fields[place]!;
    const value = text.toLowerCase();
    if (answered.has(value)) return ANSWERED;
    if (abandoned.has(value)) return abandonedIfAsked(fields);
    return dropped.get(value) ?? reasons.unknownOutcome(text);
  };
}
