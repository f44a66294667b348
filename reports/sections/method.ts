import type { Comparison } from '../../sim/experiment/comparison.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Section } from '../html/html-document.ts';
import { baselineOf } from '../lookup.ts';
import { counted, quoted } from '../words/name.ts';
import { percent } from '../words/percent.ts';

/** How the comparison was made, and what its words mean. */
export function method(comparison: Comparison): Section {
  const { manifest, comparisons } = comparison;
  const baseline = quoted(baselineOf(comparison).name);
  const several =
    comparisons.length > 1
      ? ` As ${comparisons.length} strategies are compared with ${baseline}, the intervals are widened by Holm’s rule (1979), so that the chance of any false claim on a measure stays at ${percent(1 - manifest.confidence)}.`
      : '';
  const paragraphs = [
    `Each strategy was simulated in ${counted(manifest.replications, 'replication')}. A replication is a whole run with its own chance events; figures are pooled over replications as ratios of sums.`,
    `Strategies are compared pairwise, replication by replication: under common random numbers the same customers with the same needs and the same patience meet every strategy, so that differences come from the strategies and not from luck. Intervals have a confidence of ${percent(manifest.confidence)}.${several}`,
  ];
  const words: readonly (readonly [string, string])[] = [
    [
      'better, worse',
      'the interval of the difference leaves out zero, and the difference is at least the smallest that matters.',
    ],
    ['no difference that matters', 'the whole interval lies within the smallest difference that matters.'],
    ['not decided yet', 'anything else; more replications may decide it.'],
    ['chance that it is better', 'how far the replications support it, within the model and its assumptions.'],
  ];
  const list = words.map(([word, meaning]) => `<dt><b>${escapeHtml(word)}</b></dt><dd>${escapeHtml(meaning)}</dd>`);
  return {
    id: 'method',
    title: 'Method',
    body: `${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}<dl>${list.join('')}</dl>`,
  };
}
