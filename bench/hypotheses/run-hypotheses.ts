import type { Runner } from '../../sim/experiment/runner.ts';
import { jackknife } from '../settings/jackknife.ts';
import { runSetting, type Setting, type SettingRun } from '../settings/setting.ts';
import type { Finding, Hypothesis, HypothesisResult, Outcome } from './hypothesis.ts';

export interface HypothesesRequest {
  readonly hypotheses: readonly Hypothesis[];
  readonly replications: number;
  readonly seed: string;
  readonly runner: Runner;
  /** Whether each claim is tried at both ends of its assumptions too. */
  readonly assumptions: boolean;
  readonly onResult?: (result: HypothesisResult) => void;
}

/** Tries every claim in every sector it is about. Claims about the same sector share its customers. */
export async function runHypotheses(request: HypothesesRequest): Promise<HypothesisResult[]> {
  const { hypotheses, onResult } = request;
  const sectors = [...new Set(hypotheses.flatMap((one) => one.sectors))];
  const results: HypothesisResult[] = [];
  for (const sector of sectors) {
    const own = hypotheses.filter((one) => one.sectors.includes(sector));
    const base = await trial(sector, own, request);
    const ends = new Map<string, Trial>();
    for (const hypothesis of own) {
      const under = request.assumptions ? await triedUnder(hypothesis, sector, own, ends, request) : [];
      const result = { hypothesis, sector, ...base(hypothesis), under };
      results.push(result);
      onResult?.(result);
    }
  }
  return results;
}

/** What became of a claim in a run that several claims share. */
type Trial = (hypothesis: Hypothesis) => Outcome;

/** Runs all strategies that some claims need, with values laid over the sector. */
async function trial(
  sector: string,
  claims: readonly Hypothesis[],
  request: HypothesesRequest,
  set?: Setting['set'],
): Promise<Trial> {
  const strategies = [...new Set(claims.flatMap((one) => one.strategies))];
  const run = await runSetting({ scenario: sector, strategies, ...(set !== undefined && { set }) }, request);
  return (hypothesis) => outcome(hypothesis, strategies, run);
}

/** @param ends trials at ends of assumptions so far, by their values: claims that depend on the same ones share a run */
async function triedUnder(
  hypothesis: Hypothesis,
  sector: string,
  claims: readonly Hypothesis[],
  ends: Map<string, Trial>,
  request: HypothesesRequest,
): Promise<HypothesisResult['under']> {
  const under: HypothesisResult['under'][number][] = [];
  for (const assumption of hypothesis.dependsOn) {
    for (const end of ['low', 'high'] as const) {
      const set = assumption[end];
      const values = JSON.stringify(set);
      const sharing = claims.filter(({ dependsOn }) =>
        dependsOn.some(({ low, high }) => [low, high].some((one) => JSON.stringify(one) === values)),
      );
      const at = ends.get(values) ?? (await trial(sector, sharing, request, set));
      ends.set(values, at);
      under.push({ assumption: assumption.name, end, ...at(hypothesis) });
    }
  }
  return under;
}

/** @param strategies of the run, in the order of its rows after today's */
function outcome(hypothesis: Hypothesis, strategies: readonly string[], { layout, table }: SettingRun): Outcome {
  const bracketed = jackknife(layout, table, (pooled) =>
    hypothesis.effect((measure, strategy) =>
      pooled(measure, strategy === undefined ? 0 : 1 + strategies.indexOf(strategy)),
    ),
  );
  return { ...bracketed, finding: findingOf(hypothesis, bracketed.low, bracketed.high) };
}

/** What an interval says of a claim. */
export function findingOf({ claims, limit }: Pick<Hypothesis, 'claims' | 'limit'>, low: number, high: number): Finding {
  if (low > limit) return claims === 'above' ? 'confirmed' : 'refuted';
  if (high < limit) return claims === 'below' ? 'confirmed' : 'refuted';
  // No effect at all, in any replication: neither above nor below.
  return low === limit && high === limit ? 'refuted' : 'undecided';
}
