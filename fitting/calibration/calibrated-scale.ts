/** How the scale was found, step by step. */
export interface CalibrationStep {
  readonly scale: number;
  /** Simulated mean wait, seconds. */
  readonly wait: number;
}

export interface Calibration {
  readonly scale: number;
  /** Simulated mean wait at that scale, seconds. */
  readonly wait: number;
  readonly steps: readonly CalibrationStep[];
}

const MOST_STEPS = 8;
/** Near enough: half a percent of the wait, well below the noise of a log. */
const PRECISE = 0.005;
/** More agents, shorter waits: about this much, until two runs tell better. */
const USUAL_SLOPE = -4;

/**
 * The scale of the agents at which the simulated mean wait is that of the log: secant steps on the logarithms of both,
 * in which the relation is nearly straight. All runs draw the same callers, so that they differ by the scale alone.
 * @param simulate mean wait at a scale, seconds
 * @param wait wanted, seconds
 * @param start a first guess
 */
export function calibratedScale(simulate: (scale: number) => number, wait: number, start: number): Calibration {
  const steps: CalibrationStep[] = [{ scale: start, wait: simulate(start) }];
  const miss = (step: CalibrationStep) => Math.log(step.wait / wait);
  while (steps.length < MOST_STEPS && Math.abs(miss(steps.at(-1)!)) > PRECISE) {
    const [last, before] = [steps.at(-1)!, steps.at(-2)];
    const moved = before === undefined ? 0 : Math.log(last.scale / before.scale);
    const slope = before === undefined || moved === 0 ? USUAL_SLOPE : (miss(last) - miss(before)) / moved;
    // A slope that rises is noise between two close points; a big step would leave the range where lines hold.
    const step = -miss(last) / Math.min(slope, -1);
    const scale = last.scale * Math.exp(Math.max(-0.3, Math.min(0.3, step)));
    steps.push({ scale, wait: simulate(scale) });
  }
  const best = [...steps].sort((a, b) => Math.abs(miss(a)) - Math.abs(miss(b)))[0]!;
  return { ...best, steps };
}
