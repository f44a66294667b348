import type { CHANNEL_KINDS } from '../schema/channel-schema.ts';
import type { Tree } from '../tree.ts';
import { assumed, estimated, published } from './assumed.ts';
import { paceOf } from './pace.ts';

export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** What any channel gets, whatever it is. */
const NEUTRAL = {
  mode: 'live',
  hours: 'always',
  target: '80 % in 20 s',
  patience: 'never',
  concurrency: 1,
  effort: '100 %',
  'resolution-penalty': '0 %',
  containment: '0 %',
  session: '0 s',
  'cost-per-contact': '0 EUR',
  'cost-per-minute': '0 EUR/min',
  digital: true,
} as const satisfies Tree;

const WRITTEN_TO_A_PERSON = {
  easy: assumed('0 %', '4 %', '8 %'),
  medium: assumed('5 %', '10 %', '15 %'),
  hard: assumed('10 %', '20 %', '30 %'),
} as const;

const MESSAGE_COST = assumed('0.02 EUR', '0.05 EUR', '0.10 EUR');
const DUPLICATES = { 'per-day': assumed('5 %/day', '10 %/day', '20 %/day') } as const;

const SELF_SERVICE = {
  ...NEUTRAL,
  mode: 'self-service',
  containment: {
    easy: estimated('25 %', '38 %', '60 %', 'one in three easy digital starts ends on the phone'),
    medium: assumed('10 %', '22 %', '40 %'),
    hard: assumed('2 %', '8 %', '20 %'),
  },
  session: { lognormal: { mean: assumed('3 min', '6 min', '12 min'), cv: 0.6 } },
  'cost-per-contact': assumed(
    '0.05 EUR',
    '0.25 EUR',
    '0.60 EUR',
    'Gartner 2019: $0.10 against $8.01 for live contacts',
  ),
} as const satisfies Tree;

/** Defaults of the well-known channels in a scenario with customers. */
export const CHANNEL_DEFAULTS: Readonly<Record<ChannelKind, Tree>> = {
  phone: {
    ...NEUTRAL,
    patience: {
      mixture: [
        { weight: assumed('5 %', '10 %', '20 %'), of: { exponential: assumed('20 s', '30 s', '45 s') } },
        {
          weight: '90 %',
          of: {
            exponential: published(
              '300 s',
              '600 s',
              '1300 s',
              'UK 2023/24: waits and abandonment imply about 1,350 s; an Israeli bank: 450 s',
            ),
          },
        },
      ],
    },
    'cost-per-minute': assumed('0.01 EUR/min', '0.02 EUR/min', '0.04 EUR/min'),
    digital: false,
  },
  chat: {
    ...NEUTRAL,
    target: '80 % in 60 s',
    patience: { exponential: published('60 s', '150 s', '300 s', 'Comm100: chat waits of 35 to 48 s are normal') },
    concurrency: 3,
    effort: estimated(
      '100 %',
      '120 %',
      '160 %',
      'sessions of 12 min (Comm100); unit cost 1.8 times below the phone (ContactBabel 2024)',
    ),
    'resolution-penalty': WRITTEN_TO_A_PERSON,
    'cost-per-contact': MESSAGE_COST,
  },
  email: {
    ...NEUTRAL,
    mode: 'deferred',
    target: '90 % in 24 h',
    effort: published('60 %', '85 %', '120 %', 'ContactBabel 2024: a phone call costs 57 % more'),
    'resolution-penalty': {
      easy: assumed('3 %', '6 %', '9 %'),
      medium: assumed('4 %', '8 %', '12 %'),
      hard: assumed('5 %', '10 %', '15 %'),
    },
    'cost-per-contact': MESSAGE_COST,
    duplicates: DUPLICATES,
  },
  social: {
    ...NEUTRAL,
    mode: 'deferred',
    target: '80 % in 60 min',
    effort: assumed('50 %', '70 %', '100 %'),
    'resolution-penalty': {
      easy: assumed('6 %', '12 %', '18 %'),
      medium: assumed('8 %', '15 %', '22 %'),
      hard: assumed('10 %', '20 %', '30 %'),
    },
    'cost-per-contact': MESSAGE_COST,
    duplicates: DUPLICATES,
  },
  messaging: {
    ...NEUTRAL,
    mode: 'deferred',
    target: '80 % in 15 min',
    effort: assumed('60 %', '80 %', '110 %'),
    'resolution-penalty': WRITTEN_TO_A_PERSON,
    'cost-per-contact': MESSAGE_COST,
    duplicates: DUPLICATES,
  },
  web: SELF_SERVICE,
  app: SELF_SERVICE,
};

const KIND_BY_MODE: Readonly<Record<string, ChannelKind>> = { live: 'phone', deferred: 'email', 'self-service': 'web' };

/** Which well-known channel an entry takes after: what `like` says, or its own name, or the usual one of its mode. */
export function kindOf(name: string, channel: Tree): ChannelKind {
  const known = (word: unknown): word is ChannelKind =>
    typeof word === 'string' && Object.hasOwn(CHANNEL_DEFAULTS, word);
  const like = channel.like;
  if (known(like)) return like;
  if (known(name)) return name;
  return KIND_BY_MODE[String(channel.mode)] ?? 'phone';
}

/** Defaults of one channel. In a laboratory every channel is neutral, whatever it is called. */
export function channelDefaults(name: string, channel: Tree, laboratory: boolean): Tree {
  const kind = kindOf(name, channel);
  const defaults: Tree = laboratory ? { ...NEUTRAL, digital: kind !== 'phone' } : CHANNEL_DEFAULTS[kind];
  const { concurrency = defaults.concurrency } = channel;
  return { ...defaults, pace: paceOf(concurrency, laboratory || channel.turns !== undefined ? 0 : undefined) };
}
