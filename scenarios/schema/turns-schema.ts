import { z } from 'zod';
import { distributionLeaf, durationLeaf, endingLeaf, lastingLeaf, shareLeaf } from './leaves.ts';

/** Conversations turn by turn. */
export const turnsSchema = z.strictObject({
  reply: lastingLeaf.optional().describe('How long an agent reads and types for one answer.'),
  gap: endingLeaf.optional().describe("From an answer to the customer's next message."),
  leaves: shareLeaf
    .optional()
    .describe('Probability, after each answer but the last, that the customer does not write again and says nothing.'),
  patience: distributionLeaf
    .optional()
    .describe('Live: how long customers wait for an answer; one that comes later finds nobody.'),
  'time-out': durationLeaf
    .optional()
    .describe('Live: how long an agent waits for a message before the place is free again.'),
  're-read': durationLeaf
    .optional()
    .describe('Deferred: time in which an agent who did not write the answer before reads what was written.'),
  'closes-after': distributionLeaf
    .optional()
    .describe('Deferred: silence after which the conversation is closed; who writes later opens it again.'),
});
