import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

const CAMPAIGN_COSTS = {
  name: 'campaign: lists, scripts, dialler',
  'set-up': assumed('4000 EUR', '12000 EUR', '40000 EUR'),
  years: 5,
  yearly: assumed('3000 EUR/year', '8000 EUR/year', '25000 EUR/year'),
};
const HISTORY_COSTS = {
  name: 'campaign: history of the customer for callers',
  'set-up': assumed('10000 EUR', '30000 EUR', '90000 EUR'),
  years: 5,
  yearly: assumed('2000 EUR/year', '6000 EUR/year', '18000 EUR/year'),
};

/** Callers outside with a bare list: who has an open problem, has refused or is angry is called like anybody else. */
export const telesellingOutsourced: Tree = {
  summary: 'An outsourcer calls to sell, by a bare list, without the history of those called.',
  campaign: { strength: '100 %', team: 'outsourced', lines: 3, dialler: 'progressive', history: '0 %' },
  costs: [CAMPAIGN_COSTS],
};

/** The centre's own agents call when they are idle, and see whom they call. */
export const telesellingOwn: Tree = {
  summary: 'Own agents call to sell when they are idle, with the history, and leave in peace whom it says to.',
  campaign: { strength: '100 %', team: 'any', dialler: 'preview', history: '100 %' },
  costs: [CAMPAIGN_COSTS, HISTORY_COSTS],
};

/** A long list, and more agents kept free for those who call. */
export const blending: Tree = {
  summary: 'Own agents work off a long list between inbound calls; two of each team stay free.',
  extends: ['teleselling-own'],
  campaign: { reserve: 2, share: assumed('10 %', '20 %', '40 %'), every: '90 d' },
};

const SURVEY_COSTS = {
  name: 'survey after service',
  'set-up': assumed('3000 EUR', '8000 EUR', '25000 EUR'),
  years: 5,
  yearly: assumed('1000 EUR/year', '3000 EUR/year', '10000 EUR/year'),
};
const RECOVERY_COSTS = {
  name: 'closed loop: survey, cases',
  'set-up': assumed('8000 EUR', '25000 EUR', '80000 EUR'),
  years: 5,
  yearly: assumed('3000 EUR/year', '10000 EUR/year', '30000 EUR/year'),
};

/** Ask, and leave it at that. */
export const surveyOnly: Tree = {
  summary: 'Asks customers after service, and calls nobody whatever they answer.',
  recovery: { strength: '100 %', team: 'outsourced', lines: 0 },
  costs: [SURVEY_COSTS],
};

/** Ask after service, and call those who are dissatisfied. Those won back are what they were before. */
export const closedLoopRecovery: Tree = {
  summary: 'Asks customers after service and calls those who are dissatisfied; agents do it when they are idle.',
  recovery: { strength: '100 %' },
  costs: [RECOVERY_COSTS],
};

/** The claim: recovered customers are twice as loyal as before the problem. */
export const closedLoopHopeful: Tree = {
  summary: 'The closed loop, if recovered customers were twice as loyal as before the problem, as is claimed.',
  extends: ['closed-loop-recovery'],
  recovery: { shift: 1.39 },
};

/** What a meta-analysis leaves of it at worst. */
export const closedLoopSober: Tree = {
  summary: 'The closed loop, if recovered customers stay somewhat less loyal than before the problem.',
  extends: ['closed-loop-recovery'],
  recovery: { shift: -0.2 },
};

const OFFER_COSTS = {
  name: 'offers: training, prompts on the screen',
  'set-up': assumed('5000 EUR', '15000 EUR', '50000 EUR'),
  years: 5,
  'per-agent': assumed('100 EUR/year', '300 EUR/year', '700 EUR/year'),
};

/** Every contact ends with an offer, whatever the queue and whatever came of it. */
export const crossSellAlways: Tree = {
  summary: 'Ends every contact with an offer, however long the queue, and after failures too.',
  offers: { strength: '100 %', 'load-below': '100000 %', pushed: '100 %' },
  costs: [OFFER_COSTS],
};

/** Offers only after solved contacts and while there is time. */
export const crossSellThreshold: Tree = {
  summary: 'Makes an offer after solved contacts, and only while the team has time for it.',
  offers: { strength: '100 %' },
  costs: [OFFER_COSTS],
};
