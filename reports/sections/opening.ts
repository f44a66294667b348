import type { Comparison } from '../../sim/experiment/comparison.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { counted } from '../words/name.ts';
import { verdictOf } from '../words/verdict.ts';
import { guardrailStrip } from './guardrail-strip.ts';

/** What is read before anything else: whether it is complete, the verdict in words, and the guardrails. */
export function opening(comparison: Comparison): string {
  const { lead, paragraph, answers, choice } = verdictOf(comparison);
  // The lead has said it of the strategy to choose.
  const others = answers.filter(({ strategy }) => strategy !== choice);
  const items = others.map(
    ({ look, text }) =>
      `<li><b class="${look.tone}" aria-hidden="true">${look.symbol}</b><span>${escapeHtml(text)}</span></li>`,
  );
  return [
    `<p class="story">${escapeHtml(comparison.scenario.story)}</p>`,
    banner(comparison),
    `<p class="lead">${escapeHtml(lead)}</p>`,
    paragraph === '' ? '' : `<p>${escapeHtml(paragraph)}</p>`,
    items.length > 0 ? `<ul class="answers">${items.join('')}</ul>` : '',
    guardrailStrip(comparison),
  ].join('\n');
}

/** An interrupted comparison must not be taken for a finished one. */
function banner({ partial, manifest }: Comparison): string {
  if (!partial) return '';
  const made = counted(manifest.replications, 'replication');
  return (
    `<p class="banner" role="note">PARTIAL: the run was interrupted after ${made} of each strategy. ` +
    'Intervals are honest but wider than planned; what is not decided yet may be decided by the rest.</p>'
  );
}
