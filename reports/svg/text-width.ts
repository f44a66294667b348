/** Advance widths of Helvetica in thousandths of the font size, from U+0020 to U+007E (Adobe font metrics, 1989). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;

/** Accented letters, dashes and signs outside the table: as wide as a capital, to be on the safe side. */
const OTHER = 667;
const BOLD = 1.08;

/**
 * Room for fonts that are a little wider than Helvetica. Arial and Liberation Sans have its widths exactly, and the
 * stylesheet asks for them first.
 */
const ROOM = 1.04;

/**
 * Width of a line of text in pixels. Vega without a canvas guesses 0.8 em for every character, a third too much, which
 * leaves gaps in legends and pushes axis titles away.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += WIDTHS[character.codePointAt(0)! - 32] ?? OTHER;
  }
  return (thousandths / 1000) * fontSize * ROOM * (bold ? BOLD : 1);
}
