import { z } from 'zod';
import type { TracedContact } from '../../sim/model/demand.ts';
import type { Distribution } from '../../sim/model/distribution.ts';
import { NONE } from '../../sim/model/units.ts';
import * as messages from '../messages.ts';
import { distribution, LAW_NAMES } from '../quantities/distribution.ts';
import { aboveZero, ending } from '../quantities/limits.ts';
import { duration, rate, share } from '../quantities/quantities.ts';
import type { Reader } from '../quantities/reader.ts';
import { list, yesOrNo } from '../quantities/text.ts';
import { isTree, valueAt } from '../tree.ts';
import { ASKED_BY, secondLevelSchema } from './account-sections.ts';
import { seasonLeaf, weekLeaf } from './demand-schema.ts';
import { leaf } from './leaf.ts';
import {
  complexityLeaf,
  durationLeaf,
  endingLeaf,
  lengthLeaf,
  moneyLeaf,
  namesLeaf,
  positiveLeaf,
  rateLeaf,
  shareLeaf,
  textLeaf,
  urgencyLeaf,
  wordLeaf,
  yesOrNoLeaf,
} from './leaves.ts';
import { externalSchema } from './outside-schema.ts';
import { cancellationSchema, saleSchema } from './sales-schema.ts';

/** A law for all channels ({@link EVERY_CHANNEL}), or one by channel. */
export type ByChannel = Readonly<Record<string, Distribution>>;

/** Key of a law that holds for every channel. */
export const EVERY_CHANNEL = '*';

const LONG_FORM_OR_LAW = ['base', ...LAW_NAMES];

/** True for {phone: ..., chat: ...}, false for a law or a duration. */
export function isByChannel(value: unknown): boolean {
  return isTree(value) && !Object.keys(value).some((key) => LONG_FORM_OR_LAW.includes(key));
}

function byChannel(law: Reader<Distribution>): Reader<ByChannel> {
  return (value, report) => {
    if (!isTree(value) || !isByChannel(value)) return { [EVERY_CHANNEL]: law(value, report) };
    const entries = Object.entries(value).map(
      ([channel, one]) => [channel, law(one, (problem, at = []) => report(problem, [channel, ...at]))] as const,
    );
    return Object.fromEntries(entries);
  };
}

const talk: Reader<Distribution> = (value, report) => {
  const law = ending(distribution)(value, report);
  if (law.kind === 'deterministic' && law.value === 0) report(messages.zero(value));
  return law;
};

const TRACE_KEYS = ['at', 'talk', 'patience', 'wrap-up', 'accepts'];

const tracedContact: Reader<TracedContact> = (value, report) => {
  if (!isTree(value)) {
    report(messages.notAMapping(value));
    return { at: 0, talk: 0, patience: NONE, wrapUp: 0, acceptsCallback: false };
  }
  for (const key of Object.keys(value))
    if (!TRACE_KEYS.includes(key)) report(messages.unknownKey(key, TRACE_KEYS), [key]);
  const read = <T>(key: string, reader: Reader<T>) =>
    reader(value[key], (problem, at = []) => report(problem, [key, ...at]));
  const given = (key: string) => value[key] !== undefined;
  return {
    at: read('at', duration),
    talk: read('talk', duration),
    patience: given('patience') && value.patience !== 'never' ? read('patience', duration) : NONE,
    wrapUp: given('wrap-up') ? read('wrap-up', duration) : 0,
    acceptsCallback: given('accepts') ? read('accepts', yesOrNo) : false,
  };
};

const trace: Reader<TracedContact[]> = (value, report) => {
  const contacts = list('contacts', tracedContact, 1)(value, report);
  contacts.forEach((contact, i) => {
    if (i > 0 && contact.at < contacts[i - 1]!.at)
      report(messages.notIncreasing(valueAt(value, [i, 'at']), 'times of arrival'), [i, 'at']);
  });
  return contacts;
};

const BY_CHANNEL = {
  examples: [{ exponential: '300 s' }, { phone: { exponential: '300 s' } }],
  type: ['string', 'object'],
};
const talkLeaf = leaf(byChannel(talk), {
  id: 'talk',
  description: 'One distribution, or {phone: one}.',
  ...BY_CHANNEL,
});
const patienceLeaf = leaf(byChannel(distribution), {
  id: 'patience',
  description: 'One distribution for all live channels, or one for each.',
  ...BY_CHANNEL,
});
const ratesLeaf = leaf(list('rates', rate, 1), {
  id: 'rates',
  description: 'Rates one after the other.',
  examples: [['96 /h', '120 /h']],
  type: 'array',
});
const staysLeaf = leaf(list('stays', aboveZero(duration), 1), {
  id: 'stays',
  description: 'Mean stays in the states of an environment.',
  examples: [['40 min', '10 min']],
  type: 'array',
});
const nextLeaf = leaf(list('rows', list('shares', share, 1), 1), {
  id: 'next-states',
  description: 'For each state, the probabilities of the next one; each row sums to 100 %, 0 % for itself.',
  examples: [
    [
      ['0 %', '50 %', '50 %'],
      ['100 %', '0 %', '0 %'],
      ['100 %', '0 %', '0 %'],
    ],
  ],
  type: 'array',
});
const traceLeaf = leaf(trace, {
  id: 'trace',
  description: 'Contacts one by one, by time of arrival.',
  examples: [[{ at: '0 s', talk: '10.5 s', patience: 'never', 'wrap-up': '0 s', accepts: true }]],
  type: 'array',
});

const switchingSchema = z.strictObject({
  rates: ratesLeaf.describe('Rate in each state.'),
  stays: staysLeaf.describe('Mean stay in each state; stays are exponential.'),
  next: nextLeaf.optional().describe('Probabilities of the next state, row by row. Default: the states in turn.'),
  environment: textLeaf
    .optional()
    .describe('Intents that name the same environment change state together. Default: one of its own.'),
});

export const arrivalsSchema = z.strictObject({
  rate: rateLeaf.optional().describe('One rate all the time.'),
  rates: ratesLeaf
    .optional()
    .describe('Rates in turn from midnight of the first day, each for `every`; then again from the first.'),
  every: lengthLeaf.optional().describe('How long each of `rates` holds.'),
  'by-half-hour': weekLeaf.optional().describe('Expected contacts in each half-hour of the week.'),
  switching: switchingSchema.optional().describe('A rate that changes by chance (MMPP).'),
  season: seasonLeaf.optional().describe('Factors of the months. Default: all 1.'),
  trace: traceLeaf.optional().describe('Given contacts, replayed exactly.'),
});

export const intentSchema = z.strictObject({
  title: textLeaf.optional().describe('Name for people. Default: the name.'),
  share: shareLeaf.optional().describe('Share of the needs of the customers. All shares sum to 100 %.'),
  profile: textLeaf.optional().describe('Name of the profile of the demand. Default: the first.'),
  arrivals: arrivalsSchema.optional().describe('Anonymous contacts, instead of `share`.'),
  complexity: complexityLeaf.optional().describe('easy, medium or hard. Default medium.'),
  urgency: urgencyLeaf.optional().describe('0 (can wait) to 3 (now). Default 0.'),
  skill: textLeaf.optional().describe('The skill an agent needs; "any": every agent has it. Default any.'),
  licensed: yesOrNoLeaf.optional().describe('true: by law only teams that name the skill; "any" is not enough.'),
  channels: namesLeaf.optional().describe('The channels it may use. Default: all.'),
  talk: talkLeaf.optional().describe('Talk time on the phone as it is today. Not needed for a trace.'),
  'wrap-up': endingLeaf.optional().describe('Work after the contact. Default 0 s.'),
  resolution: shareLeaf.optional().describe('Probability that a contact on the phone resolves the need.'),
  identification: shareLeaf.optional().describe('Share of contacts in which the customer must be identified.'),
  patience: patienceLeaf.optional().describe("Overrides the channels' patience."),
  'head-start': durationLeaf.optional().describe('Ranked as if they had waited this much longer. Default 0 s.'),
  'asks-status': shareLeaf.optional().describe('Share of its needs that only ask how a case stands. Default 0 %.'),
  'wants-record': shareLeaf
    .optional()
    .describe('Share of its needs whose customer wants the answer in writing. Default 0 %.'),
  'legal-deadline': lengthLeaf.optional().describe('Time within which the law wants such a need dealt with.'),
  compensation: moneyLeaf.optional().describe('What a customer gets when that is late. Default 0 EUR.'),
  external: externalSchema.optional().describe('What a party outside the centre must do after the agent.'),
  'asked-by': wordLeaf('asked-by', 'Who of an account raises it.', ASKED_BY)
    .optional()
    .describe('anybody, the buyer or a user. Default anybody.'),
  'second-line': secondLevelSchema.optional().describe('What is beyond the first line, and who can solve it.'),
  sale: saleSchema.optional().describe('What its customers buy when they are helped.'),
  cancels: cancellationSchema.optional().describe('Customers who mean to leave, and what an agent can do about it.'),
  stakes: positiveLeaf.optional().describe('How strongly such a need decides who leaves; 1 = normally.'),
});
