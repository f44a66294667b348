/**
 * Colours by their part, as CSS variables that `html/stylesheet.ts` defines for light, dark and print: one drawing
 * serves all three. Okabe and Ito's palette (2008), told apart by people with any kind of colour blindness.
 */
export const INK = 'var(--ink)';
export const FAINT = 'var(--faint)';
export const LINE = 'var(--line)';
export const GOOD = 'var(--good)';
export const BAD = 'var(--bad)';
export const OPEN = 'var(--open)';
/** What lies behind the chart: for lines that separate filled areas. */
export const GROUND = 'var(--ground)';

/** What the others are compared with, and what really happened when a fit is judged. */
export const BASELINE = 'var(--s0)';

/** For strategies, parts and fitted curves, in this order; after the last it begins again. */
export const SERIES = ['var(--s1)', 'var(--s2)', 'var(--s3)', 'var(--s4)', 'var(--s5)', 'var(--s6)'] as const;

/** From bad to good, three steps on either side of a target: orange below it, blue above it, palest nearest. */
export const STEPS = ['var(--h0)', 'var(--h1)', 'var(--h2)', 'var(--h3)', 'var(--h4)', 'var(--h5)'] as const;

/** Dashes beside colours, so that lines differ in black and white too. */
export const DASHES: readonly (readonly number[])[] = [[], [6, 3], [2, 2], [8, 3, 2, 3], [1, 3], [10, 4]];

/** One colour a name: the baseline first, then the others in turn. */
export function coloursOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => (i === 0 ? BASELINE : SERIES[(i - 1) % SERIES.length]!));
}

/** One dash a name, the first one solid. */
export function dashesOf(count: number): (readonly number[])[] {
  return Array.from({ length: count }, (_, i) => DASHES[i % DASHES.length]!);
}
