import type { ReportPage } from '../page.ts';
import { escapeHtml } from './escape-html.ts';
import type { Section } from './html-document.ts';
import { htmlFigure } from './html-figure.ts';

/** A page with its figures, drawn one after the other: Vega's text measure belongs to the whole process. */
export async function htmlPage(page: ReportPage): Promise<Section> {
  const figures: string[] = [];
  for (const figure of page.figures) figures.push(await htmlFigure(figure));
  return {
    figures: page.figures,
    id: page.id,
    title: page.title,
    body: `<p>${escapeHtml(page.intro)}</p>${figures.join('\n')}`,
  };
}
