import type { Runner } from '../../sim/experiment/runner.ts';
import { jackknife } from '../settings/jackknife.ts';
import { runSetting, type Setting, type SettingRun } from '../settings/setting.ts';
import type { Assumption, Finding, Hypothesis, HypothesisResult, Outcome } from './hypothesis.ts';

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
    const strategies = [...new Set(own.flatMap((one) => one.strategies))];
    const base = await runSetting({ scenario: sector, strategies }, request);
    for (const hypothesis of own) {
      const under = request.assumptions ? await tried(hypothesis, sector, request) : [];
      const result = { hypothesis, sector, ...outcome(hypothesis, strategies, base), under };
      results.push(result);
      onResult?.(result);
    }
  }
  return results;
}

async function tried(
  hypothesis: Hypothesis,
  sector: string,
  request: HypothesesRequest,
): Promise<HypothesisResult['under']> {
  const { strategies } = hypothesis;
  const under: HypothesisResult['under'][number][] = [];
  for (const assumption of hypothesis.dependsOn) {
    for (const end of ['low', 'high'] as const) {
      const run = await runSetting(settingAt(sector, strategies, assumption, end), request);
      under.push({ assumption: assumption.name, end, ...outcome(hypothesis, strategies, run) });
    }
  }
  return under;
}

function settingAt(
  scenario: string,
  strategies: readonly string[],
  assumption: Assumption,
  end: 'low' | 'high',
): Setting {
  return { scenario, strategies, set: assumption[end] };
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
