import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenario } from '../../scenarios/library.ts';
import { withPart } from '../between-markers.ts';
import { markdownTable } from '../markdown-table.ts';
import { lineOf } from './in-short.ts';
import { SECTOR_PAGES } from './sector-pages.ts';

const LINES = ['Service', 'Loyalty', 'Pays', 'Does not pay'];

/** Writes the sectors side by side into the index, with the lines that their pages begin with. */
export function writeSectorIndex(folder: string): void {
  const path = join(folder, 'README.md');
  if (existsSync(path)) writeFileSync(path, withPart(readFileSync(path, 'utf8'), 'sectors', sectorIndex(folder)));
}

export function sectorIndex(folder: string): string {
  const rows = SECTOR_PAGES.map(({ sector }) => {
    const path = join(folder, `${sector}.md`);
    const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const title = loadScenario(sector).model?.title ?? sector;
    return [`[${title}](${sector}.md)`, ...LINES.map((label) => lineOf(page, label) ?? 'not measured yet')];
  });
  const columns = ['Sector', ...LINES.map((label) => ({ title: label.toLowerCase(), align: 'left' as const }))];
  return markdownTable(columns, rows);
}
