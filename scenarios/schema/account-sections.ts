import { z } from 'zod';
import {
  attemptsLeaf,
  durationLeaf,
  endingLeaf,
  hoursLeaf,
  lengthLeaf,
  ratioLeaf,
  shareLeaf,
  textLeaf,
  wordLeaf,
} from './leaves.ts';

const strength = shareLeaf
  .optional()
  .describe('How much of it is there: 0 % is the service without it. Default 100 %.');

/** What an intent says about its second line. */
export const secondLevelSchema = z.strictObject({
  skill: textLeaf.describe('Skill of those who can solve what the first line cannot.'),
  share: shareLeaf.optional().describe('Share of the needs that are beyond the first line.'),
  talk: endingLeaf.optional().describe('Core of the talk of the second line. Default: `talk` of the intent.'),
});

export const ASKED_BY = ['anybody', 'buyer', 'user'] as const;
export const HAND_OVERS = ['cold', 'warm'] as const;

const secondLineSchema = z.strictObject({
  strength,
  'hand-over': wordLeaf('hand-over', 'How a contact gets to the second line.', HAND_OVERS)
    .optional()
    .describe('cold: back into a line, the story is told again; warm: the agent stays and introduces the customer.'),
  'first-part': shareLeaf
    .optional()
    .describe('Share of the core of the talk after which the first line knows that it is beyond it.'),
  note: durationLeaf.optional().describe('Cold: work of the first line after it has passed the customer on.'),
  limit: durationLeaf.optional().describe('Warm: how long the agent waits along; then it becomes a cold one.'),
  joint: durationLeaf.optional().describe('Warm: time in which both agents are on the line.'),
  taught: shareLeaf.optional().describe('Share of what is beyond the first line that it has learnt to solve.'),
  'taught-time': ratioLeaf.optional().describe('Core of the talk of what it has learnt, relative to the usual one.'),
});

const accountManagersSchema = z.strictObject({
  strength,
  team: textLeaf.optional().describe('Team they belong to; those it takes are hired on top of its roster.'),
  above: ratioLeaf.optional().describe('Segments have one whose margin is above this, relative to the average.'),
  accounts: attemptsLeaf.optional().describe('Accounts that one manager looks after.'),
  hours: hoursLeaf.optional().describe('When they are on duty, and paid.'),
  every: lengthLeaf.optional().describe('How often they want to be in touch with each account.'),
  touch: lengthLeaf.optional().describe('How long that takes, preparation included.'),
  warning: lengthLeaf
    .optional()
    .describe('Whoever was in touch within this time hears when an account means to leave.'),
  kept: shareLeaf.optional().describe('Share of these accounts that is kept.'),
});

/** Sections of a service about business customers and those who look after them. */
export const accountSections = {
  'response-targets': z
    .strictObject({ strength })
    .optional()
    .describe('Contacts go first whose contract wants an answer first; needs `plans`.'),
  'account-view': z
    .strictObject({ strength })
    .optional()
    .describe('Cases belong to the account: a colleague who gets in touch is no stranger.'),
  'account-managers': accountManagersSchema.optional().describe('A named manager for larger accounts.'),
  'second-line': secondLineSchema.optional().describe('How contacts get from the first line to the second.'),
};
