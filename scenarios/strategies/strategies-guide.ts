import { type ListedCost, listStrategies, type StrategyListing } from './list-strategies.ts';

const HEADER = ['strategy', 'what it changes', 'question', 'mechanism', 'price'];

/** The table of docs/guides/strategies.md: one row for each ready strategy. */
export function strategiesTable(): string {
  const rows = listStrategies().map((entry) => [
    `\`${entry.name}\``,
    entry.summary,
    entry.question,
    entry.mechanism,
    priceOf(entry),
  ]);
  return [HEADER, HEADER.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function priceOf({ costs, paidBy }: StrategyListing): string {
  return costs.length === 0 ? paidBy : costs.map(costInWords).join('; ');
}

function costInWords({ name, setUp, yearly, perAgent, years }: ListedCost): string {
  const parts = [
    isNothing(setUp) ? '' : `${setUp} once, over ${years} years`,
    isNothing(yearly) ? '' : yearly,
    isNothing(perAgent) ? '' : `${perAgent} an agent`,
  ].filter((part) => part !== '');
  return `${name}: ${parts.join(', ')}`;
}

function isNothing(amount: string): boolean {
  return /^0 /.test(amount);
}
