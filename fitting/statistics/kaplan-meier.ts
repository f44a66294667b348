/** A time at which somebody left, and what is known of those who last longer. */
export interface SurvivalStep {
  readonly time: number;
  /** Still there just before. */
  readonly atRisk: number;
  /** Left at this time. */
  readonly left: number;
  /** Share that lasts longer than `time`. */
  readonly survival: number;
  /** 95 % interval by Greenwood's formula on the log scale of survival. */
  readonly low: number;
  readonly high: number;
}

const NORMAL_975 = 1.959964;

/**
 * Survival of durations of which some were cut short (Kaplan & Meier 1958): a caller who was answered would have
 * waited longer than they did, and counts as present until then.
 * @param durations how long each one was seen
 * @param ended 1 when it ended by itself at that time, 0 when it was cut short
 */
export function kaplanMeier(durations: ArrayLike<number>, ended: ArrayLike<number>): SurvivalStep[] {
  const order = Uint32Array.from({ length: durations.length }, (_, i) => i).sort(
    (a, b) => durations[a]! - durations[b]!,
  );
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (let i = 0; i < order.length; ) {
    const time = durations[order[i]!]!;
    const atRisk = order.length - i;
    let left = 0;
    for (; i < order.length && durations[order[i]!] === time; i++) left += ended[order[i]!]!;
    if (left === 0) continue;
    survival *= 1 - left / atRisk;
    greenwood += atRisk > left ? left / (atRisk * (atRisk - left)) : 0;
    const factor = Math.exp(NORMAL_975 * Math.sqrt(greenwood));
    steps.push({ time, atRisk, left, survival, low: survival / factor, high: Math.min(1, survival * factor) });
  }
  return steps;
}

/** Share that lasts longer than a time. */
export function survivalAt(steps: readonly SurvivalStep[], time: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (steps[middle]!.time <= time) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 1 : steps[low - 1]!.survival;
}
