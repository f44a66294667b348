/** Attributes that the page's stylesheet sets once for all, or that mean nothing in a still picture. */
const NEEDLESS =
  / (?:(?:class|font-family|pointer-events|xmlns:xlink|version|role|aria-[a-z]+)="[^"]*"|opacity="1"|stroke-width="1"|stroke-dasharray=""|font-weight="normal"|transform="translate\(0,0\)")/g;

/** Classes of the stylesheet for the commonest look of text, by where it is anchored. */
const TEXT_CLASSES: Readonly<Record<string, string>> = { start: 's', middle: 'm', end: 'e' };
const TEXT_LOOK = / font-size="11px" fill="var\(--ink\)"/;

/**
 * Makes Vega's SVG fit to stand in a page beside others: a third of the size, with identifiers of its own, and scaled
 * by the page. What a screen reader says instead of the drawing stands in the element `<id>-alt`.
 */
export function tidySvg(svg: string, id: string): string {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const [width, height] = [Math.ceil(Number(size?.[1])), Math.ceil(Number(size?.[2]))];
  const inner = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<[^>]+>/g, (tag) => shortTag(tag, id));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-alt" viewBox="0 0 ${width} ${height}" ` +
    `style="--w:${width}px">${joinPaths(shortTexts(shortLines(withoutEmpty(inner))))}</svg>`
  );
}

/** Only what stands inside tags: figures in the text of labels are somebody's figures. */
function shortTag(tag: string, id: string): string {
  return tag
    .replace(NEEDLESS, '')
    .replace(/(\d+\.\d)\d+/g, '$1')
    .replace(/(\d)\.0(?!\d)/g, '$1')
    .replace(/ id="/g, ` id="${id}-`)
    .replace(/url\(#/g, `url(#${id}-`);
}

/** Drops shapes that paint nothing and groups that hold nothing or change nothing, from the inside out. */
function withoutEmpty(svg: string): string {
  let before = '';
  let after = svg.replace(/<path d="[^"]*"\/>|<path[^>]* display="none"[^>]*\/>/g, '');
  while (after !== before) {
    before = after;
    after = after.replace(/<g[^>]*><\/g>/g, '').replace(/<g>((?:(?!<\/?g)[\s\S])*)<\/g>/g, '$1');
  }
  return after;
}

/** Lines as paths, which can be joined: ticks and grids are many lines of one look. */
function shortLines(svg: string): string {
  return svg.replace(
    /<line(?: transform="translate\(([-\d.]+),([-\d.]+)\)")? x2="([-\d.]+)" y2="([-\d.]+)"([^>]*)\/>/g,
    (_, x = '0', y = '0', dx: string, dy: string, look: string) =>
      `<path d="M${x},${y}${dx === '0' ? `v${dy}` : dy === '0' ? `h${dx}` : `l${dx},${dy}`}"${look}/>`,
  );
}

function shortTexts(svg: string): string {
  return svg.replace(
    /<text text-anchor="(start|middle|end)" transform="translate\(([-\d.]+),([-\d.]+)\)"([^>]*)>/g,
    (_, anchor: string, x: string, y: string, look: string) =>
      TEXT_LOOK.test(look)
        ? `<text class="${TEXT_CLASSES[anchor]}" x="${x}" y="${y}"${look.replace(TEXT_LOOK, '')}>`
        : `<text text-anchor="${anchor}" x="${x}" y="${y}"${look}>`,
  );
}

/** Neighbours of one look become one path. Not where shapes shine through: there, an overlap would look different. */
function joinPaths(svg: string): string {
  return svg.replace(/(?:<path d="[^"]*"[^>]*\/>)+/g, (run) => {
    const joined: { look: string; d: string }[] = [];
    for (const [, d, look] of run.matchAll(/<path d="([^"]*)"([^>]*)\/>/g)) {
      const last = joined.at(-1);
      if (last?.look === look && !look!.includes('opacity')) last!.d += d!;
      else joined.push({ look: look!, d: d! });
    }
    return joined.map(({ look, d }) => `<path d="${d}"${look}/>`).join('');
  });
}
