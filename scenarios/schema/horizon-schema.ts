import { z } from 'zod';
import { durationLeaf, lengthLeaf, startLeaf, yesOrNoLeaf } from './leaves.ts';

export const horizonSchema = z.strictObject({
  start: startLeaf.optional().describe('First day: a date, or a day of the week. Default: a Monday in January.'),
  length: lengthLeaf.describe('How long contacts arrive.'),
  'warm-up': durationLeaf.optional().describe('At the start, simulated but not counted. Default 0 s.'),
  interval: lengthLeaf.optional().describe('Length of the intervals of reports: 30 min, the only one there is.'),
  drain: yesOrNoLeaf.optional().describe('true: those in line at the end are still served. Default false.'),
});
