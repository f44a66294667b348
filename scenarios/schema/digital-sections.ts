import { z } from 'zod';
import {
  coefficientLeaf,
  concurrencyLeaf,
  durationLeaf,
  moneyLeaf,
  positiveLeaf,
  ratioLeaf,
  shareByComplexityLeaf,
  shareLeaf,
  textLeaf,
  wordLeaf,
  yesOrNoLeaf,
} from './leaves.ts';

const strength = shareLeaf
  .optional()
  .describe('How much of it is there: 0 % is the service without it. Default 100 %.');

const selfServiceSchema = z.strictObject({
  strength,
  'solves-more': shareByComplexityLeaf.optional().describe('Percentage points by which sessions solve more needs.'),
  'false-success': shareLeaf
    .optional()
    .describe('Share of failed sessions after which the customer believes the need solved, and comes back later.'),
  'way-out': shareLeaf
    .optional()
    .describe('Probability that a customer whom a session did not help finds the way to an agent or another channel.'),
  'stuck-gives-up': shareLeaf
    .optional()
    .describe('Share of those who find no way out who give up; the others go round again.'),
  handover: shareLeaf.optional().describe('Share of customers whose next agent has what they entered.'),
  fee: moneyLeaf.optional().describe("Paid per session, on top of the channel's price."),
});

const chatSchema = z.strictObject({
  strength,
  silent: shareLeaf.optional().describe('Share of those who lose patience in a chat who leave without a word.'),
  'time-out': durationLeaf.optional().describe('How long an agent waits for a customer who does not answer.'),
  'quality-loss': shareLeaf
    .optional()
    .describe('Taken off the probability of resolution for each chat above two that the agent holds.'),
  concurrency: concurrencyLeaf
    .optional()
    .describe('Chats that one agent holds at once. Default: those of the channel.'),
  fill: concurrencyLeaf
    .optional()
    .describe('Up to so many, whoever has a chat in hand is given the next one. Default 1: idle agents first.'),
});

const failuresSchema = z.strictObject({
  strength,
  'false-fix': shareLeaf
    .optional()
    .describe('Share of failures after which the customer believes the need solved, and finds out later.'),
  'known-delay': ratioLeaf
    .optional()
    .describe('Delay of the next try of those who know that it failed, relative to `recontact-delay`.'),
  unsolvable: shareByComplexityLeaf.optional().describe('Share of needs that nobody in the centre can solve.'),
});

const hasteSchema = z.strictObject({
  strength,
  'core-time': shareLeaf.optional().describe('Share of the core of the talk that is cut.'),
  error: shareLeaf.optional().describe('Taken off the probability of resolution for each tenth of the core cut.'),
});

export const ORDERS = ['arrival', 'deadline'] as const;

const deferredSchema = z.strictObject({
  strength,
  order: wordLeaf('order-of-work', 'What is done first.', ORDERS)
    .optional()
    .describe('arrival: first come; deadline: whose promised answer is due first, over all written channels.'),
  'makes-way': yesOrNoLeaf
    .optional()
    .describe('true: agents put it aside for a live contact that would have to wait, and go on later.'),
});

const publicPostsSchema = z.strictObject({
  strength,
  complaint: shareLeaf.optional().describe('Probability that somebody very dissatisfied posts a complaint.'),
  praise: shareLeaf.optional().describe('Probability that somebody very satisfied posts praise.'),
  channel: textLeaf.optional().describe('Channel on which the firm answers. Default social.'),
  seen: shareLeaf.optional().describe('Share of complaints that the firm notices and answers.'),
  audience: positiveLeaf.optional().describe('People who really read one complaint.'),
  'praise-audience': ratioLeaf.optional().describe('Readers of praise, relative to those of a complaint.'),
  customers: shareLeaf.optional().describe('Share of the readers who are customers.'),
  'complaint-step': coefficientLeaf.optional().describe('Step of loyalty of a customer who reads a complaint.'),
  'praise-step': coefficientLeaf.optional().describe('Step of loyalty of a customer who reads praise.'),
  attenuation: shareLeaf.optional().describe('Share of the audience that a good and prompt reply keeps away.'),
  'prompt-within': durationLeaf.optional().describe('A reply within this time is prompt.'),
  'slow-after': durationLeaf.optional().describe('After this time without a reply a complaint is passed on.'),
  amplification: ratioLeaf
    .optional()
    .describe('Audience of a complaint without a reply by then, relative to one with.'),
  'lost-per-thousand': positiveLeaf.optional().describe('Prospects lost among a thousand who read a complaint.'),
  'head-start': durationLeaf
    .optional()
    .describe('Public complaints are answered as if they had waited this much longer.'),
});

/** Sections of a service about digital channels. */
export const digitalSections = {
  'self-service': selfServiceSchema
    .optional()
    .describe('What self-service and bots solve, seem to solve, and how one gets from them to an agent.'),
  chat: chatSchema.optional().describe('Chats: who leaves without a word, and how many an agent holds at once.'),
  failures: failuresSchema.optional().describe('How contacts fail: noticed or not, and what nobody can solve.'),
  deferred: deferredSchema.optional().describe('Order of work on written channels, and whether it makes way.'),
  'public-posts': publicPostsSchema.optional().describe('What customers say in public, and who reads it.'),
  haste: hasteSchema.optional().describe('Pressure on handling time.'),
};
