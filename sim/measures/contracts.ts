import { CONTRACTS_DUE, CONTRACTS_RENEWED, MARGIN_DUE, MARGIN_RENEWED } from './counts/base-counts.ts';
import type { Figure } from './figure.ts';

/** What becomes of contracts, where customers may leave only when theirs ends. */
export function contractFigures(): Figure[] {
  return [
    {
      id: 'renewalRate',
      title: 'Contracts renewed',
      unit: 'share',
      goal: 'higher',
      formula: 'contracts renewed / contracts that came up for renewal',
      read: ({ floor: { tally } }) => [tally.base[CONTRACTS_RENEWED] as number, tally.base[CONTRACTS_DUE] as number],
    },
    {
      id: 'nrr',
      title: 'Margin renewed (NRR)',
      unit: 'share',
      goal: 'higher',
      formula: 'yearly margin of the contracts renewed / yearly margin of those that came up for renewal',
      read: ({ floor: { tally } }) => [tally.base[MARGIN_RENEWED] as number, tally.base[MARGIN_DUE] as number],
    },
  ];
}
