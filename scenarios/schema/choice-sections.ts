import { z } from 'zod';
import { namesLeaf, positiveLeaf, shareLeaf } from './leaves.ts';

const strength = shareLeaf
  .optional()
  .describe('How much of it is there: 0 % is the service without it. Default 100 %.');

const channelChoiceSchema = z.strictObject({
  strength,
  experience: positiveLeaf
    .optional()
    .describe('Log-odds of a channel that has always solved what it was expected not to solve.'),
  pace: shareLeaf.optional().describe('Share of the gap between memory and the latest experience that it closes.'),
  late: shareLeaf.optional().describe('What an answer later than promised takes off a success.'),
  skill: positiveLeaf.optional().describe('Spread between customers (sigma) of the log-odds of digital channels.'),
  urgency: positiveLeaf.optional().describe('Log-odds of channels that answer at once, for each step of urgency.'),
  record: positiveLeaf
    .optional()
    .describe('Log-odds of written channels, for needs whose customer wants the answer in writing (`wants-record`).'),
});

const closedChannelsSchema = z.strictObject({
  strength: shareLeaf
    .optional()
    .describe('Share of the contacts that would have used them and do not: 0 % closes nothing. Default 100 %.'),
  channels: namesLeaf.optional().describe('Channels by name, or all of a kind: phone, chat, email, web...'),
  'kept-away': shareLeaf.optional().describe('Share of first contacts there that do not happen at all.'),
});

/** Sections about which channels there are, and who chooses which. */
export const choiceSections = {
  'channel-choice': channelChoiceSchema.optional().describe('Customers choose channels by what they met there.'),
  'closed-channels': closedChannelsSchema.optional().describe('Channels that are not offered.'),
};
