import { z } from 'zod';
import type { ShockEffect } from '../../sim/model/demand.ts';
import * as demandMessages from '../demand-messages.ts';
import * as messages from '../messages.ts';
import { readTime } from '../quantities/hours.ts';
import { quantity } from '../quantities/long-form.ts';
import { plainNumber } from '../quantities/number.ts';
import { share } from '../quantities/quantities.ts';
import type { Reader } from '../quantities/reader.ts';
import { MONTHS } from '../quantities/season.ts';
import { list } from '../quantities/text.ts';
import { isTree } from '../tree.ts';
import { leaf } from './leaf.ts';
import { endingLeaf, shareLeaf, textLeaf, wordLeaf } from './leaves.ts';

/** Key of an effect on every intent that is not named. */
export const EVERY_INTENT = 'any';

const FACTOR = /^x\s*(\d+(?:\.\d+)?)$/i;
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "x3": three times the usual demand; "25 %": that share of the customers affected gets in touch. */
const effect: Reader<ShockEffect> = (value, report) => {
  const match = typeof value === 'string' ? FACTOR.exec(value.trim()) : null;
  if (match === null && typeof value === 'string' && value.includes('%'))
    return { kind: 'share', share: share(value, report) };
  const factor = Number(match?.[1] ?? Number.NaN);
  if (!(factor >= 1 && factor <= 1000)) report(demandMessages.badEffect(value));
  return { kind: 'factor', factor };
};

const effects: Reader<Record<string, ShockEffect>> = (value, report) => {
  if (!isTree(value) || Object.keys(value).length === 0) {
    report(messages.notAQuantity(value, 'intents with what happens to them', '{access: x3, payment: 25 %}'));
    return {};
  }
  const reader = quantity(effect);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      reader(one, (problem, at = []) => report(problem, [name, ...at])),
    ]),
  );
};

/** "27 Nov" -> day of the year, 0 = 1 January; 29 February is read as the 28th. */
export const dayOfYear: Reader<number> = (value, report) => {
  const match = typeof value === 'string' ? /^(\d{1,2})\s+([A-Za-z]{3})$/.exec(value.trim()) : null;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === match?.[2]?.toLowerCase());
  const day = Number(match?.[1] ?? 0);
  const leap = month === 1 && day === 29;
  if (month < 0 || day < 1 || (day > DAYS_IN[month]! && !leap)) {
    report(demandMessages.badDayOfYear(value));
    return Number.NaN;
  }
  return DAYS_BEFORE[month]! + (leap ? 28 : day) - 1;
};

const time: Reader<number> = (value, report) => {
  const seconds = typeof value === 'string' ? readTime(value) : Number.NaN;
  if (Number.isNaN(seconds)) report(messages.badTime(value));
  return seconds;
};

/** The days of every month, as days of the year; the 29th to 31st of a short month is its last day. */
export function monthly(days: readonly number[]): number[] {
  return MONTHS.flatMap((_, month) => days.map((day) => DAYS_BEFORE[month]! + Math.min(day, DAYS_IN[month]!) - 1));
}

export const shockSchema = z.strictObject({
  title: textLeaf.optional().describe('Name for people. Default: the name.'),
  'per-year': leaf(quantity(plainNumber('occurrences a year', 0, 1000)), {
    id: 'occurrences',
    description: 'How often a year, at random.',
    type: ['number', 'object'],
  })
    .optional()
    .describe('At random, so often a year. Or else:'),
  dates: leaf(list('dates', dayOfYear, 1), {
    id: 'dates',
    description: 'Days of every year.',
    examples: [['27 Nov', '1 Mar']],
    type: 'array',
  })
    .optional()
    .describe('On these days of every year. Or else:'),
  'days-of-month': leaf(list('days', plainNumber('a day of the month', 1, 31), 1), {
    id: 'days-of-month',
    description: 'Days of every month.',
    examples: [[1, 15]],
    type: 'array',
  })
    .optional()
    .describe('On these days of every month.'),
  at: leaf(time, { id: 'time-of-day', description: 'A time of the day.', examples: ['08:00'], type: 'string' })
    .optional()
    .describe('Time at which it begins on dates. Default 00:00.'),
  lasts: endingLeaf.describe('How long it lasts.'),
  course: wordLeaf('course', 'How strong it is while it lasts.', ['even', 'fading'])
    .optional()
    .describe('even, or fading: twice as strong at first, nothing at the end. Default even.'),
  customers: shareLeaf.optional().describe('Share of the customers that it touches. Default 100 %.'),
  affects: leaf(effects, {
    id: 'effects',
    description: `Intents with what happens to them: "x3" times the usual demand, or "25 %" of the customers touched get in touch; "${EVERY_INTENT}" is every other intent.`,
    examples: [{ access: 'x3', payment: '25 %' }],
    type: 'object',
  }).describe('What it does to each intent.'),
});

export const withinDaySchema = z.strictObject({
  cv: leaf(quantity(plainNumber('a coefficient of variation', 0, 2)), {
    id: 'spread',
    description: 'A coefficient of variation without a unit.',
    type: ['number', 'object'],
  }).describe('Coefficient of variation of a half-hour.'),
  correlation: shareLeaf.describe('Between neighbouring half-hours of a day.'),
});
