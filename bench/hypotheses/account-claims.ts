import { difference, pays } from './difference.ts';
import type { Hypothesis } from './hypothesis.ts';

const B2B = ['b2b'] as const;
const WEIGHT = {
  name: 'how much buyers hear of their users',
  low: { 'customers.enterprise.users-weight': '10 %', 'customers.mid-market.users-weight': '10 %' },
  high: { 'customers.enterprise.users-weight': '100 %', 'customers.mid-market.users-weight': '100 %' },
} as const;
const MARGIN = {
  name: 'what a large account is worth',
  low: { 'customers.enterprise.margin': '120000 EUR/year' },
  high: { 'customers.enterprise.margin': '400000 EUR/year' },
} as const;
const BEYOND = {
  name: 'incidents beyond the first line',
  low: { 'intents.p34.second-line.share': '10 %' },
  high: { 'intents.p34.second-line.share': '35 %' },
} as const;
const CREDIT = {
  name: 'what a broken promise pays back',
  low: { 'plans.gold.credit': '5 %', 'plans.silver.credit': '5 %' },
  high: { 'plans.gold.credit': '25 %', 'plans.silver.credit': '25 %' },
} as const;

/** Business accounts: contracts, the people behind them, and who looks after them. */
export const accountClaims: readonly Hypothesis[] = [
  {
    id: 'account-managers-pay',
    claim: 'A named account manager pays',
    sectors: B2B,
    strategies: ['account-manager'],
    ...pays('account-manager'),
    mechanism: 'a manager is paid all day; who was in touch of late hears in time of some who mean to leave',
    dependsOn: [MARGIN],
  },
  {
    id: 'account-managers-keep-margin',
    claim: 'A named account manager keeps margin that would have left',
    sectors: B2B,
    strategies: ['account-manager'],
    effectIs: 'margin renewed (NRR), against today',
    unit: 'points',
    effect: difference('nrr', 'account-manager', 100),
    claims: 'above',
    limit: 0,
    mechanism: 'early warning, where the manager finds the time to be in touch',
    dependsOn: [MARGIN],
  },
  {
    id: 'contract-order-saves-credits',
    claim: 'Working in the order of contracts saves credits',
    sectors: B2B,
    strategies: ['response-tiers'],
    effectIs: 'credits, against today',
    unit: 'EUR/year',
    effect: difference('credits', 'response-tiers'),
    claims: 'below',
    limit: 0,
    mechanism:
      'among equally urgent work, whose promise is due first goes first; most broken promises lack a specialist, not a place in line',
    dependsOn: [CREDIT],
  },
  {
    id: 'one-level-pays',
    claim: 'Everybody solves everything pays more than two levels of support',
    sectors: B2B,
    strategies: ['one-level'],
    ...pays('one-level'),
    mechanism:
      'no waits between the lines and no story told twice, for lessons, higher wages and longer talks of the first line',
    dependsOn: [BEYOND],
  },
  {
    id: 'warm-hand-over-satisfies',
    claim: 'Introducing the customer in person satisfies more than a transfer',
    sectors: B2B,
    strategies: ['warm-hand-over'],
    effectIs: 'satisfied customers (CSAT), against today',
    unit: 'points',
    effect: difference('csat', 'warm-hand-over', 100),
    claims: 'above',
    limit: 0,
    mechanism: 'the story is told once; agents of the first line wait along meanwhile, and others wait for them',
    dependsOn: [BEYOND],
  },
  {
    id: 'user-surveys-miss-buyers',
    claim: 'Most unhappy buyers hide behind happy users',
    sectors: B2B,
    strategies: [],
    effectIs: 'detractors among buyers whose users on balance are promoters, less a half',
    unit: 'points',
    effect: (figures) => 100 * (figures('unseenBuyers') - 0.5),
    claims: 'above',
    limit: 0,
    mechanism: 'a buyer has few cases and hears of many; users have many and hear of none',
    dependsOn: [WEIGHT],
  },
  {
    id: 'account-view-adds',
    claim: 'One view of the account is worth more than one view of each person',
    sectors: B2B,
    strategies: ['unified-view', 'account-view'],
    effectIs: 'net value of account-view less that of unified-view',
    unit: 'EUR/year',
    effect: (figures) => figures('netValue', 'account-view') - figures('netValue', 'unified-view'),
    claims: 'above',
    limit: 0,
    mechanism: 'a colleague who calls about the same case is identified and heard once',
    dependsOn: [WEIGHT],
  },
];
