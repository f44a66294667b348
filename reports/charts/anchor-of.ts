/** A name as part of an anchor: letters, digits and hyphens. */
export function anchorOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '-');
}
