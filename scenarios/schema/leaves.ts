import { type ByComplexity, COMPLEXITIES } from '../../sim/model/channel.ts';
import * as messages from '../messages.ts';
import { byWeekday, startDay } from '../quantities/day.ts';
import { distribution } from '../quantities/distribution.ts';
import { hours } from '../quantities/hours.ts';
import { aboveZero, ending, lasting } from '../quantities/limits.ts';
import { quantity } from '../quantities/long-form.ts';
import { count, plainNumber } from '../quantities/number.ts';
import * as quantities from '../quantities/quantities.ts';
import type { Reader } from '../quantities/reader.ts';
import { target } from '../quantities/target.ts';
import { list, text, word, yesOrNo } from '../quantities/text.ts';
import { isTree } from '../tree.ts';
import { leaf } from './leaf.ts';

const TEXT_OR_LONG = ['string', 'object'];
const NUMBER_OR_LONG = ['number', 'object'];

function texts(id: string, reader: Reader<number>, description: string, ...examples: unknown[]) {
  return leaf(reader, { id, description, examples, type: TEXT_OR_LONG });
}

export const textLeaf = leaf(text, { id: 'text', description: 'A text.', type: ['string', 'number'] });
export const yesOrNoLeaf = leaf(yesOrNo, { id: 'yes-or-no', description: 'true or false.', type: 'boolean' });
export const namesLeaf = leaf(list('names', text), { id: 'names', description: 'A list of names.', type: 'array' });

export const durationLeaf = texts(
  'duration',
  quantities.duration,
  'A duration with its unit: s, min, h, d, weeks.',
  '4 min',
  '1.5 h',
  '4m30s',
  '52 weeks',
);
export const lengthLeaf = texts('length', aboveZero(quantities.duration), 'A duration above 0.', '30 min', '90 d');
export const shareLeaf = texts('share', quantities.share, 'A share or a probability, 0 % to 100 %.', '80 %');
export const ratioLeaf = texts('ratio', quantities.ratio, 'A size relative to something: 100 % is "as it is".', '85 %');
export const speedLeaf = texts('speed', aboveZero(quantities.ratio), 'A speed relative to the usual one.', '90 %');
export const scatterLeaf = texts('scatter', quantities.scatter, 'A coefficient of variation in percent.', '10 %');
export const changeLeaf = texts('change', quantities.change, 'A change relative to what there is.', '+8 %', '-8 %');
export const rateLeaf = texts('rate', quantities.rate, 'Contacts per time.', '96 /h', '0.8 /s');
export const yearlyLeaf = texts('per-year', quantities.yearly, 'Events a year.', '3.2 /year');
export const yearlyShareLeaf = texts('share-per-year', quantities.yearlyShare, 'A share a year.', '12 %/year');
export const dailyShareLeaf = texts('share-per-day', quantities.dailyShare, 'A share a day.', '10 %/day');
export const moneyLeaf = texts('money', quantities.money, 'An amount in euros.', '0.25 EUR');
export const moneyPerHourLeaf = texts('money-per-hour', quantities.moneyPerHour, 'Euros an hour.', '27 EUR/h');
export const moneyPerMinuteLeaf = texts(
  'money-per-minute',
  quantities.moneyPerMinute,
  'Euros a minute.',
  '0.02 EUR/min',
);
export const moneyPerYearLeaf = texts('money-per-year', quantities.moneyPerYear, 'Euros a year.', '70 EUR/year');

export const coefficientLeaf = leaf(quantity(plainNumber('a coefficient', -100, 100)), {
  id: 'coefficient',
  description: 'A number without a unit.',
  type: NUMBER_OR_LONG,
});
export const positiveLeaf = leaf(quantity(plainNumber('a factor', 0, 1000)), {
  id: 'factor',
  description: 'A number without a unit, 0 or more.',
  type: NUMBER_OR_LONG,
});
export const yearsLeaf = leaf(quantity(plainNumber('years', 0.1, 100)), {
  id: 'years',
  description: 'A number of years.',
  type: NUMBER_OR_LONG,
});

const wholeNumber = (id: string, what: string, least: number, most: number) =>
  leaf(quantity(count(what, least, most)), { id, description: `A whole number of ${what}.`, type: NUMBER_OR_LONG });

export const customersLeaf = wholeNumber('customers', 'customers', 1, 20_000_000);
export const peopleLeaf = wholeNumber('people', 'people', 1, 200);
export const agentsLeaf = wholeNumber('agents', 'agents', 0, 100_000);
export const placesLeaf = wholeNumber('places', 'places', 0, 1_000_000);
export const concurrencyLeaf = wholeNumber('concurrency', 'contacts at once', 1, 20);
export const attemptsLeaf = wholeNumber('attempts', 'attempts', 1, 1_000_000);
export const lineLeaf = wholeNumber('waiting-customers', 'waiting customers', 0, 1_000_000);
export const furtherLeaf = wholeNumber('further-skills', 'further skills', 0, 50);
export const urgencyLeaf = wholeNumber('urgency', 'steps of urgency', 0, 3);

export const distributionLeaf = leaf(distribution, {
  id: 'distribution',
  description: 'How long something takes: a duration, "never", or one law of chance.',
  examples: ['60 s', { exponential: '300 s' }, { lognormal: { mean: '210 s', cv: 0.9 } }],
  type: TEXT_OR_LONG,
});
export const endingLeaf = leaf(ending(distribution), {
  id: 'ending-distribution',
  description: 'How long something takes that does end: a duration, or one law of chance.',
  examples: ['60 s', { lognormal: { mean: '210 s', cv: 0.9 } }],
  type: TEXT_OR_LONG,
});
export const lastingLeaf = leaf(lasting(ending(distribution)), {
  id: 'lasting-distribution',
  description: 'How long something takes that takes a while and ends: a duration above 0, or one law of chance.',
  examples: ['60 s', { lognormal: { mean: '36 s', cv: 0.8 } }],
  type: TEXT_OR_LONG,
});
export const targetLeaf = leaf(target, {
  id: 'target',
  description: 'A share to be answered in a time.',
  examples: ['80 % in 20 s'],
  type: TEXT_OR_LONG,
});
export const hoursLeaf = leaf(hours, {
  id: 'hours',
  description: '"always", or days and hours.',
  examples: ['Mon-Fri 08:00-20:00, Sat 08:00-13:00', 'always'],
  type: ['string', 'array'],
});
export const startLeaf = leaf(startDay, {
  id: 'start',
  description: 'First day: a date, or a day of the week.',
  examples: ['2026-01-05', 'Mon'],
  type: 'string',
});

export const wordLeaf = <W extends string>(id: string, description: string, words: readonly W[]) =>
  leaf(word(words), { id, description, enum: words });
export const complexityLeaf = wordLeaf('complexity', 'How hard a need is.', COMPLEXITIES);

/** One value for all complexities, or {easy: ..., medium: ..., hard: ...}. */
function byComplexity(item: Reader<number>): Reader<ByComplexity> {
  return (value, report) => {
    if (!isTree(value) || Object.hasOwn(value, 'base')) {
      const one = item(value, report);
      return [one, one, one];
    }
    for (const key of Object.keys(value)) {
      if (!COMPLEXITIES.some((one) => one === key)) report(messages.unknownKey(key, COMPLEXITIES), [key]);
    }
    const at = (key: string) => item(value[key], (problem, inner = []) => report(problem, [key, ...inner]));
    return [at('easy'), at('medium'), at('hard')];
  };
}

export const shareByComplexityLeaf = leaf(byComplexity(quantities.share), {
  id: 'share-by-complexity',
  description: 'One share, or one for each complexity.',
  examples: ['10 %', { easy: '38 %', medium: '22 %', hard: '8 %' }],
  type: TEXT_OR_LONG,
});

export const weekdaysLeaf = leaf(byWeekday(quantity(plainNumber('a weight', 0, 1000))), {
  id: 'weekdays',
  description: 'One number a day from Monday, or a mapping of days.',
  examples: [[1.2, 1.05, 1, 0.97, 0.95, 0.45, 0.2], { 'Mon-Fri': 1, Sat: 0.5 }],
  type: ['array', 'object'],
});
