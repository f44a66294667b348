import { SECTORS } from './difference.ts';
import type { Assumption, Figures, Hypothesis } from './hypothesis.ts';

/** How many of a new channel's contacts would not have happened without it. */
const INDUCED: Assumption = {
  name: 'share of its contacts that are new',
  low: { 'strategies.add-chat.new-channel.induced': '5 %' },
  high: { 'strategies.add-chat.new-channel.induced': '50 %' },
};
const ADOPTION: Assumption = {
  name: 'customers who take to it',
  low: {
    'strategies.add-chat.new-channel.adoption': '3 %',
    'strategies.add-chat.new-channel.adoption-high': '3 %',
  },
  high: {
    'strategies.add-chat.new-channel.adoption': '25 %',
    'strategies.add-chat.new-channel.adoption-low': '25 %',
  },
};

/** A figure with the chat, relative to the same centre without it. */
function withChat(measure: string): (figures: Figures) => number {
  return (figures) => figures(measure, 'add-chat') / figures(measure, 'without-chat') - 1;
}

/** More channels, and channels that cost little. A sector that has a chat is compared with itself without. */
export const newChannelClaims: readonly Hypothesis[] = [
  {
    id: 'more-channels-more-contacts',
    claim: 'A further channel brings more contacts for agents',
    sectors: SECTORS,
    strategies: ['without-chat', 'add-chat'],
    effectIs: 'contacts that agents handle with a chat that opens, relative to none',
    unit: 'share',
    effect: withChat('handledContacts'),
    claims: 'above',
    limit: 0,
    mechanism:
      'some write who would not have called, and sessions of self-service become chats; what a chat does not solve comes back',
    dependsOn: [INDUCED],
  },
  {
    id: 'low-touch-only-diverts',
    claim: 'Self-service only diverts: it takes less than a tenth of their contacts off the agents',
    sectors: SECTORS,
    strategies: ['without-self-service'],
    effectIs: 'contacts that agents handle with self-service, relative to none',
    unit: 'share',
    effect: (figures) => figures('handledContacts') / figures('handledContacts', 'without-self-service') - 1,
    claims: 'above',
    limit: -0.1,
    mechanism:
      'sessions solve the easy needs; what they do not solve reaches an agent afterwards, and part of it would not have come at all',
    dependsOn: [
      {
        name: 'needs that would not have come without it',
        low: { 'strategies.without-self-service.closed-channels.kept-away': '5 %' },
        high: { 'strategies.without-self-service.closed-channels.kept-away': '50 %' },
      },
    ],
  },
  {
    id: 'new-channel-pays',
    claim: 'A chat that opens pays',
    sectors: SECTORS,
    strategies: ['without-chat', 'add-chat'],
    effectIs: 'net value, against the same centre without a chat',
    unit: 'EUR/year',
    effect: (figures) => figures('netValue', 'add-chat') - figures('netValue', 'without-chat'),
    claims: 'above',
    limit: 0,
    mechanism:
      'the same agents on the same shifts answer: no wage is saved, waits change a little, platform and licences cost, new contacts take time',
    dependsOn: [ADOPTION, INDUCED],
  },
  {
    id: 'new-channel-cuts-cost',
    claim: 'A chat that opens cuts the cost of a resolution by a quarter',
    sectors: SECTORS,
    strategies: ['without-chat', 'add-chat'],
    effectIs: 'cost per resolution, relative to the same centre without a chat',
    unit: 'share',
    effect: withChat('costPerResolution'),
    claims: 'below',
    limit: -0.25,
    mechanism: 'wages are the cost and stay; the target of vendors supposes that contacts leave and agents with them',
    dependsOn: [ADOPTION],
  },
];
