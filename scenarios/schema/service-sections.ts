import { z } from 'zod';
import { digitalSections } from './digital-sections.ts';
import {
  coefficientLeaf,
  durationLeaf,
  moneyLeaf,
  positiveLeaf,
  ratioLeaf,
  shareByComplexityLeaf,
  shareLeaf,
  textLeaf,
  wordLeaf,
} from './leaves.ts';

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

/** What a service may have and many do not: each section, once named, starts from its own defaults. */
export const serviceSections = {
  ...digitalSections,
  knowledge: knowledgeSchema.optional().describe('A knowledge base for agents and customers.'),
  continuity: continuitySchema.optional().describe('The agent who knows the customer goes first.'),
  'value-priority': valuePrioritySchema.optional().describe('Customers who are worth more go first.'),
  security: securitySchema.optional().describe('How customers are identified, and what gets past.'),
};
