import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { busyMonthsFigure } from '../../reports/charts/busy-months.ts';
import { needsAndWorkFigure } from '../../reports/charts/needs-and-work.ts';
import type { Figure } from '../../reports/page.ts';
import { standAloneSvg } from '../../reports/svg/stand-alone-svg.ts';
import { packageRoot } from '../../runners/package-root.ts';
import type { MeasuredSector } from './run-sector.ts';
import { effectsFigure, payFigure, reasonsFigure, sizesFigure, staffingsFigure, weekFigure } from './sector-figures.ts';
import { type SectorFigures, sectorMarkdown } from './sector-markdown.ts';

/** Where the pages stand, when nobody says otherwise. */
export const SECTORS_FOLDER = join(packageRoot(), 'docs', 'sectors');
const PICTURES = 'pictures';

export function figuresOf(measured: MeasuredSector): SectorFigures {
  return {
    needs: needsAndWorkFigure(measured.model),
    months: busyMonthsFigure(measured.model),
    week: weekFigure(measured),
    reasons: reasonsFigure(measured),
    staffings: staffingsFigure(measured),
    sizes: sizesFigure(measured),
    pay: payFigure(measured),
    effects: effectsFigure(measured),
  };
}

/** The page about a sector as text; its charts stand in a folder beside it. */
export function sectorText(measured: MeasuredSector): string {
  return sectorMarkdown(measured, figuresOf(measured), (figure) => pathOf(measured.page.sector, figure));
}

/** Writes the page about a sector, and its charts. */
export async function writeSector(measured: MeasuredSector, folder: string): Promise<void> {
  const { sector } = measured.page;
  mkdirSync(join(folder, PICTURES), { recursive: true });
  for (const figure of Object.values(figuresOf(measured)) as (Figure | null)[]) {
    if (figure !== null) writeFileSync(join(folder, pathOf(sector, figure)), await standAloneSvg(figure));
  }
  writeFileSync(join(folder, `${sector}.md`), sectorText(measured));
}

function pathOf(sector: string, { id }: Figure): string {
  return `${PICTURES}/${sector}-${id.replace(`-${sector}`, '')}.svg`;
}
