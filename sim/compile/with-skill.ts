import { exp, ln } from '../random/deterministic-maths.ts';
import { cumulative } from './cumulative.ts';

/** The normal law as a grid, from -4 to 4 sigma. */
const STEPS = 80;
const HALVINGS = 60;

/**
 * The mix of a customer of average skill, such that customers whose log-odds of digital channels spread by sigma
 * choose by the given mix on average.
 */
export function withSkill(shares: readonly number[], digital: readonly boolean[], sigma: number): number[] {
  const all = shares.reduce((sum, share, row) => sum + (digital[row] ? share : 0), 0);
  if (sigma === 0 || all <= 0 || all >= 1) return [...cumulative(shares)];
  const middle = ln(all / (1 - all));
  let low = -10;
  let high = 10;
  for (let i = 0; i < HALVINGS; i++) {
    const offset = (low + high) / 2;
    if (averageShare(middle + offset, sigma) < all) low = offset;
    else high = offset;
  }
  const factor = exp((low + high) / 2);
  return [...cumulative(shares.map((share, row) => (digital[row] ? share * factor : share)))];
}

/** Mean over a normal law of the share with these log-odds. */
function averageShare(logOdds: number, sigma: number): number {
  let sum = 0;
  let weights = 0;
  for (let i = 0; i <= STEPS; i++) {
    const z = -4 + (8 * i) / STEPS;
    const weight = exp(-(z * z) / 2);
    weights += weight;
    sum += weight / (1 + exp(-(logOdds + sigma * z)));
  }
  return sum / weights;
}
