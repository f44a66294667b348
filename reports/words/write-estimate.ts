import type { Estimate } from '../../sim/experiment/estimate.ts';
import { finite } from '../lookup.ts';
import { lastDigit, type Scale, scaleOf, written } from './quantity.ts';

/** An estimate in print. */
export interface WrittenEstimate {
  /** With its unit: "81.3 %"; signed when it is a difference. A dash when nothing was observed. */
  readonly value: string;
  /** "79.8 to 82.7", in the same unit; empty when there is no interval. */
  readonly interval: string;
  /** The value without a sign, for sentences that say "rises" or "falls". */
  readonly size: string;
}

/**
 * Writes an estimate with the digits that its interval deserves.
 * @param magnitude largest figure of the same row, so that a row keeps one unit
 */
export function writeEstimate(estimate: Estimate, magnitude: number, isDifference = false): WrittenEstimate {
  const scale = scaleOf(estimate.unit, magnitude, isDifference);
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((x) => finite(x) * scale.factor) as [
    number,
    number,
    number,
  ];
  const power = lastDigit(value, high - low);
  if (!Number.isFinite(value)) return { value: '–', interval: '', size: '–' };
  return {
    value: written(value, power, isDifference) + scale.suffix,
    interval: Number.isFinite(high - low)
      ? `${written(low, power, isDifference)} to ${written(high, power, isDifference)}`
      : '',
    size: written(Math.abs(value), power) + scale.suffix,
  };
}

/** A figure without an interval, to four significant digits. */
export function writeFigure(value: number, unit: string, magnitude = Math.abs(value)): string {
  const scale: Scale = scaleOf(unit, magnitude);
  const scaled = finite(value) * scale.factor;
  if (!Number.isFinite(scaled)) return '–';
  return written(scaled, unit === 'share' ? Math.max(-1, lastDigit(scaled)) : lastDigit(scaled)) + scale.suffix;
}
