import { ANSWERED, type CallTable } from '../reading/call-table.ts';

/** A kind of call that the scenario tells apart. */
export interface CallType {
  /** A name of the scenario's language: letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** Rows in the type names of the log. */
  readonly rows: readonly number[];
  readonly calls: number;
}

/** Types below this share of all calls... */
const RARE = 0.01;
/** ...or with fewer answered calls are put together. */
const FEWEST_ANSWERED = 200;

/**
 * The types of call, the most frequent first; rare ones are put together as "other", or with the last if that is rare too.
 * @param titles names for people, by name in the log
 */
export function callTypes(calls: CallTable, titles: Readonly<Record<string, string>>): CallType[] {
  const counts = calls.typeNames.map((_, row) => ({ row, calls: 0, answered: 0 }));
  for (let row = 0; row < calls.count; row++) {
    const type = counts[calls.type[row]!]!;
    type.calls++;
    if (calls.outcome[row] === ANSWERED) type.answered++;
  }
  const seen = counts.filter((type) => type.calls > 0).sort((a, b) => b.calls - a.calls);
  const isRare = (type: (typeof seen)[number], i: number) =>
    i > 0 && (type.calls < RARE * calls.count || type.answered < FEWEST_ANSWERED);
  const own = seen.filter((type, i) => !isRare(type, i));
  const rare = seen.filter(isRare);
  const types = own.map(({ row, calls: count }) => {
    const text = calls.typeNames[row]!;
    return { name: plainName(text), title: titles[text] ?? text, rows: [row], calls: count };
  });
  if (rare.length === 0) return distinct(types);
  const title = `Other (${rare.map(({ row }) => titles[calls.typeNames[row]!] ?? calls.typeNames[row]!).join(', ')})`;
  const together = {
    name: 'other',
    title,
    rows: rare.map(({ row }) => row),
    calls: rare.reduce((sum, type) => sum + type.calls, 0),
  };
  return distinct([...types, together]);
}

/** For each type of the log, the row of its type in the scenario. */
export function typeRows(types: readonly CallType[], names: number): Int32Array {
  const rows = new Int32Array(names);
  types.forEach((type, i) => {
    for (const row of type.rows) rows[row] = i;
  });
  return rows;
}

function plainName(text: string): string {
  const name = text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return /^[A-Za-z]/.test(name) ? name : `type-${name}`;
}

/** Names of a log that become equal get a number. */
function distinct(types: readonly CallType[]): CallType[] {
  return types.map((type, i) => {
    const before = types.slice(0, i).filter((other) => other.name === type.name).length;
    return before === 0 ? type : { ...type, name: `${type.name}-${before + 1}` };
  });
}
