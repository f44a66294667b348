import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../runners/package-root.ts';
import { withPart } from '../between-markers.ts';
import { measuresTable } from './measures-table.ts';

/** Writes the list of all measures at the end of the glossary. */
export function writeMeasures(): void {
  const path = join(packageRoot(), 'docs', 'glossary.md');
  writeFileSync(path, withPart(readFileSync(path, 'utf8'), 'measures', measuresTable()));
}
