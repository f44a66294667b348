import type { Distribution } from '../../sim/model/distribution.ts';
import { distributionFunction } from '../../sim/random/distribution-function.ts';

/** Density of a law at evenly spaced points up to `most`, from the slope of its distribution function. */
export function densityCurve(law: Distribution, most: number, points = 120): { at: number; density: number }[] {
  const width = most / points;
  return Array.from({ length: points }, (_, i) => {
    const below = distributionFunction(law, i * width);
    return { at: (i + 0.5) * width, density: (distributionFunction(law, (i + 1) * width) - below) / width };
  });
}
