import { z } from 'zod';
import {
  customersLeaf,
  durationLeaf,
  lengthLeaf,
  moneyLeaf,
  moneyPerYearLeaf,
  peopleLeaf,
  positiveLeaf,
  ratioLeaf,
  shareLeaf,
  textLeaf,
  yearlyLeaf,
  yearlyShareLeaf,
} from './leaves.ts';

export const segmentSchema = z.strictObject({
  count: customersLeaf.describe('How many customers.'),
  needs: yearlyLeaf.describe('Needs of one customer in a year.'),
  margin: moneyPerYearLeaf.describe('Contribution margin of one customer in a year.'),
  churn: yearlyShareLeaf.describe('Share that leaves within a year when loyalty is neutral.'),
  contract: lengthLeaf.optional().describe('They may leave only when it ends. Default: in any month.'),
  notice: durationLeaf.optional().describe('How long before its end they decide. Default 0 s.'),
  people: peopleLeaf.optional().describe('People of an account: a buyer, who decides, and users. Default: one person.'),
  colleague: shareLeaf.optional().describe('Probability that a colleague makes the next contact about a need.'),
  'users-weight': ratioLeaf.optional().describe('How much the experience of users counts; that of the buyer is 100 %.'),
  plan: textLeaf.optional().describe('Name of the plan of their contracts.'),
  fee: moneyPerYearLeaf.optional().describe('What one pays in a year; credits are a share of it. Default: the margin.'),
  'acquisition-cost': moneyLeaf.optional().describe('What it costs to win one. Default 0 EUR.'),
  'head-start': durationLeaf.optional().describe('Ranked as if they had waited this much longer. Default 0 s.'),
});

const wordOfMouthSchema = z.strictObject({
  'tell-resolved': shareLeaf.optional().describe('Satisfied customers with a resolved need who tell somebody.'),
  'persons-resolved': positiveLeaf.optional().describe('How many persons each of them tells.'),
  'tell-unresolved': shareLeaf.optional().describe('Dissatisfied customers without help who tell somebody.'),
  'persons-unresolved': positiveLeaf.optional().describe('How many persons each of them tells.'),
  effect: shareLeaf.optional().describe('Customers won, or lost, by each person who was told.'),
});

export const acquisitionSchema = z.strictObject({
  inflow: ratioLeaf.optional().describe('Steady recruiting: 100 % is as many as leave at neutral loyalty.'),
  replace: ratioLeaf.optional().describe('Recruiting that reacts: share of those who left in the month.'),
  room: shareLeaf.optional().describe('How much larger than at the start the base may become.'),
  'word-of-mouth': wordOfMouthSchema.optional().describe('What customers tell others.'),
});
