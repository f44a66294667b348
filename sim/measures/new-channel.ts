import type { Model } from '../model/model.ts';
import { takenUp } from '../policies/new-channel/taken-up.ts';
import { perYear } from './capacity.ts';
import { CHOICE_COUNTS, DISPLACED, INDUCED } from './counts/choice-counts.ts';
import type { Figure, Reading } from './figure.ts';

/** What a new channel does: how many take to it, which contacts it takes over, which it brings, and what is laid out for it. */
export function newChannelFigures({ strategies, channels }: Model): Figure[] {
  if (strategies.every(({ service }) => service.newChannel === undefined)) return [];
  return [
    {
      id: 'adoption',
      title: 'Customers who have taken to the new channel',
      unit: 'share',
      goal: 'none',
      formula: 'share of the customers who use the new channel at the end of the run; drawn anew in each replication',
      read: ({ floor }) => [floor.adoption * takenUp(floor.now, floor.tables.choice?.fresh?.takesUp ?? 0), 1],
    },
    {
      id: 'contacts.displaced',
      title: 'First contacts that moved to the new channel',
      unit: 'contacts/year',
      goal: 'none',
      formula: 'needs that began on the new channel and would have begun on another one, per year',
      read: (reading) => perYear(reading, sumOf(reading, DISPLACED)),
    },
    {
      id: 'contacts.induced',
      title: 'First contacts that the new channel brought about',
      unit: 'contacts/year',
      goal: 'none',
      formula: 'needs that began on the new channel and would not have become contacts without it, per year',
      read: (reading) => perYear(reading, sumOf(reading, INDUCED)),
    },
    ...channels.map(
      ({ name }, row): Figure => ({
        id: `displacedFrom.${name}`,
        title: `First contacts moved from ${name} to the new channel`,
        unit: 'contacts/year',
        goal: 'none',
        formula: 'needs that began on the new channel and would have begun on this one, per year',
        read: (reading) => perYear(reading, reading.floor.tally.choice[row * CHOICE_COUNTS + DISPLACED] as number),
      }),
    ),
    {
      id: 'capex',
      title: 'Laid out once',
      unit: 'EUR',
      goal: 'none',
      formula: 'set-ups and training of the strategy, whole; the ledger spreads them over their years',
      read: ({ floor }) => [floor.tables.strategyCosts.once, 1],
    },
    {
      id: 'setUpPerYear',
      title: 'Laid out, spread over its years',
      unit: 'EUR/year',
      goal: 'none',
      formula:
        'set-ups and training, each divided by the years it is spread over; in the ledger as set-up of the strategy',
      read: ({ floor }) => [floor.tables.strategyCosts.setUp, 1],
    },
    {
      id: 'opex',
      title: 'Running costs of the strategy',
      unit: 'EUR/year',
      goal: 'none',
      formula: 'licences, platform and upkeep of the strategy, per year; wages and prices per contact not included',
      read: ({ floor }) => [floor.tables.strategyCosts.running, 1],
    },
  ];
}

function sumOf({ floor: { tally } }: Reading, column: number): number {
  let sum = 0;
  for (let at = column; at < tally.choice.length; at += CHOICE_COUNTS) sum += tally.choice[at] as number;
  return sum;
}
