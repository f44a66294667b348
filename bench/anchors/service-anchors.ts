import type { Anchor } from './anchor.ts';

const COSTS = 'UK decision-makers guide 2024: phone 5.58, e-mail 3.55, chat 3.05 GBP';
/** Chats are held side by side only where enough of them come: a quarter of a year at typical size. */
const BUSY_CHATS = {
  scenario: 'finance-insurance',
  size: 'typical',
  set: { 'horizon.length': '13 weeks' },
} as const;
const CALLBACK = 'field data of a US bank: 37 % accept, 7 % of them do not answer';

/** What channels cost beside each other, how call-backs are taken, how many hours are productive, a regulator's minimum. */
export const serviceAnchors: readonly Anchor[] = [
  {
    id: 'phone-against-email',
    sector: 'finance-insurance',
    title: 'Cost of a phone contact, relative to e-mail',
    unit: 'times',
    setting: BUSY_CHATS,
    read: (p) => p('costPerContact.phone') / p('costPerContact.email'),
    target: 1.57,
    accepted: [1.27, 1.87],
    source: COSTS,
  },
  {
    id: 'phone-against-chat',
    sector: 'finance-insurance',
    title: 'Cost of a phone contact, relative to chat',
    unit: 'times',
    setting: BUSY_CHATS,
    read: (p) => p('costPerContact.phone') / p('costPerContact.chat'),
    target: 1.83,
    accepted: [1.53, 2.13],
    source: COSTS,
  },
  {
    id: 'productive-hours',
    sector: 'finance-insurance',
    title: 'Productive hours of a full-time year',
    unit: 'h/year',
    setting: { scenario: 'finance-insurance' },
    read: (p) => p('productiveHours'),
    target: 1396,
    accepted: [1380, 1412],
    source: 'Italian ministry of labour tables: 1,396 of 2,088 hours',
  },
  {
    id: 'callback-unanswered',
    sector: 'finance-insurance',
    title: 'Call-backs that reach nobody at the first attempt',
    unit: 'share',
    setting: {
      scenario: 'finance-insurance',
      strategies: ['callback'],
      set: { 'strategies.callback.callback.attempts': '1' },
    },
    read: (p) => p('callbackLost.phone', 1),
    target: 0.07,
    accepted: [0.05, 0.09],
    source: CALLBACK,
  },
  {
    id: 'callback-accepted',
    sector: 'finance-insurance',
    title: 'Offered call-backs that are accepted',
    unit: 'share',
    setting: {
      scenario: 'finance-insurance',
      strategies: ['callback'],
      set: { 'strategies.callback.callback.attempts': '1' },
    },
    read: (p) => p('callbackAccepted.phone', 1),
    target: 0.37,
    accepted: [0.35, 0.39],
    source: CALLBACK,
  },
  ...lifetimes(),
  ...regulatedMinimum(),
];

/** What loyalty is worth, over as long as it lasts. */
function lifetimes(): Anchor[] {
  const shared = {
    sector: 'finance-insurance',
    unit: 'times',
    setting: { scenario: 'finance-insurance', set: { 'money.lifetime': '40', 'money.discount': '0 %/year' } },
    source: 'Bain, insurance customers: about 5 to 2 to 1',
    doubt:
      'lifetime value of promoters: the source has it mostly from longer retention, and counts whom they bring. Here staying is held down by the published risks of leaving, which stronger loyalty (gamma 0.8, spread 0.9) would overshoot by far; referrals count when they come',
  } as const;
  return [
    {
      ...shared,
      id: 'promoter-value',
      title: 'Lifetime value of promoters, relative to detractors',
      read: (p) => p('clv.promoters') / p('clv.detractors'),
      target: 5,
      accepted: [4, 6],
    },
    {
      ...shared,
      id: 'passive-value',
      title: 'Lifetime value of passives, relative to detractors',
      read: (p) => p('clv.passives') / p('clv.detractors'),
      target: 2,
      accepted: [1.5, 2.5],
    },
  ];
}

/** A utility with the fewest staff that keep to the floors of the communications authority: 150 s on average, 40 % within 20 s. */
function regulatedMinimum(): Anchor[] {
  const setting = { scenario: 'regulated-minimum' };
  return [
    {
      id: 'regulated-wait',
      sector: 'service-providers',
      title: 'Mean wait with staff for the regulated minimum',
      unit: 's',
      setting,
      read: (p) => p('wait.phone'),
      target: 79,
      accepted: [60, 150],
      source: 'Italian regulators: 79 s (energy, 2018), 132 s (telecom)',
    },
    {
      id: 'regulated-within-20',
      sector: 'service-providers',
      title: 'Answered within 20 s with staff for the regulated minimum',
      unit: 'share',
      setting,
      read: (p) => p('answeredSoon.phone'),
      target: 0.51,
      accepted: [0.4, 0.6],
      source: 'Italian communications authority: at least 40 %, 51 % measured',
    },
  ];
}
