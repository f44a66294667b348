import type { Comparison } from '../../sim/experiment/comparison.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { Section } from '../html/html-document.ts';
import { businessCaseWords } from '../words/business-case-words.ts';
import { quoted, quotedFirst } from '../words/name.ts';

/** What opening a channel comes to; null when no strategy opens one. */
export function businessCase(comparison: Comparison): Section | null {
  const { businessCases = [] } = comparison;
  if (businessCases.length === 0) return null;
  const tables = businessCases.map((one) => {
    const rows = businessCaseWords(comparison, one).map(
      ([label, text]) => `<tr><th scope="row" class="l">${escapeHtml(label)}<td class="l">${escapeHtml(text)}`,
    );
    const caption = `${quotedFirst(one.strategy)} opens ${one.channel}, against ${quoted(one.baseline)}`;
    return `<div class="scroll"><table><caption>${escapeHtml(caption)}</caption><tbody>${rows.join('')}</tbody></table></div>`;
  });
  return {
    id: 'business-case',
    title: 'Business case',
    body:
      '<p>Nobody knows beforehand how many customers will take to a new channel, so each replication draws its own adoption; ' +
      'the interval of the net value holds that too. Where it turns is found by a straight line through the replications.</p>' +
      tables.join(''),
  };
}
