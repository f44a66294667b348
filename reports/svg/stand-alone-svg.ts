import { escapeHtml } from '../html/escape-html.ts';
import { COLOURS } from '../html/stylesheet.ts';
import type { Figure } from '../page.ts';
import { draw } from './draw.ts';

const FONT = 'font-family:Arial,"Helvetica Neue",Helvetica,"Liberation Sans",sans-serif';
const TEXT = '.s,.m,.e{font-size:11px;fill:var(--ink)}.m{text-anchor:middle}.e{text-anchor:end}';
const MARGIN = 12;

/**
 * A chart as a file of its own, for pages that are no reports: with its title, description, colours for light and dark,
 * and a ground, since the page it will stand in is not known.
 */
export async function standAloneSvg(figure: Figure, complaints: string[] = []): Promise<string> {
  const svg = await draw(figure.spec, figure.id, complaints);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const drawing = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const [w, h] = [Number(width) + 2 * MARGIN, Number(height) + 2 * MARGIN];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title alt" width="${w}" height="${h}" viewBox="${-MARGIN} ${-MARGIN} ${w} ${h}">` +
    `<title id="title">${escapeHtml(figure.title)}</title><desc id="alt">${escapeHtml(figure.alt)}</desc>` +
    `<style>${COLOURS.replace(/\n/g, '')}:root{${FONT}}${TEXT}</style>` +
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${w}" height="${h}" fill="var(--ground)"/>${drawing}</svg>\n`
  );
}
