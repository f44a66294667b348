import { differenceOf } from '../../reports/lookup.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { VerdictWord } from '../../sim/experiment/estimate.ts';
import { markdownTable } from '../markdown-table.ts';
import { differenceText, measureNamed } from '../questions/result-table.ts';
import { filled } from './figure-words.ts';
import type { Challenge, SectorPage } from './sector-page.ts';

const MOVES: Readonly<Record<VerdictWord, string>> = {
  better: 'helps',
  worse: 'makes it worse',
  'no difference that matters': 'hardly moves it',
  'not decided yet': 'effect not decided',
  'no goal': 'changes it',
};
const PAYS: Readonly<Record<VerdictWord, string>> = {
  better: 'pays',
  worse: 'does not pay',
  'no difference that matters': 'no difference to the result',
  'not decided yet': 'pay-off not decided',
  'no goal': '',
};

/** The challenges one by one: why it is hard, what one sees of it today, what is tried against it and what comes of that. */
export function challengesMarkdown({ challenges }: SectorPage, comparison: Comparison): string {
  return challenges.map((challenge, i) => challengeMarkdown(challenge, i + 1, comparison)).join('\n\n');
}

export function challengeHeading({ title }: Challenge, number: number): string {
  return `### ${number}. ${title}`;
}

function challengeMarkdown(challenge: Challenge, number: number, comparison: Comparison): string {
  const { why, shows, tried } = challenge;
  const measure = measureNamed(comparison, tried.measure);
  const rows = tried.strategies.map((strategy) => [
    `\`${strategy}\``,
    differenceText(comparison, strategy, measure),
    differenceText(comparison, strategy, measureNamed(comparison, 'netValue')),
    [MOVES[verdictOn(comparison, strategy, measure.id)], PAYS[verdictOn(comparison, strategy, 'netValue')]].join('; '),
  ]);
  const columns = ['What is tried', measure.title, 'Net value', { title: 'In a word', align: 'left' as const }];
  return [
    challengeHeading(challenge, number),
    why,
    shows.map((sentence) => `- ${filled(sentence, comparison)}`).join('\n'),
    markdownTable(columns, rows),
  ].join('\n\n');
}

function verdictOn({ comparisons }: Comparison, strategy: string, measure: string): VerdictWord {
  const found = comparisons.find((one) => one.strategy === strategy);
  return (found && differenceOf(found, measure)?.verdict) ?? 'not decided yet';
}
