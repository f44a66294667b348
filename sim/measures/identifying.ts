import { SECONDS_IDENTIFYING, TIMES_IDENTIFIED } from './counts/base-counts.ts';
import { NEEDS_CLOSED } from './counts/tally.ts';
import type { Figure } from './figure.ts';

/** What it takes to know who is calling, on all channels with agents. */
export function identifyingFigures(): Figure[] {
  return [
    {
      id: 'identifications',
      title: 'Identifications per need',
      unit: 'times',
      goal: 'lower',
      formula: 'contacts in which an agent identified the customer / closed needs',
      read: ({ floor: { tally } }) => [tally.base[TIMES_IDENTIFIED] as number, tally.total[NEEDS_CLOSED] as number],
    },
    {
      id: 'identifyTime',
      title: 'Time to identify customers per need',
      unit: 's',
      goal: 'lower',
      formula: 'agent-seconds spent identifying customers, second tries of those not believed included / closed needs',
      read: ({ floor: { tally } }) => [tally.base[SECONDS_IDENTIFYING] as number, tally.total[NEEDS_CLOSED] as number],
    },
  ];
}
