import { z } from 'zod';
import { quantity } from '../quantities/long-form.ts';
import { plainNumber } from '../quantities/number.ts';
import { leaf } from './leaf.ts';
import { durationLeaf, moneyLeaf, namesLeaf, positiveLeaf, shareLeaf } from './leaves.ts';

const strength = shareLeaf
  .optional()
  .describe('How much of it is there: 0 % is the service without it. Default 100 %.');
const coverage = shareLeaf.optional().describe('Share of customers with a valid number who agreed to messages.');
const heeded = shareLeaf.optional().describe('Share of those reached who do not get in touch any more.');
const message = moneyLeaf.optional().describe('What a message costs.');

const timesLeaf = leaf(quantity(plainNumber('times', 0, 1000)), {
  id: 'times',
  description: 'How many times, without a unit.',
  type: ['number', 'object'],
});

const noticesSchema = z.strictObject({
  strength,
  shocks: namesLeaf.optional().describe('Shocks it is for. Default: all.'),
  coverage,
  heeded,
  lag: durationLeaf.optional().describe('From the beginning of the shock to the message.'),
  message,
  'false-alarms': timesLeaf.optional().describe('Messages a year about nothing.'),
  annoyance: positiveLeaf.optional().describe('What a false alarm takes off satisfaction, for each customer reached.'),
});

const statusNoticesSchema = z.strictObject({
  strength,
  coverage,
  heeded,
  message,
  messages: timesLeaf.optional().describe('Messages for each case.'),
});

const rootCauseSchema = z.strictObject({
  strength,
  fixes: timesLeaf.optional().describe('Causes that can be worked on in a month.'),
  accuracy: shareLeaf.optional().describe('Share of contacts that are classified under the right intent.'),
  effect: shareLeaf.optional().describe("Share of an intent's needs that a fix ends."),
  lag: durationLeaf.optional().describe('Until a fix takes effect.'),
  'fix-cost': moneyLeaf.optional().describe('What a fix costs.'),
});

/** Sections that keep needs from becoming contacts. */
export const preventionSections = {
  notices: noticesSchema.optional().describe('Messages about a shock to those it touches.'),
  'status-notices': statusNoticesSchema.optional().describe('Messages about the state of a case.'),
  'root-cause': rootCauseSchema.optional().describe('Finding what makes customers get in touch, and ending it.'),
};
