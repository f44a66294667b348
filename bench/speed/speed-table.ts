import type { Row } from './rounds.ts';

/** The speed table as text. */
export function speedTable(rows: readonly Row[]): string {
  const cells = rows.map(({ benchmark, best, program, ratio }) => [
    benchmark.title,
    best.contacts.toLocaleString('en'),
    best.events.toLocaleString('en'),
    best.cpuSeconds.toFixed(3),
    nanoseconds(best.cpuSeconds, best.contacts),
    millions(best.contacts / best.cpuSeconds),
    best.coldCpuSeconds.toFixed(3),
    best.memory.toFixed(0),
    program === undefined ? '' : nanoseconds(program.cpuSeconds, program.contacts),
    ratio === undefined ? '' : `${ratio.toFixed(2)} x`,
  ]);
  return aligned([
    ['', 'contacts', 'events', 'CPU s', 'ns/contact', 'contacts/CPU s', 'cold CPU s', 'MiB', 'C ns/contact', 'to C'],
    ...cells,
  ]);
}

/** Columns of equal width: the first to the left, numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
}

/** Nanoseconds for each of so many. */
export function nanoseconds(seconds: number, count: number): string {
  return ((seconds / count) * 1e9).toFixed(0);
}

function millions(perSecond: number): string {
  return `${(perSecond / 1e6).toFixed(2)} M`;
}
