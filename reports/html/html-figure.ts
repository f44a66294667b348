import type { Figure } from '../page.ts';
import { draw } from '../svg/draw.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlTable } from './html-table.ts';

/** A chart under its finding, with its description and its figures folded away beneath. */
export async function htmlFigure(figure: Figure, complaints?: string[]): Promise<string> {
  const svg = await draw(figure.spec, figure.id, complaints);
  const title = escapeHtml(figure.title);
  const note = figure.note === undefined ? '' : `<p class="note">${escapeHtml(figure.note)}</p>`;
  return (
    `<figure id="${figure.id}"><figcaption><h3>${title}</h3></figcaption>` +
    `<div class="scroll chart" tabindex="0" role="group" aria-label="Chart: ${title}">${svg}</div>${note}` +
    `<details><summary>Description and figures<span class="unseen"> of: ${title}</span></summary>` +
    `<p id="${figure.id}-alt">${escapeHtml(figure.alt)}</p>${htmlTable(figure.table, figure.title)}</details></figure>`
  );
}
