import { z } from 'zod';
import {
  coefficientLeaf,
  dailyShareLeaf,
  durationLeaf,
  endingLeaf,
  moneyLeaf,
  rateLeaf,
  shareLeaf,
  textLeaf,
} from './leaves.ts';

export const partySchema = z.strictObject({
  capacity: rateLeaf.optional().describe('Jobs it can finish: 40 /day. Default: as many as come.'),
  visit: moneyLeaf.optional().describe('What a visit or job costs. Default 0 EUR.'),
});

export const externalSchema = z.strictObject({
  party: textLeaf.describe('Name of the party.'),
  share: shareLeaf.optional().describe("Share of the needs that go outside once the agent's part is done."),
  lead: endingLeaf.optional().describe("From the end of the agent's part to the party's visit or answer."),
  promise: durationLeaf.optional().describe('Lead time the customer is told. Default: the mean of `lead`.'),
  'first-time-fix': shareLeaf.optional().describe('Probability that the job solves the need.'),
  missed: shareLeaf.optional().describe('Probability that an appointment fails; another lead time begins.'),
  chase: dailyShareLeaf.optional().describe('Customers who ask about their case, each day after the promise.'),
  'chase-talk': endingLeaf.optional().describe('Core of the talk when they ask.'),
  blame: shareLeaf.optional().describe('How much of what the party does is held against the centre.'),
  failure: coefficientLeaf.optional().describe('Added to satisfaction for each failure of the party, at full blame.'),
});
