import type { Comparison, GuardrailResult } from '../../sim/experiment/comparison.ts';
import type { Estimate, PairedDifference, VerdictWord } from '../../sim/experiment/estimate.ts';
import type { Guardrail } from '../../sim/model/model.ts';
import { FIXTURE_MEASURES, type FixtureMeasure } from './fixture-measures.ts';
import { FIXTURE_SERIES } from './fixture-series.ts';

const STRATEGIES = ['today', 'callback', 'unified-view', 'both'] as const;
const SUMMARIES = [
  'Silos by channel, no call-back.',
  'Offers a call-back when the expected wait is above 150 s.',
  'One view of the customer over all channels.',
  'Call-back and unified view together.',
] as const;
const REPLICATIONS = 60;
const GUARDRAILS: readonly Guardrail[] = [
  { measure: 'serviceLevel.phone', atLeast: true, limit: 0.8 },
  { measure: 'abandonment.phone', atLeast: false, limit: 0.055 },
];

/** A comparison as a sector scenario gives it, made up: four strategies, phone and chat live, e-mail deferred. */
export function comparisonFixture(): Comparison {
  return {
    manifest: {
      tool: 'centralino',
      version: '0.1.0',
      scenario: 'finance-insurance',
      modelHash: '6a1f0c2b9d3e47508c1f6a1f0c2b9d3e',
      seed: 'fixture',
      replications: REPLICATIONS,
      strategies: [...STRATEGIES],
      confidence: 0.95,
      command: 'centralino compare finance-insurance --seed fixture --replications 60 --out report',
    },
    scenario: {
      name: 'finance-insurance',
      title: 'Finance & insurance',
      story: 'A bank-insurer with 60,000 customers; trust and urgency pull against efficiency.',
    },
    partial: false,
    measures: FIXTURE_MEASURES.map(({ id, title, unit, goal, formula }) => ({ id, title, unit, goal, formula })),
    seriesList: FIXTURE_SERIES.map(({ at: _, ...series }) => series),
    strategies: STRATEGIES.map((name, row) => ({
      name,
      summary: SUMMARIES[row]!,
      measures: Object.fromEntries(FIXTURE_MEASURES.map((m) => [m.id, estimate(m.values[row]!, m.own, m.unit)])),
      series: Object.fromEntries(
        FIXTURE_SERIES.map((s) => [
          s.id,
          s.bins.map((_, bin) => estimate(s.at(row, bin), 0.04 * s.at(row, bin), s.unit)),
        ]),
      ),
    })),
    comparisons: STRATEGIES.slice(1).map((strategy, row) => ({
      baseline: 'today',
      strategy,
      measures: Object.fromEntries(FIXTURE_MEASURES.map((measure) => [measure.id, difference(measure, row + 1)])),
    })),
    guardrails: STRATEGIES.flatMap((strategy, row) =>
      GUARDRAILS.map((guardrail) => guardrailResult(strategy, row, guardrail)),
    ),
    advice: [
      {
        path: 'teams.general.agents',
        message: 'offered load is above the agents on shift on Mondays from 09:30 to 11:00',
        hint: 'raise the 09:30 shift, unless overload is the question',
      },
    ],
    assumptions: [
      { path: 'intents.info.talk', base: '210 s', low: '180 s', high: '240 s', source: 'R8', confidence: 'published' },
      {
        path: 'strategies.callback.acceptance',
        base: '45 %',
        low: '20 %',
        high: '63 %',
        source: 'R15',
        confidence: 'observed',
      },
      { path: 'loyalty.gamma', base: '0.35', low: '0.2', high: '0.5', source: 'judgement', confidence: 'assumption' },
      { path: 'satisfaction.noise', base: '0.8', low: '', high: '', source: '', confidence: 'default' },
    ],
  };
}

function estimate(value: number, half: number, unit: string): Estimate {
  return { value, low: value - half, high: value + half, confidence: 0.95, replications: REPLICATIONS, unit };
}

function difference(measure: FixtureMeasure, row: number): PairedDifference {
  const [today, value] = [measure.values[0], measure.values[row]! - measure.values[0]];
  const whole = estimate(value, measure.paired, measure.unit);
  const verdict = wordOf(whole, measure, measure.unit === 'points' ? 1 : 0.005 * Math.abs(today));
  const z = (value / measure.paired) * 1.96 * (measure.goal === 'lower' ? -1 : 1);
  return {
    ...whole,
    pBetter: Number.isFinite(z) ? 1 / (1 + Math.exp(-1.7 * z)) : 0.5,
    verdict,
    moreReplications: verdict === 'not decided yet' ? 85 : 0,
  };
}

function wordOf({ value, low, high }: Estimate, { goal }: FixtureMeasure, minimum: number): VerdictWord {
  if (goal === 'none') return 'no goal';
  if ((low > 0 || high < 0) && Math.abs(value) >= minimum)
    return value > 0 === (goal === 'higher') ? 'better' : 'worse';
  return low >= -minimum && high <= minimum ? 'no difference that matters' : 'not decided yet';
}

function guardrailResult(strategy: string, row: number, guardrail: Guardrail): GuardrailResult {
  const measure = FIXTURE_MEASURES.find(({ id }) => id === guardrail.measure)!;
  const found = estimate(measure.values[row]!, measure.own, measure.unit);
  const sign = guardrail.atLeast ? 1 : -1;
  const [worst, best] = guardrail.atLeast ? [found.low, found.high] : [found.high, found.low];
  const state =
    sign * (worst - guardrail.limit) >= 0 ? 'kept' : sign * (best - guardrail.limit) < 0 ? 'broken' : 'open';
  return { strategy, guardrail, estimate: found, state };
}
