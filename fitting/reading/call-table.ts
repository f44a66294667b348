import { NONE } from '../../sim/model/units.ts';

/** The caller reached an agent, or left before. */
export const ANSWERED = 0;
export const ABANDONED = 1;

/** One call of a log, times in seconds on the log's own clock (since 1970-01-01 00:00). */
export interface Call {
  joinedAt: number;
  wait: number;
  outcome: number;
  /** When the agent answered; NaN for abandoned calls. */
  answeredAt: number;
  /** NaN when the log does not tell. */
  talk: number;
  /** 0 when the log does not tell. */
  wrapUp: number;
  /** Rows in the names of the table; NONE = nobody. */
  type: number;
  agent: number;
  customer: number;
  headStart: number;
}

/** The usable calls of a log as columns, in order of joining the line. */
export interface CallTable {
  readonly count: number;
  readonly joinedAt: Float64Array;
  readonly wait: Float64Array;
  readonly outcome: Uint8Array;
  readonly answeredAt: Float64Array;
  readonly talk: Float64Array;
  readonly wrapUp: Float64Array;
  readonly type: Int32Array;
  readonly agent: Int32Array;
  readonly customer: Int32Array;
  readonly headStart: Float64Array;
  readonly typeNames: readonly string[];
  readonly agentNames: readonly string[];
}

/** Numbers for names, in order of appearance. */
export class Names {
  readonly list: string[] = [];
  readonly #rows = new Map<string, number>();

  rowOf(name: string): number {
    const known = this.#rows.get(name);
    if (known !== undefined) return known;
    this.#rows.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

/** Puts calls into columns, sorted by time of joining the line. */
export function callTable(calls: readonly Call[], types: Names, agents: Names): CallTable {
  const sorted = [...calls].sort((a, b) => a.joinedAt - b.joinedAt);
  const column = (read: (call: Call) => number) => Float64Array.from(sorted, read);
  return {
    count: sorted.length,
    joinedAt: column((call) => call.joinedAt),
    wait: column((call) => call.wait),
    outcome: Uint8Array.from(sorted, (call) => call.outcome),
    answeredAt: column((call) => call.answeredAt),
    talk: column((call) => call.talk),
    wrapUp: column((call) => call.wrapUp),
    type: Int32Array.from(sorted, (call) => call.type),
    agent: Int32Array.from(sorted, (call) => call.agent),
    customer: Int32Array.from(sorted, (call) => call.customer),
    headStart: column((call) => call.headStart),
    typeNames: types.list,
    agentNames: agents.list,
  };
}

/** The calls that a test picks, as a table of their own. */
export function select(table: CallTable, picks: (row: number) => boolean): CallTable {
  const rows: number[] = [];
  for (let row = 0; row < table.count; row++) if (picks(row)) rows.push(row);
  const floats = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
  const ints = (column: Int32Array) => Int32Array.from(rows, (row) => column[row] ?? NONE);
  return {
    ...table,
    count: rows.length,
    joinedAt: floats(table.joinedAt),
    wait: floats(table.wait),
    outcome: Uint8Array.from(rows, (row) => table.outcome[row]!),
    answeredAt: floats(table.answeredAt),
    talk: floats(table.talk),
    wrapUp: floats(table.wrapUp),
    type: ints(table.type),
    agent: ints(table.agent),
    customer: ints(table.customer),
    headStart: floats(table.headStart),
  };
}
