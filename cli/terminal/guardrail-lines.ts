import { measureOf } from '../../reports/lookup.ts';
import { guardrailName } from '../../reports/words/guardrail-words.ts';
import { sentence } from '../../reports/words/name.ts';
import { guardrailLook } from '../../reports/words/verdict-look.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { Comparison, GuardrailResult } from '../../sim/experiment/comparison.ts';
import { wrap } from './columns.ts';
import type { Style } from './style.ts';
import { toned } from './toned.ts';

/** Each guardrail with every strategy behind it: kept, broken, or open with the interval that leaves it so. */
export function guardrailLines(comparison: Comparison, style: Style): string {
  const names = [...new Set(comparison.guardrails.map((result) => guardrailName(comparison, result)))];
  return names
    .map((name) => {
      const results = comparison.guardrails.filter((result) => guardrailName(comparison, result) === name);
      const entries = results.map((result) => entryOf(comparison, result, style));
      return `${style.colors.bold(sentence(name))}\n  ${wrapEntries(entries, style)}`;
    })
    .join('\n');
}

interface Entry {
  readonly text: string;
  readonly painted: string;
}

function entryOf(
  comparison: Comparison,
  { strategy, guardrail, estimate, state }: GuardrailResult,
  style: Style,
): Entry {
  const look = guardrailLook(state);
  const { value, interval } = writeEstimate(estimate);
  const known = measureOf(comparison, guardrail.measure) !== undefined;
  const range = state === 'open' && interval !== '' ? ` (${interval})` : '';
  const text = `${look.symbol} ${strategy} ${known ? value : ''}${range}`;
  return { text, painted: toned(text, look, style) };
}

/** Entries side by side, never broken inside; colours do not count as width. */
function wrapEntries(entries: readonly Entry[], style: Style): string {
  const unbroken = entries.map(({ text }) => text.replaceAll(' ', '\u00a0'));
  const lines = wrap(unbroken.join('   '), style.width, '  ');
  let at = -1;
  return lines.replace(/[^ \n]+/g, () => entries[++at]!.painted);
}
