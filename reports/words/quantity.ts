/** How figures of one measure are written: all of them in one unit and with the same last digit. */
export interface Scale {
  /** Times the figure gives what is printed: 100 for shares. */
  readonly factor: number;
  /** What is printed after it, with its space: " %". A no-break space, so that figure and unit stay together. */
  readonly suffix: string;
}

const NO_BREAK = '\u00a0';

/**
 * The scale of a unit.
 * @param magnitude the largest figure that will be printed: long times are given in minutes or hours
 * @param isDifference a difference of shares is told in points, never in per cent
 */
export function scaleOf(unit: string, magnitude: number, isDifference = false): Scale {
  if (/^share\b/.test(unit)) {
    return { factor: 100, suffix: NO_BREAK + unit.replace('share', isDifference ? 'points' : '%') };
  }
  if (unit === 's' && magnitude >= 2 * 3600) return { factor: 1 / 3600, suffix: `${NO_BREAK}h` };
  if (unit === 's' && magnitude >= 10 * 60) return { factor: 1 / 60, suffix: `${NO_BREAK}min` };
  if (unit === '' || unit === 'ratio') return { factor: 1, suffix: '' };
  return { factor: 1, suffix: NO_BREAK + unit };
}

/** Unit as part of a sentence: "310,000 EUR a year" rather than "EUR/year". */
export function spoken(text: string): string {
  const said = text.replace(
    /\/(year|contact|resolution|month|day|h)\b/,
    (_, per: string) => ` a ${per === 'h' ? 'hour' : per}`,
  );
  return said.replace(`${NO_BREAK}h a `, `${NO_BREAK}hours a `);
}

/**
 * The power of ten of the last digit worth printing: two significant digits of an interval's width, but no more than
 * four of the figure; never finer than a hundredth, or a thousandth where figures near 1 are usual.
 * @param suffix of the scale: counts and ratios have no unit that people know hundredths of
 */
export function lastDigit(value: number, width = 0, suffix = ''): number {
  const finest = /^\u00a0((%|points|EUR)(\/.*)?|s|min|h)$/.test(suffix) ? -2 : -3;
  const known = width > 0 && Number.isFinite(width);
  const largest = Math.abs(value) + (known ? width / 2 : 0);
  if (!(largest > 0) || !Number.isFinite(largest)) return 0;
  return Math.max(finest, powerOfTen(largest) - 3, known ? powerOfTen(width) - 1 : finest);
}

/** Three significant digits at most, and no hundredths of a point: enough for a title. */
export function shortDigit(value: number, width: number, suffix: string): number {
  if (value === 0) return 0;
  const power = powerOfTen(value);
  const finest = suffix.includes('points') && power >= 0 ? -1 : Math.min(-2, power);
  return Math.max(lastDigit(value, width, suffix), finest, power - 2);
}

/** 3 for 1,000 ... 9,999. */
export function powerOfTen(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)) + 1e-9);
}

/** A number rounded to a power of ten: 1,234,500 or 8.61; a true minus sign; a dash when there is none. */
export function written(value: number, power: number, signed = false): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.max(0, -power);
  const unit = 10 ** power;
  const rounded = power > 0 ? Math.round(value / unit) * unit : value;
  const text = Math.abs(rounded).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const isZero = Number(text.replaceAll(',', '')) === 0;
  if (isZero) return text;
  return (value < 0 ? '−' : signed ? '+' : '') + text;
}
