import { difference, pays, SECTORS } from './difference.ts';
import type { Figures, Hypothesis } from './hypothesis.ts';

/** Sectors whose campaigns call customers, not prospects. */
const CALLED = ['finance-insurance', 'consumer-goods', 'service-providers'] as const;
const BOTH = ['teleselling-outsourced', 'teleselling-own'] as const;

const STIRRED = {
  name: 'leaving after a call without the history',
  low: { 'strategies.teleselling-outsourced.campaign.blind-stirred': '100 %' },
  high: { 'strategies.teleselling-outsourced.campaign.blind-stirred': '167 %' },
} as const;

/** What a sale costs on top of today's service. */
const costOfSale = (figures: Figures, strategy: string) =>
  (figures('cost', strategy) - figures('cost')) / figures('outboundSales', strategy);

/** Selling: by outsourcers without the history, by own agents with it, and inside service. */
export const outboundClaims: readonly Hypothesis[] = [
  {
    id: 'history-sells-more',
    claim: 'Calling with the history sells a fifth more of those reached',
    sectors: SECTORS,
    strategies: BOTH,
    effectIs: 'conversion of own calls with the history, relative to the outsourcer’s without',
    unit: 'share',
    effect: (figures) =>
      figures('outboundConversion', 'teleselling-own') / figures('outboundConversion', 'teleselling-outsourced') - 1,
    claims: 'above',
    limit: 0.2,
    mechanism: 'offers fit, and those who have a problem, refused or are angry are left in peace',
    dependsOn: [
      {
        name: 'conversion with the history',
        low: { 'strategies.teleselling-own.campaign.conversion': '1.5 %' },
        high: { 'strategies.teleselling-own.campaign.conversion': '10 %' },
      },
    ],
  },
  {
    id: 'history-sells-cheaper',
    claim: 'A sale costs a quarter less with the history',
    sectors: SECTORS,
    strategies: BOTH,
    effectIs: 'cost on top of today’s for each sale, relative to the outsourcer’s',
    unit: 'share',
    effect: (figures) => costOfSale(figures, 'teleselling-own') / costOfSale(figures, 'teleselling-outsourced') - 1,
    claims: 'below',
    limit: -0.25,
    mechanism: 'idle agents call in time that is paid anyway; the history costs its system',
    dependsOn: [],
  },
  {
    id: 'blind-calls-pay',
    claim: 'Teleselling by an outsourcer without the history pays',
    sectors: SECTORS,
    strategies: ['teleselling-outsourced'],
    ...pays('teleselling-outsourced'),
    mechanism: 'each call costs minutes, annoys and stirs; few buy',
    dependsOn: [STIRRED],
  },
  {
    id: 'blind-calls-cost-customers',
    claim: 'Teleselling without the history costs customers',
    sectors: CALLED,
    strategies: ['teleselling-outsourced'],
    effectIs: 'churn, against today',
    unit: 'points',
    effect: difference('churn', 'teleselling-outsourced', 100),
    claims: 'above',
    limit: 0,
    mechanism: 'irrelevant calls lower loyalty, and remind customers that they can leave',
    dependsOn: [STIRRED],
  },
  {
    id: 'blind-calls-lower-nps',
    claim: 'Teleselling without the history makes even satisfied customers less loyal',
    sectors: CALLED,
    strategies: ['teleselling-outsourced'],
    effectIs: 'net promoter score, against today',
    unit: 'points',
    effect: difference('nps', 'teleselling-outsourced'),
    claims: 'below',
    limit: 0,
    mechanism: 'whoever is reached and does not buy is annoyed, satisfied or not',
    dependsOn: [],
  },
  {
    id: 'own-calls-pay',
    claim: 'Selling by own agents with the history pays',
    sectors: SECTORS,
    strategies: ['teleselling-own'],
    ...pays('teleselling-own'),
    mechanism: 'margin of sales against lists, the system, longer waits, and customers who are stirred',
    dependsOn: [],
  },
  {
    id: 'blending-goes-unnoticed',
    claim: 'Agents can sell between inbound calls without making customers wait',
    sectors: SECTORS,
    strategies: ['blending'],
    effectIs: 'phone wait, against today',
    unit: 's',
    effect: difference('wait.phone', 'blending'),
    claims: 'below',
    limit: 2,
    mechanism: 'two agents of each team stay free; in small teams that leaves hardly anybody to call',
    dependsOn: [],
  },
  {
    id: 'offers-pay',
    claim: 'Cross-selling in service pays',
    sectors: SECTORS,
    strategies: ['cross-sell-threshold'],
    ...pays('cross-sell-threshold'),
    mechanism: 'offers after solved contacts and while there is time: margin against seconds and training',
    dependsOn: [],
  },
  {
    id: 'offers-held-back-earn-more',
    claim: 'Offers held back while the line is long earn more than an offer in every contact',
    sectors: SECTORS,
    strategies: ['cross-sell-always', 'cross-sell-threshold'],
    effectIs: 'net value, against an offer in every contact',
    unit: 'EUR/year',
    effect: (figures) => figures('netValue', 'cross-sell-threshold') - figures('netValue', 'cross-sell-always'),
    claims: 'above',
    limit: 0,
    mechanism: 'the longer line and the pushed offers cost loyalty; the offers not made cost sales',
    dependsOn: [],
  },
  {
    id: 'offers-always-cost-satisfaction',
    claim: 'An offer at the end of every contact costs satisfaction',
    sectors: SECTORS,
    strategies: ['cross-sell-always'],
    effectIs: 'satisfied customers, against today',
    unit: 'points',
    effect: difference('csat', 'cross-sell-always', 100),
    claims: 'below',
    limit: 0,
    mechanism: 'a minute on each contact lengthens the line at equal staff',
    dependsOn: [],
  },
  {
    id: 'service-sells-threefold',
    claim: 'An offer in service is accepted three times as often as one in a cold call',
    sectors: CALLED,
    strategies: ['cross-sell-threshold', 'teleselling-outsourced'],
    effectIs: 'acceptance of offers, relative to conversion of calls without the history',
    unit: 'times',
    effect: (figures) =>
      figures('offerAcceptance', 'cross-sell-threshold') / figures('outboundConversion', 'teleselling-outsourced'),
    claims: 'above',
    limit: 3,
    mechanism: 'profile and mood after a solved contact; the conversion of cold calls is an input',
    dependsOn: [],
  },
];
