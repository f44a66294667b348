import type { Model } from '../model/model.ts';
import { perYear } from './capacity.ts';
import {
  FALSE_ALARM_MESSAGES,
  FIXES,
  MESSAGES,
  NEVER_AROSE,
  PREEMPTED,
  STATUS_PREEMPTED,
} from './counts/prevention-counts.ts';
import type { Figure } from './figure.ts';

/** Contacts that did not happen, and what kept them away. None of it where no strategy has any of it. */
export function preventionFigures({ strategies }: Model): Figure[] {
  const has = (pick: (service: Model['strategies'][number]['service']) => unknown) =>
    strategies.some(({ service }) => pick(service) !== undefined);
  const figure = (
    id: string,
    title: string,
    unit: string,
    goal: Figure['goal'],
    formula: string,
    column: number,
  ): Figure => ({
    id,
    title,
    unit,
    goal,
    formula: `${formula}, per year`,
    read: (run) => perYear(run, run.floor.tally.prevention[column] as number),
  });
  const [notices, status, causes] = [
    has(({ notices }) => notices),
    has(({ statusNotices }) => statusNotices),
    has(({ rootCause }) => rootCause),
  ];
  return [
    ...(notices
      ? [
          figure(
            'preempted',
            'Needs met by a notice',
            'needs/year',
            'none',
            'needs of a shock whose customer had been told and did not get in touch',
            PREEMPTED,
          ),
          figure(
            'falseAlarms',
            'Messages about nothing',
            'messages/year',
            'lower',
            'messages of false alarms',
            FALSE_ALARM_MESSAGES,
          ),
        ]
      : []),
    ...(status
      ? [
          figure(
            'statusPreempted',
            'Questions about cases that notices answered',
            'needs/year',
            'none',
            'needs that would only ask how a case stands, and contacts about open jobs, that did not happen as the customer had been told',
            STATUS_PREEMPTED,
          ),
        ]
      : []),
    ...(notices || status
      ? [
          figure(
            'messages',
            'Messages sent',
            'messages/year',
            'none',
            'messages about shocks, false alarms among them, and cases with messages',
            MESSAGES,
          ),
        ]
      : []),
    ...(causes
      ? [
          figure(
            'neverArose',
            'Needs whose cause is gone',
            'needs/year',
            'none',
            'needs that would have arisen without fixes',
            NEVER_AROSE,
          ),
          figure('fixes', 'Root causes worked on', 'fixes/year', 'none', 'fixes begun', FIXES),
        ]
      : []),
  ];
}
