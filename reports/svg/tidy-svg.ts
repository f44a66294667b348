/** Attributes that the page's stylesheet sets once for all, or that mean nothing in a still picture. */
const NEEDLESS =
  / (?:(?:class|font-family|pointer-events|xmlns:xlink|version|role|aria-[a-z]+)="[^"]*"|opacity="1"|stroke-width="1"|font-weight="normal"|transform="translate\(0,0\)")/g;

/**
 * Makes Vega's SVG fit to stand in a page beside others: half the size, with identifiers of its own, and scaled by the
 * page. `label` is what a screen reader says instead of the drawing.
 */
export function tidySvg(svg: string, id: string, label: string): string {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const [width, height] = [Math.ceil(Number(size?.[1])), Math.ceil(Number(size?.[2]))];
  const inner = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(NEEDLESS, '')
    .replace(/(\d+\.\d)\d+/g, '$1')
    .replace(/ id="/g, ` id="${id}-`)
    .replace(/url\(#/g, `url(#${id}-`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" ` +
    `style="--w:${width}px">${withoutEmpty(inner)}</svg>`
  );
}

/** Drops shapes that paint nothing and groups that hold nothing, from the inside out. */
function withoutEmpty(svg: string): string {
  let before = '';
  let after = svg.replace(
    /<path d="[^"]*"(?: display="none")?\/>|<path[^>]* display="none"[^>]*\/>|<path d="[^"]*"><\/path>/g,
    '',
  );
  while (after !== before) {
    before = after;
    after = after.replace(/<g[^>]*><\/g>/g, '');
    after = after.replace(/<g>((?:(?!<\/?g)[\s\S])*)<\/g>/g, '$1');
  }
  return after;
}
