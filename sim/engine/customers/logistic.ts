import { exp } from '../../random/deterministic-maths.ts';

/** 1 / (1 + exp(-x)): from a latent value to a probability. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
