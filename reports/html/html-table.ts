import type { Cell, Column, Table } from '../page.ts';
import { escapeHtml } from './escape-html.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/**
 * A table whose first column heads its rows. It scrolls sideways on its own where the page is too narrow, and can be
 * reached with the keyboard to do so. Cells and rows have no end tags: HTML lets one leave them out, and in a report of
 * thousands of cells that is a tenth of the file.
 */
export function htmlTable(table: Table, caption: string): string {
  const right = table.columns.map((column, at) => isRight(column, at, table));
  const head = table.columns
    .map((column, at) => `<th scope="col"${right[at] ? '' : ' class="l"'}>${escapeHtml(titleOf(column))}`)
    .join('');
  const body = table.rows.map(
    (row) => `<tr>${row.map((cell, at) => htmlCell(cell, at, right[at] ?? false)).join('')}</tr>`,
  );
  return (
    `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}"><table>` +
    `<caption>${escapeHtml(caption)}</caption><thead><tr>${head}</thead><tbody>${body.join('')}</tbody></table></div>`
  );
}

function htmlCell(cell: Cell, at: number, right: boolean): string {
  const text = escapeHtml(textOf(cell));
  if (at === 0) return `<th scope="row"${right ? '' : ' class="l"'}>${text}`;
  return `<td${right ? '' : ' class="l"'}>${text}`;
}

function titleOf(column: Column): string {
  return typeof column === 'string' ? column : column.title;
}

function isRight(column: Column, at: number, table: Table): boolean {
  if (typeof column !== 'string') return column.align === 'right';
  return table.rows.length > 0 && table.rows.every((row) => typeof row[at] === 'number');
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return Number.isFinite(cell) ? NUMBER.format(cell).replace('-', '−') : '–';
}
