import { z } from 'zod';
import { quantity } from '../quantities/long-form.ts';
import { plainNumber } from '../quantities/number.ts';
import { season } from '../quantities/season.ts';
import { list, text } from '../quantities/text.ts';
import { byHalfHour } from '../quantities/week-table.ts';
import { leaf } from './leaf.ts';
import { scatterLeaf, weekdaysLeaf } from './leaves.ts';
import { shockSchema, withinDaySchema } from './shock-schema.ts';

const weight = plainNumber('a weight', 0, 1e6);

const weightsLeaf = leaf(list('weights', quantity(weight), 1), {
  id: 'weights',
  description: 'Weights of the half-hours of a day; only their proportions matter.',
  type: 'array',
});
const clockLeaf = leaf(text, { id: 'time', description: 'A time of the day.', examples: ['08:00'], type: 'string' });

export const weekLeaf = leaf(byHalfHour(weight), {
  id: 'week-table',
  description: 'One number for each half-hour: {Mon-Fri: [48 numbers], Sat: [48 numbers]}, or 336 numbers.',
  type: ['object', 'array'],
});
export const seasonLeaf = leaf(season, {
  id: 'season',
  description: 'Twelve factors from January, or a mapping of months; 1 = an average month.',
  examples: [{ Nov: 1.4, Dec: 1.6 }],
  type: ['object', 'array'],
});

export const profileSchema = z.strictObject({
  weekdays: weekdaysLeaf.optional().describe('Relative demand by day of the week.'),
  day: z
    .strictObject({ from: clockLeaf.describe('Beginning of the first half-hour.'), weights: weightsLeaf })
    .optional()
    .describe('Shape of a day, the same for all days.'),
  'by-half-hour': weekLeaf.optional().describe('Weights of every half-hour of the week, instead of weekdays and day.'),
  season: seasonLeaf.optional().describe('Factors of the months. Default: all 1.'),
});

export const demandSchema = z.strictObject({
  shocks: z
    .record(z.string(), shockSchema)
    .optional()
    .describe('What makes demand of its own: outages, storms, price letters, seasons.'),
  'within-day': withinDaySchema.optional().describe('Random busyness of single half-hours, on top of the day.'),
  busyness: scatterLeaf.optional().describe('Coefficient of variation of the random busyness of a day.'),
  profiles: z
    .record(z.string(), profileSchema)
    .optional()
    .describe('Shapes of the week and the year. The first is the default one.'),
});
