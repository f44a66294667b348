import type { Model } from '../model/model.ts';
import { exp } from '../random/deterministic-maths.ts';

/** Margin at loyalty 0 relative to the mean over customers: loyalty N(0, s^2) makes E exp(w L) = exp(w^2 s^2 / 2). */
export function neutralMargin({ loyalty: { wallet, spread } }: Model): number {
  return exp(-(wallet * wallet * spread * spread) / 2);
}

/** Hazard at loyalty 0 relative to the mean over customers: loyalty N(0, s^2) makes E exp(-gamma L) = exp(gamma^2 s^2 / 2). */
export function neutralShare({ loyalty: { gamma, spread } }: Model): number {
  return spread === 0 ? 1 : exp(-(gamma * gamma * spread * spread) / 2);
}
