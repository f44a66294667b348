import { z } from 'zod';
import { type ChannelMix, GIVE_UP } from '../../sim/model/journey.ts';
import * as messages from '../messages.ts';
import { quantity } from '../quantities/long-form.ts';
import { plainNumber } from '../quantities/number.ts';
import { share } from '../quantities/quantities.ts';
import type { Reader } from '../quantities/reader.ts';
import { list } from '../quantities/text.ts';
import { isTree } from '../tree.ts';
import { leaf } from './leaf.ts';
import { attemptsLeaf, durationLeaf, endingLeaf, ratioLeaf, shareByComplexityLeaf, shareLeaf } from './leaves.ts';

const SUM_TOLERANCE = 5e-4;

/** {phone: 60 %, chat: 40 %}: shares that sum to 100 % (what rounding leaves is spread over all). */
const mix: Reader<ChannelMix> = (value, report) => {
  if (!isTree(value) || Object.keys(value).length === 0) {
    report(messages.notAQuantity(value, 'channels with their shares', `{phone: 60 %, ${GIVE_UP}: 40 %}`));
    return {};
  }
  let wrong = false;
  const entries = Object.entries(value).map(
    ([name, part]) =>
      [
        name,
        share(part, (problem, at = []) => {
          wrong = true;
          report(problem, [name, ...at]);
        }),
      ] as const,
  );
  const sum = entries.reduce((total, [, part]) => total + part, 0);
  if (!wrong && Math.abs(sum - 1) > SUM_TOLERANCE) report(messages.sumNotOne('shares', sum));
  return Object.fromEntries(entries.map(([name, part]) => [name, part / sum]));
};

const mixLeaf = leaf(mix, {
  id: 'channel-mix',
  description: 'Channels with their shares, which sum to 100 %.',
  examples: [{ phone: '60 %', chat: '40 %' }],
  type: 'object',
});

const factor = quantity(plainNumber('a factor', 0.01, 100));
const urgencyPatience: Reader<number[]> = (value, report) => {
  const factors = list('factors', factor)(value, report);
  if (Array.isArray(value) && factors.length !== 4)
    report(messages.wrongCount('factors', factors.length, '4, for urgency 0 to 3'));
  return factors;
};
const urgencyPatienceLeaf = leaf(urgencyPatience, {
  id: 'urgency-patience',
  description: 'Factors for urgency 0, 1, 2 and 3.',
  type: 'array',
});

export const journeySchema = z.strictObject({
  'first-channel': z
    .strictObject({ easy: mixLeaf, medium: mixLeaf, hard: mixLeaf })
    .optional()
    .describe('Channel of the first contact, by complexity.'),
  'stays-with-kind': shareLeaf
    .optional()
    .describe('Of those whose channel an intent does not allow: who takes another of its kind, if there is one.'),
  'after-failure': z
    .record(z.string(), mixLeaf)
    .optional()
    .describe('After a contact that did not help, by its channel: the next one, or give-up.'),
  'recontact-delay': endingLeaf.optional().describe('From an unresolved contact with an agent to the next try.'),
  retry: shareLeaf.optional().describe('After an abandoned contact: tries the same channel again.'),
  'switch-after-abandon': shareLeaf
    .optional()
    .describe('After an abandoned contact: tries another channel. The rest gives up.'),
  'retry-delay': endingLeaf.optional().describe('From an abandoned contact to the next try.'),
  'max-abandons': attemptsLeaf.optional().describe('Abandonments of one need after which the customer gives up.'),
  'max-contacts': attemptsLeaf.optional().describe('Contacts of one need after which the customer gives up.'),
  'patience-after-self-service': ratioLeaf
    .optional()
    .describe('Patience after self-service failed, relative to otherwise.'),
  'urgency-patience': urgencyPatienceLeaf.optional().describe('Patience by urgency 0 to 3, relative to urgency 0.'),
  misroute: shareLeaf.optional().describe('Probability that a contact first reaches a wrong skill.'),
  'needs-history': shareByComplexityLeaf
    .optional()
    .describe('Share of needs that only somebody who knows the history can solve well.'),
  'without-history': shareLeaf
    .optional()
    .describe('Probability of resolution without the history, relative to with it.'),
  'link-same-channel': shareLeaf.optional().describe('Probability that the firm links a repeat on the same channel.'),
  'link-across-channels': shareLeaf.optional().describe('Probability that the firm links a repeat on another channel.'),
  'repeat-window': durationLeaf
    .optional()
    .describe('A repeat within this time counts against first contact resolution.'),
});

export const handlingSchema = z.strictObject({
  identification: shareLeaf
    .optional()
    .describe('Share of contacts in which the customer must be identified, unless the intent says otherwise.'),
  identify: durationLeaf.optional().describe('Time to identify and verify one customer.'),
  'look-up': durationLeaf.optional().describe("Time to look the customer up in today's systems."),
  retell: durationLeaf.optional().describe('Time in which the customer tells the story again.'),
  'misrouted-talk': durationLeaf.optional().describe('Time until an agent passes on a contact that is not theirs.'),
});
