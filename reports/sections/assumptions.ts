import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Assumption } from '../../sim/model/model.ts';
import type { Section } from '../html/html-document.ts';
import { htmlTable } from '../html/html-table.ts';
import { counted, listed } from '../words/name.ts';

/** The weakest ground first: that is where a verdict would flip. */
const CONFIDENCES: readonly { readonly confidence: Assumption['confidence']; readonly words: string }[] = [
  { confidence: 'assumption', words: 'assumed' },
  { confidence: 'default', words: 'left at the default' },
  { confidence: 'estimated', words: 'estimated' },
  { confidence: 'published', words: 'published' },
  { confidence: 'observed', words: 'observed' },
];

/** More rows than this are folded away. */
const MANY = 25;

/** Every number of the scenario that says where it comes from, and how many of them nobody has measured. */
export function assumptions({ assumptions: all }: Comparison): Section | null {
  if (all.length === 0) return null;
  const rank = ({ confidence }: Assumption) => CONFIDENCES.findIndex((one) => one.confidence === confidence);
  const sorted = [...all].sort((a, b) => rank(a) - rank(b));
  const table = htmlTable(
    {
      columns: ['Number', right('Base'), right('Low'), right('High'), 'Ground', 'Source'],
      rows: sorted.map((one) => [one.path, one.base, one.low || '–', one.high || '–', wordsOf(one), one.source || '–']),
    },
    'Assumptions and their sources',
  );
  return {
    id: 'assumptions',
    title: 'What it rests on',
    body:
      `<p>${tally(all)}</p>` +
      (all.length > MANY
        ? `<details class="paper"><summary>All ${all.length} numbers and their sources</summary>${table}</details>`
        : table),
  };
}

function wordsOf({ confidence }: Assumption): string {
  return CONFIDENCES.find((one) => one.confidence === confidence)?.words ?? confidence;
}

function tally(all: readonly Assumption[]): string {
  const count = (confidence: Assumption['confidence']) => all.filter((one) => one.confidence === confidence).length;
  const others = CONFIDENCES.filter(({ confidence }) => confidence !== 'observed' && count(confidence) > 0);
  const parts = others.map(({ confidence, words }) => `${count(confidence)} ${words}`);
  const observed =
    count('observed') === 0
      ? 'none was observed'
      : `${count('observed')} ${count('observed') === 1 ? 'was' : 'were'} observed`;
  return (
    `Of ${counted(all.length, 'number')} with a stated ground, ${observed} in the centre itself${parts.length > 0 ? `; the rest: ${listed(parts)}` : ''}. ` +
    'The intervals of this report are about chance within the model; they do not cover wrong assumptions.'
  );
}

function right(title: string): { readonly title: string; readonly align: 'right' } {
  return { title, align: 'right' };
}
