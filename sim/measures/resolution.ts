import type { Model } from '../model/model.ts';
import { capital, counterOf } from './channel-figure.ts';
import { type CountRow, countFigures } from './count-row.ts';
import {
  CHANNELS_USED,
  CONTACTS,
  CONTAINED,
  DUPLICATES,
  EASY_DIGITAL,
  EASY_DIGITAL_TO_PHONE,
  EASY_NEEDS,
  HANDLED_CONTACTS,
  HARD_NEEDS,
  HARD_PHONE,
  MERGED,
  NEEDS_ASSISTED,
  NEEDS_CLOSED,
  NEEDS_GIVEN_UP,
  NEEDS_RESOLVED,
  ONE_CONTACT,
  REPEATS,
  REPEATS_LINKED,
  RESOLVED_AT_FIRST,
  RETELLS,
  SESSIONS,
  TRANSFERS,
  WASTED_CONTACTS,
} from './counts/tally.ts';
import { failureDemand, retries } from './failure-demand.ts';
import type { Figure } from './figure.ts';
import { identifyingFigures } from './identifying.ts';
import { solvingTimes } from './solving-times.ts';

const ROWS: readonly CountRow[] = [
  [
    'fcr.true',
    'First contact resolution (true)',
    'share',
    'higher',
    'needs solved by their first contact with an agent / closed needs that reached an agent. The simulator knows which contacts belong to one need.',
    RESOLVED_AT_FIRST,
    NEEDS_ASSISTED,
  ],
  [
    'oneContact',
    'One-contact resolution',
    'share',
    'higher',
    'needs solved by exactly one contact on any channel, calls that nobody answered left out / closed needs',
    ONE_CONTACT,
    NEEDS_CLOSED,
  ],
  [
    'resolved',
    'Needs resolved',
    'share',
    'higher',
    'needs that ended solved / closed needs',
    NEEDS_RESOLVED,
    NEEDS_CLOSED,
  ],
  [
    'givenUp',
    'Needs given up',
    'share',
    'lower',
    'needs whose customer stopped trying / closed needs',
    NEEDS_GIVEN_UP,
    NEEDS_CLOSED,
  ],
  [
    'contactsPerNeed',
    'Contacts with agents per need',
    'contacts',
    'lower',
    'contacts that an agent finished / closed needs',
    HANDLED_CONTACTS,
    NEEDS_CLOSED,
  ],
  [
    'triesPerNeed',
    'Tries per need',
    'contacts',
    'lower',
    'contacts started on any channel, self-service and abandoned ones included / closed needs',
    CONTACTS,
    NEEDS_CLOSED,
  ],
  [
    'channelsPerNeed',
    'Channels per need',
    'channels',
    'lower',
    '1 + changes of channel, on average over closed needs',
    CHANNELS_USED,
    NEEDS_CLOSED,
  ],
  [
    'transfers',
    'Transfers per need',
    'transfers',
    'lower',
    'contacts passed on to the right skill / closed needs',
    TRANSFERS,
    NEEDS_CLOSED,
  ],
  [
    'retold',
    'Stories told again per need',
    'stories',
    'lower',
    'contacts in which the customer told the story again / closed needs',
    RETELLS,
    NEEDS_CLOSED,
  ],
  [
    'repeats',
    'Repeat contacts',
    'share',
    'lower',
    'contacts that follow an unsolved one of the same need within 7 days / contacts handled',
    REPEATS,
    HANDLED_CONTACTS,
  ],
  [
    'duplicates',
    'Duplicates',
    'share',
    'lower',
    'contacts made because an answer was late / contacts handled',
    DUPLICATES,
    HANDLED_CONTACTS,
  ],
  [
    'duplicatesMerged',
    'Duplicates merged',
    'share',
    'higher',
    'duplicates that became one piece of work with the contact before / duplicates',
    MERGED,
    DUPLICATES,
  ],
  [
    'wasted',
    'Contacts worked for nothing',
    'share',
    'lower',
    'contacts worked although the need was closed already / contacts handled',
    WASTED_CONTACTS,
    HANDLED_CONTACTS,
  ],
  [
    'digitalStart.easy',
    'Easy needs that start digital',
    'share',
    'none',
    'easy needs whose first contact is on a digital channel / easy needs closed',
    EASY_DIGITAL,
    EASY_NEEDS,
  ],
  [
    'digitalToPhone.easy',
    'Easy digital starts that end on the phone',
    'share',
    'lower',
    'easy needs that start digital and touch the phone / easy needs that start digital',
    EASY_DIGITAL_TO_PHONE,
    EASY_DIGITAL,
  ],
  [
    'phoneStart.hard',
    'Hard needs that start on the phone',
    'share',
    'none',
    'hard needs whose first contact is on the phone / hard needs closed, of intents that may be dealt with on the phone and without it',
    HARD_PHONE,
    HARD_NEEDS,
  ],
];

/** What becomes of needs: resolution, repeats, journeys over channels. */
export function resolutionFigures(model: Model): Figure[] {
  const figures = countFigures(ROWS, ({ floor }) => floor.tally.total);
  const containment = model.channels.flatMap((channel, row): Figure[] =>
    channel.mode === 'self-service' ? [containmentOn(channel.name, row)] : [],
  );
  const identified = model.intents.some(({ identification }) => identification > 0);
  return [
    ...figures,
    ...solvingTimes(),
    failureDemand(),
    retries(),
    ...(identified ? identifyingFigures() : []),
    observedFcr(),
    ...containment,
  ];
}

function observedFcr(): Figure {
  return {
    id: 'fcr.observed',
    title: 'First contact resolution (as the firm sees it)',
    unit: 'share',
    goal: 'none',
    formula:
      '1 - repeats within 7 days that the systems link to the contact before / contacts handled. Repeats that are not linked look like new needs and flatter the figure.',
    read: ({ floor: { tally } }) => {
      const handled = tally.total[HANDLED_CONTACTS] as number;
      return [handled - (tally.total[REPEATS_LINKED] as number), handled];
    },
  };
}

function containmentOn(channel: string, row: number): Figure {
  return {
    id: `containment.${channel}`,
    title: `${capital(channel)} containment`,
    unit: 'share',
    goal: 'higher',
    formula: 'sessions that solved the need without an agent / sessions that began after the warm-up and ended',
    read: (reading) => [counterOf(reading, row)(CONTAINED), counterOf(reading, row)(SESSIONS)],
  };
}
