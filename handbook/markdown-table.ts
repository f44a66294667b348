/** A table as Markdown writes it: the first column to the left, the others to the right. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A bar would end the cell; a no-break space would only puzzle whoever edits the page. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\u00a0', ' ');
}
