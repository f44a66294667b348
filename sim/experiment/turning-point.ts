import { tQuantile } from './student-t.ts';

/** Where a line through points crosses 0. */
export interface TurningPoint {
  readonly value: number;
  /** Interval by Fieller's theorem; the ends are infinite when the slope might be 0. */
  readonly low: number;
  readonly high: number;
}

/**
 * The x at which y crosses 0, by least squares through the points: at which adoption a channel stops losing, say.
 * @returns null with fewer than three points, or when all x are the same
 */
export function turningPoint(x: readonly number[], y: readonly number[], confidence: number): TurningPoint | null {
  const n = x.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const [middle, level] = [mean(x), mean(y)];
  const spread = x.reduce((sum, one) => sum + square(one - middle), 0);
  if (n < 3 || spread === 0) return null;
  const slope = x.reduce((sum, one, i) => sum + (one - middle) * ((y[i] as number) - level), 0) / spread;
  const rest = y.reduce((sum, one, i) => sum + square(one - level - slope * ((x[i] as number) - middle)), 0) / (n - 2);
  const value = middle - level / slope;
  // Fieller: all x at which a line with these errors might be 0; a quadratic in the distance from the middle.
  const t2 = square(tQuantile((1 + confidence) / 2, n - 2));
  const a = slope * slope - (t2 * rest) / spread;
  const c = level * level - (t2 * rest) / n;
  if (a <= 0) return { value, low: -Infinity, high: Infinity };
  const half = Math.sqrt(Math.max(0, level * level * slope * slope - a * c)) / a;
  const centre = (-level * slope) / a;
  return { value, low: middle + centre - half, high: middle + centre + half };
}

function square(x: number): number {
  return x * x;
}
