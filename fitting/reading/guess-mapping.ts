import { LogRefused } from '../log-refused.ts';
import * as messages from '../messages.ts';
import { type ColumnMapping, MAPPING_DEFAULTS, type OutcomeColumn, type TimeColumn } from './column-mapping.ts';
import type { LengthUnit } from './read-length.ts';

/** A mapping made from the names of the columns, with what was taken for what. */
export interface Guess {
  readonly mapping: ColumnMapping;
  /** "wait: column queue_s, in seconds", one line each. */
  readonly taken: readonly string[];
}

/** Names that exports use, most telling first; compared with blanks, dots and dashes as _ and in lower case. */
const NAMES = {
  queued: /^(queue_?(d_at|start|entry|time_?stamp|enter(ed)?)|enqueued?(_at|_time)?|time_?queued|joined(_at)?)/,
  arrived:
    /^(arriv|call_?start|start_?(time|date_?time|ed)|date_?time|time_?stamp|created|begin|call_?date_?time|interval_start|offered_at|start$|initiat)/,
  date: /^(date|day|call_?date|datum|data|giorno)$/,
  time: /^(time|clock|hour|call_?time|ora|godzina|time_of_day|start)$/,
  answered:
    /^(answer(ed)?_?(at|time|time_?stamp|date_?time)?$|connect(ed)?_?(at|time)|agent_?start|service_?start|pickup)/,
  ended: /^(end(ed)?_?(at|time|date_?time|time_?stamp)?$|disconnect|hang_?up_?(at|time)|call_?end|finish)/,
  menu: /^(ivr|vru|menu)_?(s|sec|secs|seconds|time|duration|ms)?$/,
  wait: /^(wait|queue_?(s|sec|secs|seconds|time|duration|wait|ms|min)$|time_in_queue|speed_of_answer|asa|hold_before|ring|delay)/,
  talk: /^(talk|service_?(s|sec|secs|seconds|time|duration|ms|min)$|handl|aht|conversation|call_?length|duration|bill_?sec|agent_?duration)/,
  wrapUp: /^(wrap|acw|after_?call|after_?work)/,
  outcome:
    /^(outcome|disposition|result|status|call_?status|answered_y_n|abandon|exit|disconnect_?reason|event|answered$)/,
  agent: /^(agent|operator|server|user|handled_?by|answered_?by|employee|rep$|advisor)/,
  customer: /^(customer|caller|client|ani|cli|from|phone|msisdn|account|contact_?id)/,
  type: /^(type|skill|queue(_?name)?$|service$|call_?type|topic|split|department|vdn|campaign)/,
} as const;

const ANSWERED_WORDS = /^(answer|handled|agent|connect|complete|served|success|yes|y$|true|1$)/i;
const ABANDONED_WORDS =
  /^(aban|hang|hung|lost|gave|left|no_?answer|missed|cancel|unanswer|not_?answer|no$|n$|false|0$)/i;

/** Makes a mapping from the header and the first lines. @throws LogRefused when something essential cannot be told */
export function guessMapping(headers: readonly string[], rows: readonly (readonly string[])[]): Guess {
  const used = new Set<string>();
  const find = (use: keyof typeof NAMES) => {
    const found = headers.find((header) => !used.has(header) && NAMES[use].test(plain(header)));
    if (found !== undefined) used.add(found);
    return found;
  };
  // Date and time in two columns are looked for first: "start" may be either.
  const date = find('date');
  const time = date === undefined ? undefined : find('time');
  const queuedColumn = find('queued');
  const queued = queuedColumn === undefined ? undefined : momentOf(queuedColumn, date);
  const arrived = queued === undefined ? (momentWith(date, time) ?? moment(find('arrived'), date)) : undefined;
  const whole: Record<string, unknown> = {
    queued,
    arrived,
    answered: moment(find('answered'), date),
    ended: moment(find('ended'), date),
  };
  for (const use of ['menu', 'wait', 'wrapUp', 'talk'] as const) {
    const column = find(use);
    if (column !== undefined) whole[use] = { column, unit: unitOf(column) };
  }
  const outcomeColumn = find('outcome');
  if (outcomeColumn !== undefined)
    whole.outcome = outcomeOf(
      outcomeColumn,
      rows.map((row) => row[headers.indexOf(outcomeColumn)] ?? ''),
    );
  for (const use of ['agent', 'customer'] as const) {
    const column = find(use);
    if (column !== undefined) whole[use] = { column, none: ['0', '-', 'NULL', 'null', 'None', 'N/A'] };
  }
  const type = find('type');
  if (type !== undefined) whole.type = { column: type, names: {} };
  const mapping = {
    title: '',
    ...MAPPING_DEFAULTS,
    ...Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)),
  } as ColumnMapping;
  refuseIncomplete(mapping, headers);
  return { mapping, taken: takenIn(mapping) };
}

function plain(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.\-/()]+/g, '_')
    .replace(/_$/, '');
}

function unitOf(header: string): LengthUnit {
  const name = plain(header);
  if (/(_|^)(ms|msec|millis(econds)?)$/.test(name)) return 'ms';
  return /(_|^)(min|mins|minutes)$/.test(name) ? 'min' : 's';
}

function momentOf(column: string, date: string | undefined): TimeColumn {
  // "service_start_s" is a second of the day: it needs the date.
  return /_(s|sec|seconds)$/.test(plain(column)) && date !== undefined
    ? { column, date, unit: 's' }
    : { column, unit: 's' };
}

function moment(column: string | undefined, date: string | undefined): TimeColumn | undefined {
  return column === undefined ? undefined : momentOf(column, date);
}

function momentWith(date: string | undefined, time: string | undefined): TimeColumn | undefined {
  return date === undefined || time === undefined ? undefined : { column: time, date, unit: 's' };
}

function outcomeOf(column: string, values: readonly string[]): OutcomeColumn {
  const found = [...new Set(values)].filter((value) => value !== '');
  // Columns called "abandoned" say yes for those who left.
  const reversed = /^aban/.test(plain(column));
  const yes = found.filter((value) => ANSWERED_WORDS.test(value) && !ABANDONED_WORDS.test(value));
  const no = found.filter((value) => ABANDONED_WORDS.test(value));
  return { column, answered: reversed ? no : yes, abandoned: reversed ? yes : no, drop: {} };
}

function refuseIncomplete(mapping: ColumnMapping, headers: readonly string[]): void {
  const miss = (what: string) => {
    throw new LogRefused(messages.cannotGuess(what, headers));
  };
  if (mapping.queued === undefined && mapping.arrived === undefined) miss('when a call came in');
  if (mapping.wait === undefined && (mapping.answered === undefined || mapping.ended === undefined)) {
    miss('how long callers waited, or when they were answered and when the call ended');
  }
  if (mapping.outcome === undefined && mapping.agent === undefined && mapping.talk === undefined)
    miss('which calls were answered');
}

function takenIn(mapping: ColumnMapping): string[] {
  const time = (name: string, column: TimeColumn | undefined) =>
    column &&
    `${name}: ${column.date === undefined ? `column ${column.column}` : `columns ${column.date} and ${column.column}`}`;
  const { outcome, agent, customer, type } = mapping;
  const lengths = (['menu', 'wait', 'talk', 'wrapUp'] as const).map((use) => {
    const column = mapping[use];
    return column && `${use === 'wrapUp' ? 'wrap-up' : use}: column ${column.column}, in ${column.unit}`;
  });
  const lines = [
    time('queued', mapping.queued),
    time('arrived', mapping.arrived),
    time('answered', mapping.answered),
    time('ended', mapping.ended),
    ...lengths,
    outcome &&
      `outcome: column ${outcome.column} (answered: ${outcome.answered.join(', ')}; abandoned: ${outcome.abandoned.join(', ')})`,
    agent && `agent: column ${agent.column}`,
    customer && `customer: column ${customer.column}`,
    type && `type: column ${type.column}`,
  ];
  return lines.filter((line) => line !== undefined);
}
