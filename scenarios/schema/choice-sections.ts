import { z } from 'zod';
import { durationLeaf, namesLeaf, positiveLeaf, shareLeaf, textLeaf } from './leaves.ts';

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

const newChannelSchema = z.strictObject({
  strength: shareLeaf.optional().describe('Times the adoption: 0 % is the service without it. Default 100 %.'),
  channel: textLeaf.optional().describe('The channel that opens: one with `in-use: false`, or a well-known one.'),
  adoption: shareLeaf.optional().describe('Share of the customers who take to it: the peak of a triangular law.'),
  'adoption-low': shareLeaf.optional().describe('The least; each replication draws its own adoption.'),
  'adoption-high': shareLeaf.optional().describe('The most.'),
  'takes-up': durationLeaf.optional().describe('Time until all of them have.'),
  induced: shareLeaf.optional().describe('Share of its first contacts that would not have happened without it.'),
});

/** Sections about which channels there are, and who chooses which. */
export const choiceSections = {
  'channel-choice': channelChoiceSchema.optional().describe('Customers choose channels by what they met there.'),
  'closed-channels': closedChannelsSchema.optional().describe('Channels that are not offered.'),
  'new-channel': newChannelSchema.optional().describe('A channel that opens, taken up by nobody knows how many.'),
};
