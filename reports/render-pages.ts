import { escapeHtml } from './html/escape-html.ts';
import { htmlDocument, type Section } from './html/html-document.ts';
import { htmlPage } from './html/html-page.ts';
import type { PagesDocument } from './page.ts';

/** A stand-alone report of pages with figures, such as "how well does the model fit this log?": one HTML file. */
export async function renderPages(document: PagesDocument): Promise<string> {
  const sections: Section[] = [];
  for (const page of document.pages) sections.push(await htmlPage(page));
  return htmlDocument({
    title: document.title,
    opening: `<p>${escapeHtml(document.intro)}</p>`,
    sections,
    foot: 'Made by Centralino. This file needs no network and holds no script.',
  });
}
