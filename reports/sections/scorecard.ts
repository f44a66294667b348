import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import type { StrategyResult } from '../../sim/experiment/strategy-result.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { headlineMeasures, otherMeasures } from '../headline-ids.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Section } from '../html/html-document.ts';
import { baselineFirst, differenceOf } from '../lookup.ts';
import { sentence, strategyName } from '../words/name.ts';
import { powerOfTen, scaleOf } from '../words/quantity.ts';
import { verdictLook } from '../words/verdict-look.ts';
import { lastDigitOf, writeEstimate } from '../words/write-estimate.ts';

/** Measures by strategies: what each is, how far it is from the baseline, and what to make of it. */
export function scorecard(comparison: Comparison): Section {
  const headlines = headlineMeasures(comparison).filter((measure) => isKnown(comparison, measure));
  const others = otherMeasures(comparison).filter((measure) => isKnown(comparison, measure));
  const [first, second] = headlines.length > 0 ? [headlines, others] : [others, []];
  const more =
    second.length === 0
      ? ''
      : `<details class="paper"><summary>${second.length} more measures</summary>${table(comparison, second, 'More measures by strategy')}</details>`;
  return {
    id: 'scorecard',
    title: 'Scorecard',
    body:
      '<p>Below each figure stand its difference from the baseline, the interval of that difference, and the verdict; ' +
      'for the baseline, the interval of the figure itself.</p>' +
      table(comparison, first, 'Headline measures by strategy') +
      more,
  };
}

/** A measure that no strategy observed would be a row of dashes. */
function isKnown(comparison: Comparison, { id }: Measure): boolean {
  return comparison.strategies.some((strategy) => Number.isFinite(strategy.measures[id]?.value));
}

function table(comparison: Comparison, measures: readonly Measure[], caption: string): string {
  const strategies = baselineFirst(comparison);
  const head = strategies.map(
    ({ name, summary }, i) =>
      `<th scope="col" title="${escapeHtml(summary)}">${escapeHtml(sentence(strategyName(name)))}${i === 0 && strategies.length > 1 ? '<br><small>baseline</small>' : ''}`,
  );
  const rows = measures.map(
    (measure) =>
      `<tr><th scope="row" class="l">${escapeHtml(measure.title)}<br><small>${wish(measure)}</small>${cells(comparison, measure, strategies)}`,
  );
  return (
    `<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table class="scorecard"><caption>${caption}</caption>` +
    `<thead><tr><th scope="col" class="l">Measure${head.join('')}</thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

/** "EUR/year, lower is better". */
function wish({ unit, goal }: Measure): string {
  const parts = [
    unit.includes('/') ? escapeHtml(unit.replace(/^share\b/, '%')) : '',
    goal === 'none' ? '' : `${goal} is better`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function cells(comparison: Comparison, measure: Measure, strategies: readonly StrategyResult[]): string {
  const estimates = strategies.map((strategy) => strategy.measures[measure.id]);
  const differences = strategies.map(({ name }) => {
    const found = comparison.comparisons.find((one) => one.strategy === name);
    return found && differenceOf(found, measure.id);
  });
  const magnitude = Math.max(0, ...estimates.map((one) => Math.abs(one?.value ?? 0)).filter(Number.isFinite));
  // Differences are sharper than the figures: a row whose figures were coarser would contradict them.
  const sharpest = Math.min(
    ...differences.map((one) => (one ? lastDigitOf(one, magnitude, true) : Number.POSITIVE_INFINITY)),
  );
  const finest = Math.max(sharpest, powerOfTen(magnitude * scaleOf(measure.unit, magnitude).factor) - 4);
  return strategies
    .map((_, i) => {
      const [estimate, difference] = [estimates[i], differences[i]];
      if (estimate === undefined || !Number.isFinite(estimate.value)) return '<td>–';
      const { value, interval } = writeEstimate(estimate, { magnitude, finest });
      const below = difference ? comparedCell(difference, measure, magnitude) : `<small>${interval}</small>`;
      return `<td>${short(value, measure)}${below}`;
    })
    .join('');
}

function comparedCell(difference: PairedDifference, measure: Measure, magnitude: number): string {
  const { value, interval } = writeEstimate(difference, { magnitude, isDifference: true });
  const { symbol, word, tone } = verdictLook(difference.verdict);
  const verdict = difference.verdict === 'no goal' ? '' : `<small class="${tone}">${symbol} ${word}</small>`;
  return `<small>${short(value, measure)}</small><small>${interval}</small>${verdict}`;
}

/** "4,812,000 EUR" instead of "4,812,000 EUR/year": the rest of the unit stands at the head of the row. */
function short(text: string, { unit }: Measure): string {
  if (!unit.includes('/')) return escapeHtml(text);
  return escapeHtml(text.replace(`\u00a0${unit}`, unit.startsWith('EUR/') ? '\u00a0EUR' : ''));
}
