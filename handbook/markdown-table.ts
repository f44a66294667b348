/** A column; a plain title stands to the left when it is the first one, otherwise to the right. */
export type MarkdownColumn = string | { readonly title: string; readonly align: 'left' | 'right' };

/** A table as Markdown writes it. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  const titled = columns.map((column, i) =>
    typeof column === 'string' ? { title: column, align: i === 0 ? 'left' : 'right' } : column,
  );
  const marks = titled.map(({ align }) => (align === 'left' ? '---' : '---:'));
  return [line(titled.map(({ title }) => title)), line(marks), ...rows.map(line)].join('\n');
}

/** A bar would end the cell; a no-break space would only puzzle whoever edits the page. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\u00a0', ' ');
}
