import { z } from 'zod';
import {
  agentsLeaf,
  attemptsLeaf,
  coefficientLeaf,
  distributionLeaf,
  durationLeaf,
  endingLeaf,
  hoursLeaf,
  lengthLeaf,
  moneyLeaf,
  moneyPerMinuteLeaf,
  namesLeaf,
  positiveLeaf,
  ratioLeaf,
  shareLeaf,
  textLeaf,
  wordLeaf,
  yearlyLeaf,
} from './leaves.ts';

export const DIALLERS = ['preview', 'progressive', 'predictive'] as const;
export const CALL_LISTS = ['customers', 'prospects', 'endless'] as const;

const strength = shareLeaf
  .optional()
  .describe('How much of it is there: 0 % is the service without it. Default 100 %.');

const dialling = {
  strength,
  team: textLeaf.optional().describe('Whose idle agents call: a team, any, or outsourced: callers outside.'),
  lines: agentsLeaf.optional().describe('outsourced: callers outside.'),
  'per-minute': moneyPerMinuteLeaf.optional().describe('outsourced: price of a minute of a caller.'),
  reserve: agentsLeaf.optional().describe('An agent dials only when more than so many of the team are idle.'),
  hours: hoursLeaf.optional().describe('When people may be called.'),
  preview: durationLeaf.optional().describe('Agent time before an attempt.'),
  ring: durationLeaf.optional().describe('Agent time from dialling to the answer, or until it is given up.'),
  answered: shareLeaf.optional().describe('Probability that the right person answers, at each attempt.'),
  attempts: attemptsLeaf.optional().describe('Attempts to reach a customer.'),
  'attempt-delay': durationLeaf.optional().describe('Between attempts.'),
  talk: endingLeaf.optional().describe('How long one talks to somebody who was reached.'),
  'wrap-up': distributionLeaf.optional().describe('Agent time after such a call.'),
};

const campaignSchema = z.strictObject({
  ...dialling,
  dialler: wordLeaf('dialler', 'Who dials, and how many numbers at once.', DIALLERS)
    .optional()
    .describe('preview and progressive: one number for a free agent; predictive: several at once.'),
  ratio: attemptsLeaf.optional().describe('predictive: numbers dialled at once for a free agent.'),
  'nuisance-cap': shareLeaf
    .optional()
    .describe('predictive: above this share of answered calls without an agent, one number at a time is dialled.'),
  list: wordLeaf('call-list', 'Who is called.', CALL_LISTS)
    .optional()
    .describe('customers: a share of the base each period; prospects: so many others; endless: always another number.'),
  share: shareLeaf.optional().describe('customers: share of them on the list of a period.'),
  segments: namesLeaf.optional().describe('customers: segments that are called. Default: all.'),
  prospects: yearlyLeaf.optional().describe('prospects: new numbers in a year, for each customer at the start.'),
  every: lengthLeaf.optional().describe('Length of a period.'),
  permission: shareLeaf.optional().describe('Share of customers who may be called at all.'),
  'hold-out': shareLeaf.optional().describe('Share of the list, drawn by lot, who are not called.'),
  history: shareLeaf
    .optional()
    .describe(
      'Share of calls before which the caller sees open needs, refusals and dissatisfaction, and leaves them be.',
    ),
  'blind-answered': shareLeaf.optional().describe('Without the history: answers of the right person.'),
  'blind-conversion': shareLeaf.optional().describe('Without the history: share of reached customers who buy.'),
  'blind-annoyance': positiveLeaf.optional().describe('Without the history: taken off loyalty.'),
  'blind-stirred': ratioLeaf.optional().describe('Without the history: hazard of leaving.'),
  quiet: durationLeaf.optional().describe('With history: nobody is called who was reached within this time.'),
  conversion: shareLeaf.optional().describe('Share of reached customers who buy.'),
  'sale-margin': moneyLeaf.optional().describe('Margin of a sale.'),
  annoyance: positiveLeaf.optional().describe('Taken off loyalty by each reached call without a sale.'),
  'opt-out': shareLeaf.optional().describe('Probability that such a customer wants no more calls.'),
  tolerance: attemptsLeaf
    .optional()
    .describe('Reached calls in a quarter that a customer bears; above, annoyance and opt-out count double.'),
  stirred: ratioLeaf
    .optional()
    .describe('Hazard of leaving in the three months after a reached call, relative to otherwise.'),
});

const recoverySchema = z.strictObject({
  ...dialling,
  asked: shareLeaf.optional().describe('Share of closed needs after which the customer is asked.'),
  response: shareLeaf.optional().describe('Probability that they answer.'),
  'response-dissatisfied': positiveLeaf.optional().describe('Times that, for the dissatisfied.'),
  'survey-cost': moneyLeaf.optional().describe('Of asking once.'),
  delay: durationLeaf.optional().describe('From the answer until somebody has the case.'),
  recovered: shareLeaf.optional().describe('Probability that a reached customer is won back.'),
  fresh: durationLeaf.optional().describe('After this time it is half of that.'),
  repair: shareLeaf.optional().describe('Share of the lost loyalty that a recovered customer gets back.'),
  shift: coefficientLeaf.optional().describe('Step of loyalty on top: above 0, more loyal than before the problem.'),
  'double-deviation': coefficientLeaf.optional().describe('Step of loyalty of who was reached and not recovered.'),
});

const offersSchema = z.strictObject({
  strength,
  'load-below': ratioLeaf
    .optional()
    .describe('Offers only while (agents busy + contacts in line) / agents on duty is below this.'),
  eligible: shareLeaf.optional().describe('Share of customers for whom there is an offer.'),
  pushed: shareLeaf.optional().describe('Share of unresolved contacts after which it is made all the same.'),
  seconds: durationLeaf.optional().describe('Agent time of an offer.'),
  'sale-seconds': durationLeaf.optional().describe('Agent time on top when it is accepted.'),
  accepted: shareLeaf.optional().describe('Share of offers accepted, resolved and without a profile.'),
  profile: shareLeaf.optional().describe('Share of customers whose profile is known.'),
  'profile-factor': positiveLeaf.optional().describe('Times the acceptance then.'),
  'unresolved-factor': positiveLeaf.optional().describe('Times the acceptance after an unresolved contact.'),
  'satisfaction-odds': positiveLeaf.optional().describe('Times the odds of acceptance per unit of satisfaction.'),
  'sale-margin': moneyLeaf.optional().describe('Margin of a sale.'),
  'pushed-step': coefficientLeaf.optional().describe('Step of loyalty by an offer after a contact that did not help.'),
});

/** Sections of a service about calls that the centre makes, and about selling. */
export const outboundSections = {
  campaign: campaignSchema.optional().describe('Calls to a list, by idle agents or by callers outside.'),
  recovery: recoverySchema.optional().describe('Customers are asked after service, and the dissatisfied are called.'),
  offers: offersSchema.optional().describe('Offers at the end of a service contact.'),
};
