import type { Empirical } from '../../sim/model/distribution.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';
import { ABANDONED, type CallTable } from '../reading/call-table.ts';
import { empiricalLaw, meanBeyond } from '../statistics/empirical-law.ts';
import { type HazardBin, hazardBins, hazardPeaks } from '../statistics/hazard.ts';
import { kaplanMeier, type SurvivalStep } from '../statistics/kaplan-meier.ts';

/** How long callers wait before they leave. */
export interface PatienceEstimate {
  readonly calls: number;
  readonly abandoned: number;
  /** Answered without waiting: they say nothing about patience. */
  readonly answeredAtOnce: number;
  readonly survival: readonly SurvivalStep[];
  readonly law: Empirical;
  /** Mean of the law, seconds. */
  readonly mean: number;
  /** Seconds waited by all / abandoned: the mean patience that Erlang-A needs to lose as many. */
  readonly exponentialMean: number;
  /** Seconds that half of the callers outlast; NaN when it cannot be told. */
  readonly median: number;
  readonly hazard: readonly HazardBin[];
  /** Stretches in which callers leave clearly faster than just before and after. */
  readonly peaks: readonly HazardBin[];
}

/** Hazard is looked at in stretches of this length, up to this wait. */
const HAZARD = { width: 5, until: 300 };

/** Patience by Kaplan-Meier: answered calls are cut short. */
export function patienceEstimate(calls: CallTable): PatienceEstimate {
  const waits: number[] = [];
  const left: number[] = [];
  let answeredAtOnce = 0;
  for (let row = 0; row < calls.count; row++) {
    const abandoned = calls.outcome[row] === ABANDONED;
    if (!abandoned && calls.wait[row] === 0) {
      answeredAtOnce++;
      continue;
    }
    waits.push(calls.wait[row]!);
    left.push(abandoned ? 1 : 0);
  }
  const survival = kaplanMeier(waits, left);
  const law = empiricalLaw(survival, (from) => meanBeyond(waits, left, from));
  const hazard = hazardBins(waits, left, HAZARD);
  const abandoned = left.reduce((sum, one) => sum + one, 0);
  return {
    calls: calls.count,
    abandoned,
    answeredAtOnce,
    survival,
    law,
    mean: meanOf(law),
    exponentialMean: waits.reduce((sum, wait) => sum + wait, 0) / Math.max(1, abandoned),
    median: survival.find((step) => step.survival <= 0.5)?.time ?? Number.NaN,
    hazard,
    peaks: hazardPeaks(hazard),
  };
}
