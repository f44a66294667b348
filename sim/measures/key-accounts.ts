import type { Model } from '../model/model.ts';
import { perYear } from './capacity.ts';
import { ACCOUNT_MONTHS, ACCOUNTS_KEPT, MONTHS_IN_TOUCH, TOUCHES } from './counts/visit-counts.ts';
import type { Figure } from './figure.ts';

/** What account managers do; none of it where no strategy of the model has any. */
export function accountManagerFigures({ strategies }: Model): Figure[] {
  if (strategies.every(({ service }) => service.accountManagers === undefined)) return [];
  return [
    {
      id: 'accountsInTouch',
      title: 'Accounts their manager is in touch with',
      unit: 'share',
      goal: 'higher',
      formula:
        'accounts with which a manager was in touch within the time of early warning / accounts that may have a manager, at the end of each month',
      read: ({ floor: { tally } }) => [
        tally.managers[MONTHS_IN_TOUCH] as number,
        tally.managers[ACCOUNT_MONTHS] as number,
      ],
    },
    {
      id: 'touches',
      title: 'Account managers in touch',
      unit: 'visits/year',
      goal: 'none',
      formula: 'times that a manager got in touch with an account, per year',
      read: (run) => perYear(run, run.floor.tally.managers[TOUCHES] as number),
    },
    {
      id: 'accountsKept',
      title: 'Accounts kept by their manager',
      unit: 'accounts/year',
      goal: 'higher',
      formula:
        'accounts that would have given notice and were kept, because their manager heard of it in time, per year',
      read: (run) => perYear(run, run.floor.tally.managers[ACCOUNTS_KEPT] as number),
    },
  ];
}
