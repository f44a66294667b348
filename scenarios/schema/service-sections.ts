import { z } from 'zod';
import { accountSections } from './account-sections.ts';
import { choiceSections } from './choice-sections.ts';
import { digitalSections } from './digital-sections.ts';
import {
  coefficientLeaf,
  durationLeaf,
  furtherLeaf,
  lengthLeaf,
  moneyLeaf,
  positiveLeaf,
  ratioLeaf,
  shareByComplexityLeaf,
  shareLeaf,
  speedLeaf,
  textLeaf,
  wordLeaf,
  yearlyLeaf,
  yearlyShareLeaf,
} from './leaves.ts';
import { outboundSections } from './outbound-sections.ts';
import { preventionSections } from './prevention-sections.ts';
import { saveOfferSchema } from './sales-schema.ts';

const strength = shareLeaf
  .optional()
  .describe('How much of it is there: 0 % is the service without it. Default 100 %.');

const knowledgeSchema = z.strictObject({
  strength,
  'core-time': shareLeaf.optional().describe('Share of the core of the talk that is saved, as less is searched for.'),
  'solved-more': shareByComplexityLeaf.optional().describe('Percentage points by which more contacts solve the need.'),
  contradictions: shareLeaf
    .optional()
    .describe('Answers that contradict what was said on another channel, with a knowledge base for each channel.'),
  'contradictions-shared': shareLeaf.optional().describe('The same with one base for all channels.'),
  decay: shareLeaf.optional().describe('Share of the benefit that is lost in a month without upkeep.'),
  upkeep: shareLeaf.optional().describe('Share of the upkeep it needs that it gets.'),
  'self-service-gain': shareByComplexityLeaf
    .optional()
    .describe('Percentage points by which self-service solves more needs, when customers may read it too.'),
  novices: positiveLeaf.optional().describe('Times the benefit, for agents in their first six months.'),
});

export const PREFERRED = ['need', 'customer', 'account-manager'] as const;

const continuitySchema = z.strictObject({
  strength,
  prefer: wordLeaf('preferred-agent', 'Whom a customer is sent to first.', PREFERRED)
    .optional()
    .describe('Who handled this need last, who handled the customer last, or the account manager.'),
  team: textLeaf.optional().describe('Team of the account managers; customers are spread evenly over its agents.'),
  tolerance: durationLeaf.optional().describe('How long a contact waits for the preferred agent.'),
  satisfaction: coefficientLeaf.optional().describe('Added to satisfaction when the preferred agent was reached.'),
});

const valuePrioritySchema = z.strictObject({
  strength,
  above: ratioLeaf.optional().describe('A segment is valuable whose margin is above this, relative to the average.'),
  'head-start': durationLeaf
    .optional()
    .describe('Contacts of valuable customers are ranked as if they had waited this much longer.'),
});

export const IDENTIFICATION_METHODS = ['weak', 'kba', 'otp', 'token', 'voice'] as const;

const securitySchema = z.strictObject({
  strength,
  method: wordLeaf('identification-method', 'How customers are identified.', IDENTIFICATION_METHODS)
    .optional()
    .describe('weak, kba (questions), otp (a code), token (the app), voice.'),
  seconds: durationLeaf.optional().describe('Agent time to identify one customer.'),
  'false-reject': shareLeaf.optional().describe('Probability that the right customer is not believed.'),
  fallback: durationLeaf.optional().describe('Agent time to identify them otherwise.'),
  'turned-away': shareLeaf.optional().describe('Share of these who must get in touch again.'),
  attempts: shareLeaf.optional().describe('Share of identifications in which somebody pretends to be the customer.'),
  'fraud-pass': shareLeaf.optional().describe('Probability that they get through.'),
  loss: moneyLeaf.optional().describe('What one fraud costs.'),
});

const workforceSchema = z.strictObject({
  strength,
  attrition: yearlyShareLeaf.optional().describe('Share of the agents who leave in a year.'),
  'attrition-by-occupancy': shareLeaf.optional().describe('Added to it for each point of occupancy above 85 %.'),
  'hiring-lag': durationLeaf.optional().describe('From leaving until the successor is there.'),
  recruiting: moneyLeaf.optional().describe('What finding a successor costs.'),
  'novice-speed': speedLeaf.optional().describe('Speed of a beginner, relative to an old hand.'),
  'ramp-half-life': lengthLeaf.optional().describe('Time in which half of what is still to be learnt is learnt.'),
  'novice-resolution': shareLeaf.optional().describe('Points by which a beginner solves less.'),
  fatigue: shareLeaf.optional().describe('Longer work for each hour without a pause.'),
  'fatigue-error': shareLeaf.optional().describe('Points by which less is solved for each hour without a pause.'),
  angry: positiveLeaf.optional().describe('Times as tiring: a customer who was let down before.'),
});

const absenceSchema = z.strictObject({
  strength,
  unplanned: shareLeaf.optional().describe('Share of the roster missing on a usual day.'),
  'shock-days': yearlyLeaf.optional().describe('Days on which more are missing everywhere: a strike, snow.'),
  shock: shareLeaf.optional().describe('Points by which more are missing on such a day.'),
  late: shareLeaf.optional().describe('Share who miss the first half-hour of their shift.'),
  'not-ready': shareLeaf.optional().describe('Share of those on duty who are paid and not ready.'),
});

const overtimeSchema = z.strictObject({
  strength,
  share: shareLeaf.optional().describe('At most so many, relative to the roster.'),
  'when-waiting': positiveLeaf
    .optional()
    .describe('Asked for when so many contacts wait for each agent of the roster.'),
  lead: durationLeaf.optional().describe('From asking until they are there.'),
  length: lengthLeaf.optional().describe('How long they stay.'),
  premium: shareLeaf.optional().describe('On top of the wage.'),
});

const manualsSchema = z.strictObject({
  strength,
  search: shareLeaf.optional().describe('Share by which the core of the talk is longer, as more is searched for.'),
  missed: shareLeaf.optional().describe('Percentage points by which fewer contacts solve the need.'),
  novices: positiveLeaf.optional().describe('Times both, for agents in their first six months.'),
});

const crossTrainingSchema = z.strictObject({
  strength,
  share: shareLeaf.optional().describe('Share of the agents of each team who learn further skills.'),
  skills: furtherLeaf.optional().describe('How many further skills each of them learns.'),
  speed: speedLeaf.optional().describe('How fast they are in these, relative to those whose own work it is.'),
  resolution: shareLeaf.optional().describe('Points by which they solve less.'),
  hours: durationLeaf.optional().describe('Paid time it takes to learn one skill.'),
});

/** What a service may have and many do not: each section, once named, starts from its own defaults. */
export const serviceSections = {
  reserve: z.strictObject({ strength }).optional().describe('Teams in reserve are on duty.'),
  ...choiceSections,
  ...digitalSections,
  ...preventionSections,
  ...accountSections,
  ...outboundSections,
  'save-offer': saveOfferSchema.optional().describe('A price cut for customers who would leave.'),
  manuals: manualsSchema.optional().describe('Knowledge in manuals and heads.'),
  knowledge: knowledgeSchema.optional().describe('A knowledge base for agents and customers.'),
  continuity: continuitySchema.optional().describe('The agent who knows the customer goes first.'),
  'value-priority': valuePrioritySchema.optional().describe('Customers who are worth more go first.'),
  security: securitySchema.optional().describe('How customers are identified, and what gets past.'),
  workforce: workforceSchema.optional().describe('Agents who learn, tire and leave.'),
  absence: absenceSchema.optional().describe('Agents who do not come, come late or are not ready.'),
  overtime: overtimeSchema.optional().describe('Overtime asked for on the day.'),
  'cross-training': crossTrainingSchema.optional().describe('Part of each team learns the work of others.'),
};
