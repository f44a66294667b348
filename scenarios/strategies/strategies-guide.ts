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

/** More items than this are told where they belong. */
const MOST_ITEMS = 4;

function priceOf({ costs, paidBy, extends: parents }: StrategyListing): string {
  if (costs.length > MOST_ITEMS) return `all that ${parents.map((name) => `\`${name}\``).join(', ')} cost`;
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
