import { difference, pays } from './difference.ts';
import type { Assumption, Hypothesis } from './hypothesis.ts';

const CANCELLING = ['finance-insurance', 'service-providers'] as const;

const UNNEEDED: Assumption = {
  name: 'who does not mean to leave and gets it too',
  low: { 'strategies.save-offer.save-offer.unneeded': '0 %' },
  high: { 'strategies.save-offer.save-offer.unneeded': '40 %' },
};
const STAYS: Assumption = {
  name: 'who stays for it',
  low: { 'strategies.save-offer.save-offer.stays': '25 %' },
  high: { 'strategies.save-offer.save-offer.stays': '60 %' },
};

/** What hangs on a need: purchases after advice, and customers who cancel. */
export const salesClaims: readonly Hypothesis[] = [
  {
    id: 'chat-lifts-conversion',
    claim: 'A chat lifts the conversion of advice before buying by a fifth',
    sectors: ['consumer-goods'],
    strategies: ['without-chat'],
    effectIs: 'purchases after a question about a product, relative to the same shop without a chat',
    unit: 'share',
    effect: (figures) =>
      figures('conversion.intent.presale') / figures('conversion.intent.presale', 'without-chat') - 1,
    claims: 'above',
    limit: 0.2,
    mechanism:
      'part of the questions is answered sooner, before the wish has cooled; most are asked elsewhere, and most customers buy or do not whatever they hear',
    dependsOn: [
      {
        name: 'who buys though nobody helped',
        low: { 'intents.presale.sale.unhelped': '60 %' },
        high: { 'intents.presale.sale.unhelped': '95 %' },
      },
      {
        name: 'half of what help adds is lost in',
        low: { 'intents.presale.sale.cools': '20 min' },
        high: { 'intents.presale.sale.cools': '1 d' },
      },
    ],
  },
  {
    id: 'save-offer-keeps-customers',
    claim: 'A price cut for those who cancel lowers churn',
    sectors: CANCELLING,
    strategies: ['save-offer'],
    effectIs: 'churn, against today',
    unit: 'points',
    effect: difference('churn', 'save-offer', 100),
    claims: 'below',
    limit: 0,
    mechanism:
      'some of those whom an agent hears out stay; who leaves silently, or by self-service, is offered nothing',
    dependsOn: [STAYS],
  },
  {
    id: 'save-offer-pays',
    claim: 'A price cut for those who cancel pays',
    sectors: CANCELLING,
    strategies: ['save-offer'],
    ...pays('save-offer'),
    mechanism:
      'lifetime value of those kept, against the margin given up, also to those who would have stayed, and minutes',
    dependsOn: [UNNEEDED, STAYS],
  },
];
