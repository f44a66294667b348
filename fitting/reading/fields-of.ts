import { parse } from 'csv-parse/sync';

/**
 * The fields of one line. Lines without quotes, nearly all of them, are cut at the delimiters; the others go through the
 * full rules of CSV. A field does not go on over several lines: no column of a call log has line breaks, and a stray
 * quote would swallow the rest of the file.
 * @returns undefined when a quote is opened and not closed
 */
export function fieldsOf(line: string, delimiter: string): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  if (isOdd(line)) return undefined;
  try {
    const [fields] = parse(line, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
    return fields ?? [];
  } catch {
    return undefined;
  }
}

/** True for an odd number of quotes: one of them has no partner. */
function isOdd(line: string): boolean {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count++;
  return count % 2 === 1;
}
