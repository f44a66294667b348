import { z } from 'zod';
import { hoursLeaf, lengthLeaf, shareLeaf } from './leaves.ts';

const bySeverity = z.strictObject({
  p1: lengthLeaf.optional().describe('Severity 1: urgency 3.'),
  p2: lengthLeaf.optional().describe('Severity 2: urgency 2.'),
  p3: lengthLeaf.optional().describe('Severity 3: urgency 1.'),
  p4: lengthLeaf.optional().describe('Severity 4: urgency 0.'),
});

export const planSchema = z.strictObject({
  response: bySeverity.optional().describe('Promised time until an agent answers, by severity. Default: no promise.'),
  resolution: bySeverity.optional().describe('Promised time until the need is solved. Default: no promise.'),
  hours: hoursLeaf.optional().describe('When accounts may use live channels and the clock runs. Default always.'),
  'urgent-hours': hoursLeaf.optional().describe('The same for severities 1 and 2. Default: `hours`.'),
  credit: shareLeaf.optional().describe("Paid back for each broken promise, of a month's fee."),
  cap: shareLeaf.optional().describe("Paid back in one month at most, of a month's fee."),
});
