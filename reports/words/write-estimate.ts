import type { Estimate } from '../../sim/experiment/estimate.ts';
import { finite } from '../lookup.ts';
import { lastDigit, scaleOf, written } from './quantity.ts';

/** An estimate in print. */
export interface WrittenEstimate {
  /** With its unit: "81.3 %"; signed when it is a difference. A dash when nothing was observed. */
  readonly value: string;
  /** "79.8 to 82.7", in the same unit; empty when there is no interval. */
  readonly interval: string;
  /** The value without a sign, for sentences that say "rises" or "falls". */
  readonly size: string;
}

export interface WritingOptions {
  /** Largest figure of the same row, so that a row keeps one unit. */
  readonly magnitude?: number;
  /** Of differences the sign is always written, and shares are told in points. */
  readonly isDifference?: boolean;
  /** A last digit finer than the interval deserves: that of the differences in the same row. */
  readonly finest?: number;
}

/** Writes an estimate with the digits that its interval deserves. */
export function writeEstimate(estimate: Estimate, options: WritingOptions = {}): WrittenEstimate {
  const { magnitude = Math.abs(estimate.value), isDifference = false, finest = Number.POSITIVE_INFINITY } = options;
  const { factor, suffix } = scaleOf(estimate.unit, magnitude, isDifference);
  const [value, low, high] = [finite(estimate.value), finite(estimate.low), finite(estimate.high)];
  if (!Number.isFinite(value)) return { value: '–', interval: '', size: '–' };
  const power = Math.min(finest, lastDigitOf(estimate, magnitude, isDifference));
  const write = (one: number) => written(one * factor, power, isDifference);
  return {
    value: write(value) + suffix,
    interval: Number.isFinite(high - low) ? `${write(low)} to ${write(high)}` : '',
    size: written(Math.abs(value) * factor, power) + suffix,
  };
}

/** The power of ten of the last digit that an estimate's own interval deserves, in the unit it is written in. */
export function lastDigitOf(estimate: Estimate, magnitude: number, isDifference = false): number {
  const { factor, suffix } = scaleOf(estimate.unit, magnitude, isDifference);
  return lastDigit(finite(estimate.value) * factor, factor * finite(estimate.high - estimate.low), suffix);
}

/** A figure without an interval, without needless zeros: "80 %" for a limit. */
export function writeFigure(value: number, unit: string): string {
  const { factor, suffix } = scaleOf(unit, Math.abs(value));
  const scaled = finite(value) * factor;
  return Number.isFinite(scaled)
    ? scaled.toLocaleString('en', { maximumFractionDigits: 3 }).replace('-', '−') + suffix
    : '–';
}
