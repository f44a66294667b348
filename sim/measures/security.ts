import { perYear } from './capacity.ts';
import { FALSE_REJECTS, FRAUD_LOSS, FRAUDS, FRAUDS_PASSED, IDENTIFICATIONS } from './counts/people-counts.ts';
import type { Figure } from './figure.ts';

/** What identification lets through, and whom it turns away. */
export function securityFigures(): Figure[] {
  return [
    {
      id: 'falseRejects',
      title: 'Customers not believed',
      unit: 'share',
      goal: 'lower',
      formula: 'identifications in which the right customer was rejected at first / identifications',
      read: ({ floor: { tally } }) => [tally.people[FALSE_REJECTS] as number, tally.people[IDENTIFICATIONS] as number],
    },
    {
      id: 'fraudPassed',
      title: 'Frauds that pass',
      unit: 'share',
      goal: 'lower',
      formula: 'frauds that got past identification / frauds that were tried',
      read: ({ floor: { tally } }) => [tally.people[FRAUDS_PASSED] as number, tally.people[FRAUDS] as number],
    },
    {
      id: 'fraudLoss',
      title: 'Loss by fraud',
      unit: 'EUR/year',
      goal: 'lower',
      formula: 'frauds that got past identification x loss of one, per year; part of the cost of service',
      read: (reading) => perYear(reading, reading.floor.tally.people[FRAUD_LOSS] as number),
    },
  ];
}
