/** A part of a page that a program writes: `<!-- answer: ... -->` to `<!-- end -->`, each on a line of its own. */
function partNamed(name: string): RegExp {
  return new RegExp(`(<!-- ${name}:[^\\n]*-->\\n)([\\s\\S]*?)(\\n<!-- end -->)`);
}

/** What stands between the markers of a part; undefined when the page has no such part. */
export function between(page: string, name: string): string | undefined {
  return partNamed(name).exec(page)?.[2];
}

/**
 * The page with another text between the markers of a part; all else stays as somebody wrote it.
 * @throws Error when the page has no such part
 */
export function withPart(page: string, name: string, text: string): string {
  if (between(page, name) === undefined) throw new Error(`no "<!-- ${name}: ... -->" with "<!-- end -->" in the page`);
  return page.replace(partNamed(name), (_, start: string, __, end: string) => `${start}${text}${end}`);
}
