import { z } from 'zod';
import { DAYS } from '../quantities/hours.ts';
import { list } from '../quantities/text.ts';
import { leaf } from './leaf.ts';
import { durationLeaf, lengthLeaf, startLeaf, wordLeaf, yesOrNoLeaf } from './leaves.ts';
import { dayOfYear } from './shock-schema.ts';

export const horizonSchema = z.strictObject({
  start: startLeaf.optional().describe('First day: a date, or a day of the week. Default: a Monday in January.'),
  length: lengthLeaf.describe('How long contacts arrive.'),
  'warm-up': durationLeaf.optional().describe('At the start, simulated but not counted. Default 0 s.'),
  holidays: leaf(list('days of the year', dayOfYear, 1), {
    id: 'holidays',
    description: 'Days of every year.',
    examples: [['1 Jan', '25 Dec']],
    type: 'array',
  })
    .optional()
    .describe('Days of every year on which hours, rosters and demand are those of another day of the week.'),
  'holidays-like': wordLeaf('weekday', 'A day of the week.', DAYS)
    .optional()
    .describe('The day of the week that holidays are like. Default Sun.'),
  interval: lengthLeaf.optional().describe('Length of the intervals of reports: 30 min, the only one there is.'),
  drain: yesOrNoLeaf.optional().describe('true: those in line at the end are still served. Default false.'),
});
