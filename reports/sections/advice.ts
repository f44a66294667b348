import type { Comparison } from '../../sim/experiment/comparison.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Section } from '../html/html-document.ts';
import { sentence } from '../words/name.ts';

/** What a planner would remark about the scenario before believing the figures. */
export function advice(comparison: Comparison): Section | null {
  if (comparison.advice.length === 0) return null;
  const items = comparison.advice.map(
    ({ path, message, hint }) =>
      `<li>${escapeHtml(sentence(message))}.${hint === '' ? '' : ` ${escapeHtml(sentence(hint))}.`} <code>${escapeHtml(path)}</code></li>`,
  );
  return { id: 'advice', title: 'Advice', body: `<ul>${items.join('')}</ul>` };
}
