import { z } from 'zod';
import type { ChannelMode } from '../../sim/model/channel.ts';
import { aboveZero } from '../quantities/limits.ts';
import { duration, share } from '../quantities/quantities.ts';
import { quietly, type Reader } from '../quantities/reader.ts';
import { list } from '../quantities/text.ts';
import { leaf } from './leaf.ts';
import {
  concurrencyLeaf,
  dailyShareLeaf,
  distributionLeaf,
  endingLeaf,
  hoursLeaf,
  moneyLeaf,
  moneyPerMinuteLeaf,
  placesLeaf,
  ratioLeaf,
  shareByComplexityLeaf,
  targetLeaf,
  textLeaf,
  wordLeaf,
  yesOrNoLeaf,
} from './leaves.ts';
import { turnsSchema } from './turns-schema.ts';

const MODES = ['live', 'deferred', 'self-service'] as const satisfies readonly ChannelMode[];

/** Speeds ("100 %, 83 %"), or how long one contact lasts when its agent holds 1, 2, ... ("300 s, 380 s"). */
const pace: Reader<number[]> = (value, report) => {
  const durations = Array.isArray(value) ? value.map((one) => quietly(duration, one)) : [];
  const [alone] = durations;
  if (alone !== undefined && durations.every((one) => one !== undefined && one > 0))
    return durations.map((one) => alone / one!);
  return list('speeds', aboveZero(share), 1)(value, report);
};

const paceLeaf = leaf(pace, {
  id: 'pace',
  description: 'Speed of each contact when its agent holds 1, 2, ... of them; or its duration.',
  examples: [
    ['100 %', '83 %', '67 %'],
    ['300 s', '380 s', '480 s'],
  ],
  type: 'array',
});

export const CHANNEL_KINDS = ['phone', 'chat', 'email', 'social', 'messaging', 'web', 'app'] as const;

export const channelSchema = z.strictObject({
  like: wordLeaf('channel-kind', 'A well-known channel.', CHANNEL_KINDS)
    .optional()
    .describe('Takes the defaults of this well-known channel. Default: by its name, else by its mode.'),
  mode: wordLeaf('mode', 'How a channel works.', MODES).optional().describe('live, deferred or self-service.'),
  'in-use': yesOrNoLeaf
    .optional()
    .describe('false: not there today; only a strategy with `new-channel` opens it. Default true.'),
  hours: hoursLeaf.optional().describe('Opening hours. Default always.'),
  target: targetLeaf.optional().describe('The promise: 80 % in 20 s.'),
  patience: distributionLeaf.optional().describe('Live: how long customers of urgency 0 wait before they leave.'),
  concurrency: concurrencyLeaf.optional().describe('Live: contacts that one agent holds at once.'),
  pace: paceLeaf
    .optional()
    .describe('Speed of each contact when its agent holds 1, 2, ... of them: as many as `concurrency`.'),
  turns: turnsSchema
    .optional()
    .describe('Conversations turn by turn: how much chats slow each other down follows, instead of `pace`.'),
  places: placesLeaf.optional().describe('Waiting places before the line is blocked. Default: no limit.'),
  effort: ratioLeaf.optional().describe("Core handling time relative to the phone's."),
  'resolution-penalty': shareByComplexityLeaf.optional().describe("Taken off the phone's probability of resolution."),
  containment: shareByComplexityLeaf.optional().describe('Self-service: probability that a session solves the need.'),
  session: endingLeaf.optional().describe('Self-service: how long the customer tries.'),
  'cost-per-contact': moneyLeaf.optional().describe('Paid per contact or session.'),
  'cost-per-minute': moneyPerMinuteLeaf.optional().describe('Paid per minute on the line, waiting included.'),
  duplicates: z
    .strictObject({
      'per-day': dailyShareLeaf.describe(
        'Probability per day after the promised time that the customer also contacts another channel.',
      ),
      on: textLeaf
        .optional()
        .describe('The live channel where duplicates go. Default: the phone, else the first live one.'),
    })
    .optional()
    .describe('Deferred: customers who do not wait for the answer.'),
  digital: yesOrNoLeaf.optional().describe('Counts for "needs that start digital". Default: all but the phone.'),
});
