import { z } from 'zod';
import { moneyLeaf, shareByComplexityLeaf, shareLeaf } from './leaves.ts';

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

/** Sections of a service about digital channels. */
export const digitalSections = {
  'self-service': selfServiceSchema
    .optional()
    .describe('What self-service and bots solve, seem to solve, and how one gets from them to an agent.'),
};
