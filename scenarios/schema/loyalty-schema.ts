import { z } from 'zod';
import { quantity } from '../quantities/long-form.ts';
import { plainNumber } from '../quantities/number.ts';
import { leaf } from './leaf.ts';
import {
  coefficientLeaf,
  lengthLeaf,
  positiveLeaf,
  ratioLeaf,
  shareLeaf,
  yearlyShareLeaf,
  yearsLeaf,
} from './leaves.ts';

export const satisfactionSchema = z.strictObject({
  start: coefficientLeaf.optional().describe('Satisfaction before anything is added.'),
  resolved: coefficientLeaf.optional().describe('Added when the need was resolved.'),
  repeat: coefficientLeaf.optional().describe('Per contact after the first.'),
  'channel-switch': coefficientLeaf.optional().describe('Per change of channel.'),
  transfer: coefficientLeaf.optional().describe('Per transfer.'),
  retell: coefficientLeaf.optional().describe('Per story told again.'),
  wait: coefficientLeaf.optional().describe('Times ln(1 + minutes waited).'),
  'off-line-weight': shareLeaf.optional().describe('A minute waited off the line, relative to one on the line.'),
  'broken-promise': coefficientLeaf.optional().describe('Per promise that was not kept.'),
  expectation: coefficientLeaf.optional().describe("Times (expectation - the sector's starting expectation)."),
  empathy: positiveLeaf.optional().describe('Standard deviation of how agents are liked.'),
  ease: coefficientLeaf.optional().describe('Latent ease of a need that took one contact and no wait.'),
  noise: positiveLeaf.optional().describe('Standard deviation of what differs from case to case.'),
});

const spreadLeaf = leaf(quantity(plainNumber('spread', 0, 0.95)), {
  id: 'spread-of-loyalty',
  description: 'A standard deviation, 0 to 0.95.',
  type: ['number', 'object'],
});

const walletLeaf = leaf(quantity(plainNumber('factor', 0, 3)), {
  id: 'wallet',
  description: 'A factor, 0 to 3.',
  type: ['number', 'object'],
});

export const loyaltySchema = z.strictObject({
  expectation: coefficientLeaf.optional().describe('Satisfaction that new customers expect.'),
  'expectation-learning': shareLeaf.optional().describe('Share of the gap to experience closed by each need.'),
  disappointment: positiveLeaf.optional().describe('How much faster expectation follows a disappointment.'),
  'best-elsewhere': coefficientLeaf.optional().describe('Satisfaction with the best service they get anywhere.'),
  'drift-to-best': shareLeaf.optional().describe('Share of the gap to it that expectation closes in a month.'),
  gain: positiveLeaf.optional().describe('Step of loyalty per unit of satisfaction above expectation.'),
  loss: positiveLeaf.optional().describe('Step per unit below.'),
  imprint: shareLeaf.optional().describe('Probability that a step never fades.'),
  'half-life': lengthLeaf.optional().describe('Of steps that fade.'),
  gamma: positiveLeaf.optional().describe('How strongly loyalty decides who leaves.'),
  'open-problem': positiveLeaf.optional().describe('How strongly an open need adds to leaving.'),
  spread: spreadLeaf
    .optional()
    .describe('Standard deviation of the loyalty customers come with. Default 0: all alike.'),
  wallet: walletLeaf
    .optional()
    .describe('How strongly loyalty decides how much margin a customer brings. Default 0: all the same.'),
  'promoter-cut': coefficientLeaf.optional().describe('Answers 9 or 10 above this.'),
  'detractor-cut': coefficientLeaf.optional().describe('Answers 0 to 6 below this.'),
});

export const moneySchema = z.strictObject({
  discount: yearlyShareLeaf.optional().describe('Yearly rate at which later margins count less.'),
  lifetime: yearsLeaf.optional().describe('Years of margin in a lifetime value.'),
  overhead: ratioLeaf.optional().describe('Cost of an hour relative to its wage: supervision, rooms, systems.'),
});
