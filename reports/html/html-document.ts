import { escapeHtml } from './escape-html.ts';
import { STYLESHEET } from './stylesheet.ts';

/** A part of the document: its heading, its anchor and its contents, already in HTML. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Listed under the section in the table of contents. */
  readonly figures?: readonly { readonly id: string; readonly title: string }[];
}

export interface DocumentParts {
  readonly title: string;
  /** HTML between the title and the table of contents: what must be seen first. */
  readonly opening: string;
  readonly sections: readonly Section[];
  /** Plain text at the foot of the page. */
  readonly foot: string;
}

/** One file that needs nothing else: no script, no network, light and dark, screen and paper. */
export function htmlDocument(parts: DocumentParts): string {
  const title = escapeHtml(parts.title);
  const contents = parts.sections.map(contentsOf).join('');
  const sections = parts.sections.map(
    ({ id, title, body }) =>
      `<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${escapeHtml(title)}</h2>${body}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="centralino">
<title>${title}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${parts.opening}
<nav aria-label="Contents"><ol>${contents}</ol></nav>
${sections.join('\n')}
</main>
<footer><p>${escapeHtml(parts.foot)}</p></footer>
</body>
</html>
`;
}

function contentsOf({ id, title, figures = [] }: Pick<Section, 'id' | 'title' | 'figures'>): string {
  const inner = figures.length === 0 ? '' : `<ul>${figures.map((figure) => contentsOf(figure)).join('')}</ul>`;
  return `<li><a href="#${id}">${escapeHtml(title)}</a>${inner}</li>`;
}
