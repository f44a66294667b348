import type { RankedStrategy } from '../../bench/ranking/ranking.ts';
import { sentence, strategyName } from '../../reports/words/name.ts';
import { spoken } from '../../reports/words/quantity.ts';
import { ledgerWords, workWords } from '../../reports/words/ranking-words.ts';
import { writeFigure } from '../../reports/words/write-estimate.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { measureNamed } from '../questions/result-table.ts';
import { payWords } from './pay-words.ts';
import { STRATEGY_REASONS } from './strategy-reasons.ts';

/** Lines of the ledger and of the work that are told. */
const TOLD = 3;

/** Strategy by strategy, the best first: whether it pays, how it works, what moved, at which price it turns, what carries it. */
export function reasonsMarkdown(ranked: readonly RankedStrategy[], comparison: Comparison): string {
  return ranked.map((one) => reasonMarkdown(one, comparison)).join('\n\n');
}

export function strategyHeading(name: string): string {
  return `#### ${sentence(strategyName(name))}`;
}

function reasonMarkdown(one: RankedStrategy, comparison: Comparison): string {
  const { strategy, netValue } = one;
  const reason = STRATEGY_REASONS[strategy]!;
  const summary = comparison.strategies.find(({ name }) => name === strategy)?.summary ?? '';
  return [
    strategyHeading(strategy),
    `**${payWords(netValue, measureNamed(comparison, 'netValue'))}**`,
    [
      `- What it is: ${summary}`,
      `- How it works: ${reason.works}`,
      `- What moved: ${movedWords(one)}`,
      `- Where the money comes from: ${moneyWords(one)}`,
      ...priceWords(one),
      `- What carries it: ${reason.carriedBy}.`,
    ].join('\n'),
  ].join('\n\n');
}

function movedWords({ moved }: RankedStrategy): string {
  const words = moved.slice(0, TOLD).map(workWords);
  return words.length === 0 ? 'nothing in the work surely moves by a hundredth.' : `${words.join(', ')}.`;
}

function moneyWords({ ledger }: RankedStrategy): string {
  const words = ledger.slice(0, TOLD).map(ledgerWords).map(spoken);
  return words.length === 0 ? 'no line of the ledger moves.' : `${words.join('; ')}.`;
}

/** What it costs by itself, and the price at which it would turn; nothing for those that only cost or save wages. */
function priceWords({ ledger, netValue }: RankedStrategy): string[] {
  const price = -ledger.filter(({ name }) => name.startsWith('strategy:')).reduce((sum, { value }) => sum + value, 0);
  if (price <= 0) return [];
  const worth = netValue.value + price;
  const start = `- Its price: ${euros(price)} a year, the set-up spread over its years.`;
  if (netValue.verdict === 'not decided yet') return [start];
  if (worth <= 0) return [`${start} It would not pay as a gift either.`];
  if (worth > price) return [`${start} It pays up to a price of ${euros(worth)} a year.`];
  return [`${start} It would pay at a price below ${euros(worth)} a year.`];
}

/** Two digits: what it turns at is no more certain than the mean that it is read off. */
function euros(amount: number): string {
  return writeFigure(Number(amount.toPrecision(2)), 'EUR');
}
