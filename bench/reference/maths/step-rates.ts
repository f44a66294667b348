import { HALF_HOUR } from '../../../sim/model/units.ts';

/** Arrivals a second, by half-hour from time 0; none afterwards. */
export type StepRates = readonly number[];

/** The rate at a moment. */
export function rateAt(rates: StepRates, t: number): number {
  return rates[Math.floor(t / HALF_HOUR)] ?? 0;
}

/** Contacts expected between two moments. */
export function expectedBetween(rates: StepRates, from: number, to: number): number {
  return rates.reduce((sum, rate, slot) => {
    const [start, end] = [Math.max(from, slot * HALF_HOUR), Math.min(to, (slot + 1) * HALF_HOUR)];
    return sum + rate * Math.max(0, end - start);
  }, 0);
}
