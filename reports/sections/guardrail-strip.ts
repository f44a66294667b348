import type { Comparison, GuardrailResult } from '../../sim/experiment/comparison.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { guardrailName } from '../words/guardrail-words.ts';
import { sentence, strategyName } from '../words/name.ts';
import { guardrailLook } from '../words/verdict-look.ts';
import { writeEstimate } from '../words/write-estimate.ts';

/** One line a guardrail: which strategies keep it. Empty when the scenario has none. */
export function guardrailStrip(comparison: Comparison): string {
  const lines = new Map<string, GuardrailResult[]>();
  for (const result of comparison.guardrails) {
    const name = guardrailName(comparison, result);
    lines.set(name, [...(lines.get(name) ?? []), result]);
  }
  const strips = [...lines].map(
    ([name, results]) =>
      `<div class="strip"><p>${escapeHtml(sentence(name))}</p><ul>${results.map(chip).join('')}</ul></div>`,
  );
  return strips.join('');
}

function chip({ strategy, estimate, state }: GuardrailResult): string {
  const { symbol, word, tone } = guardrailLook(state);
  const { value, interval } = writeEstimate(estimate);
  const figures = interval === '' ? value : `${value}, ${interval}`;
  return (
    `<li><b class="${tone}">${symbol} ${word}</b> ${escapeHtml(strategyName(strategy))} ` +
    `<small class="unit">(${escapeHtml(figures)})</small></li>`
  );
}
