import { expect } from 'vitest';

/** Sum of numbers. */
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0);

/** Equal but for the order of additions. */
export function agree(one: number, other: number, what: string): void {
  if (Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one), Math.abs(other)))
    expect.fail(`${what}: ${one}, ${other}`);
}
