import { RETRIES, TRIES } from './counts/base-counts.ts';
import { CONTACTS, NEEDS_CLOSED } from './counts/tally.ts';
import type { Figure } from './figure.ts';

/** Contacts that exist because an earlier one of the same need did not do it. */
export function failureDemand(): Figure {
  return {
    id: 'failureDemand',
    title: 'Failure demand',
    unit: 'share',
    goal: 'lower',
    formula:
      'contacts after the first one of their need / contacts, of closed needs, on any channel, self-service and abandoned ones included',
    read: ({ floor: { tally } }) => {
      const contacts = tally.total[CONTACTS] as number;
      return [contacts - (tally.total[NEEDS_CLOSED] as number), contacts];
    },
  };
}

/** Those of them whose customer had not got through at all. */
export function retries(): Figure {
  return {
    id: 'retries',
    title: 'Tries after one that did not get through',
    unit: 'share',
    goal: 'lower',
    formula:
      'contacts started because the customer had hung up or found the line full / contacts started on any channel, self-service included',
    read: ({ floor: { tally } }) => [tally.base[RETRIES] as number, tally.base[TRIES] as number],
  };
}
