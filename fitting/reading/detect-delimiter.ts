const CANDIDATES = [',', ';', '\t', '|'];

/**
 * What separates the columns: the candidate that cuts the first lines into the same number of fields, and into most.
 * @param lines the header and some lines after it
 * @returns undefined when none of the candidates occurs in the header
 */
export function detectDelimiter(lines: readonly string[]): string | undefined {
  let found: string | undefined;
  let best = 0;
  for (const candidate of CANDIDATES) {
    const columns = fieldsIn(lines[0] ?? '', candidate);
    if (columns < 2) continue;
    const alike = lines.filter((line) => fieldsIn(line, candidate) === columns).length / lines.length;
    const score = alike + Math.min(columns, 50) / 1000;
    if (score > best) [found, best] = [candidate, score];
  }
  return found;
}

/** Fields of a line, not counting delimiters inside quotes. */
function fieldsIn(line: string, delimiter: string): number {
  let fields = 1;
  let inQuotes = false;
  for (const character of line) {
    if (character === '"') inQuotes = !inQuotes;
    else if (character === delimiter && !inQuotes) fields++;
  }
  return fields;
}
