import { z } from 'zod';
import { customersLeaf, durationLeaf, moneyPerYearLeaf, yearlyLeaf, yearlyShareLeaf } from './leaves.ts';

export const segmentSchema = z.strictObject({
  count: customersLeaf.describe('How many customers.'),
  needs: yearlyLeaf.describe('Needs of one customer in a year.'),
  margin: moneyPerYearLeaf.describe('Contribution margin of one customer in a year.'),
  churn: yearlyShareLeaf.describe('Share that leaves within a year when loyalty is neutral.'),
  'head-start': durationLeaf.optional().describe('Ranked as if they had waited this much longer. Default 0 s.'),
});
