import type { Comparison, GuardrailResult } from '../../sim/experiment/comparison.ts';
import { measureOf } from '../lookup.ts';
import { listed, measureName, quoted } from './name.ts';
import { writeFigure } from './write-estimate.ts';

/** "phone service level at least 80 %". */
export function guardrailName(comparison: Comparison, { guardrail }: GuardrailResult): string {
  const measure = measureOf(comparison, guardrail.measure);
  const name = measure === undefined ? guardrail.measure : measureName(measure);
  return `${name} ${guardrail.atLeast ? 'at least' : 'at most'} ${writeFigure(guardrail.limit, measure?.unit ?? '')}`;
}

/** What a strategy does to the guardrails, as a sentence about "it"; empty when there are none. */
export function guardrailSentence(comparison: Comparison, strategy: string, baseline: string): string {
  const all = comparison.guardrails.filter((result) => result.strategy === strategy);
  if (all.length === 0) return '';
  const broken = all.filter((result) => result.state === 'broken');
  const open = all.filter((result) => result.state === 'open');
  const names = (results: readonly GuardrailResult[]) => listed(results.map((one) => guardrailName(comparison, one)));
  const sentences: string[] = [];
  if (broken.length > 0) {
    const count = broken.length === 1 ? 'a guardrail' : `${broken.length} guardrails`;
    const also = broken.every((one) => isBrokenBy(comparison, one, baseline))
      ? `, as ${quoted(baseline)} does too`
      : '';
    sentences.push(`It breaks ${count}: ${names(broken)}${also}.`);
  }
  if (open.length > 0) sentences.push(`Whether it keeps ${names(open)} is not decided yet.`);
  if (sentences.length === 0)
    sentences.push(all.length === 1 ? `It keeps the guardrail (${names(all)}).` : 'It keeps every guardrail.');
  return sentences.join(' ');
}

/** A guardrail that is broken today as well is no reason against a strategy, and has to be said. */
export function isBrokenBy(comparison: Comparison, { guardrail }: GuardrailResult, strategy: string): boolean {
  return comparison.guardrails.some(
    (other) =>
      other.strategy === strategy &&
      other.state === 'broken' &&
      other.guardrail.measure === guardrail.measure &&
      other.guardrail.limit === guardrail.limit,
  );
}
