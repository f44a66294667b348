import { z } from 'zod';
import { concurrencyLeaf, durationLeaf, moneyLeaf, ratioLeaf, shareByComplexityLeaf, shareLeaf } from './leaves.ts';

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

/** Sections of a service about digital channels. */
export const digitalSections = {
  'self-service': selfServiceSchema
    .optional()
    .describe('What self-service and bots solve, seem to solve, and how one gets from them to an agent.'),
  chat: chatSchema.optional().describe('Chats: who leaves without a word, and how many an agent holds at once.'),
  failures: failuresSchema.optional().describe('How contacts fail: noticed or not, and what nobody can solve.'),
  haste: hasteSchema.optional().describe('Pressure on handling time.'),
};
