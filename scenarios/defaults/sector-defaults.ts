import type { Tree } from '../tree.ts';
import { assumed, estimated, published } from './assumed.ts';

/**
 * What a scenario with customers gets where its file says nothing: values that hold across sectors, written in the
 * language itself. The weekly shape peaks at 11 and 16 o'clock; Monday is the busiest day.
 */
export const SECTOR_DEFAULTS = {
  demand: {
    busyness: assumed('5 %', '10 %', '20 %', 'overdispersion of daily calls: Ibrahim et al. 2012, Brown et al. 2005'),
    profiles: {
      standard: {
        weekdays: [1.2, 1.05, 1.0, 0.97, 0.95, 0.45, 0.2],
        day: {
          from: '08:00',
          weights: [
            2.6, 3.4, 4.4, 5.4, 6.1, 6.5, 6.4, 6.0, 5.2, 4.3, 3.7, 3.6, 3.8, 4.2, 4.6, 4.8, 4.8, 4.6, 4.2, 3.6, 2.8,
            2.1, 1.6, 1.3,
          ],
        },
      },
    },
  },
  handling: {
    identification: published('45 %', '60 %', '95 %', 'ContactBabel 2009, all industries: 59 %'),
    identify: published('20 s', '45 s', '90 s', 'vendors of voice biometrics: 40 to 90 s'),
    'look-up': published('15 s', '40 s', '75 s', 'vendors: 30 to 45 s; 4.3 systems per contact (Calabrio)'),
    retell: published('20 s', '45 s', '120 s', 'vendors: 45 to 60 s, more with redundant questions'),
    'misrouted-talk': assumed('30 s', '60 s', '120 s'),
  },
  journey: {
    'stays-with-kind': '0 %',
    'recontact-delay': {
      ...assumed(
        { lognormal: { mean: '7.5 h', cv: 1.2 } },
        { lognormal: { mean: '37.5 h', cv: 1.2 } },
        { lognormal: { mean: '187 h', cv: 1.2 } },
        'judgement: median 1 day, from 0.2 to 5',
      ),
    },
    retry: assumed('35 %', '55 %', '75 %', 'judgement; that redials distort forecasts: Aguir et al. 2004'),
    'switch-after-abandon': assumed('5 %', '15 %', '25 %'),
    'retry-delay': {
      ...assumed(
        { lognormal: { mean: '18 min', cv: 1.5 } },
        { lognormal: { mean: '81 min', cv: 1.5 } },
        { lognormal: { mean: '43 h', cv: 1.5 } },
        'judgement: median 45 min, from 10 min to 1 day',
      ),
    },
    'max-abandons': assumed(2, 3, 6),
    'max-contacts': assumed(5, 8, 12),
    'patience-after-self-service': assumed('60 %', '80 %', '100 %'),
    'urgency-patience': [0.8, 1, 1.3, 1.6],
    misroute: assumed('3 %', '12 %', '20 %'),
    'needs-history': {
      easy: assumed('5 %', '10 %', '15 %'),
      medium: assumed('17 %', '35 %', '52 %'),
      hard: assumed('25 %', '50 %', '75 %'),
    },
    'without-history': assumed('75 %', '85 %', '95 %'),
    'link-same-channel': assumed('40 %', '60 %', '80 %'),
    'link-across-channels': assumed('0 %', '10 %', '30 %'),
    'repeat-window': '7 d',
  },
  satisfaction: {
    start: estimated(-0.72, -0.72, -0.72, 'satisfied: 82 % after one resolved contact, 30 % unresolved'),
    resolved: estimated(1.8, 2.36, 3, 'satisfied: 82 % after one resolved contact (SQM)'),
    repeat: published(-0.9, -0.55, -0.3, 'SQM: 15 points less per additional call'),
    'channel-switch': estimated(-0.5, -0.25, 0, 'second contact on another channel: 59 % satisfied'),
    transfer: estimated(-0.8, -0.45, -0.2, 'drivers of effort: Gartner/CEB'),
    retell: estimated(-0.6, -0.35, -0.15, 'drivers of effort: Gartner/CEB'),
    wait: published(-0.45, -0.18, -0.05, 'Garcia et al. 2012: small; panel surveys: large'),
    'off-line-weight': published('5 %', '15 %', '40 %', 'Hathaway, Emadi, Deshpande: "almost no discomfort"'),
    'broken-promise': assumed(-0.8, -0.4, -0.2),
    expectation: assumed(-0.6, -0.3, 0),
    empathy: assumed(0, 0.25, 0.5, 'judgement: agents differ'),
    ease: estimated(1, 1.8, 2.6, 'nine in ten call it easy after one contact'),
    noise: assumed(0, 0.25, 0.5),
  },
  loyalty: {
    expectation: estimated(1, 1.3, 1.6, 'hazard of leaving: x 1.05 after a repeat, x 1.4 to 1.6 when unresolved'),
    'expectation-learning': assumed('5 %', '10 %', '20 %'),
    disappointment: estimated(1, 3, 4, 'as losses weigh: what hurts is remembered'),
    'best-elsewhere': estimated(1.3, 1.64, 2, 'a need solved with one contact and no wait'),
    'drift-to-best': assumed('0 %', '2 %', '5 %'),
    gain: published(0.05, 0.1, 0.15, 'Gartner/CEB: disloyalty four times as likely as loyalty'),
    loss: published(0.15, 0.3, 0.6, 'Gartner/CEB: disloyalty four times as likely as loyalty'),
    imprint: estimated('14 %', '22 %', '40 %', 'three in four customers changed for good after six contacts'),
    'half-life': assumed('30 d', '90 d', '240 d'),
    gamma: published(0.3, 0.5, 0.8, 'Bain: promoters stay 3 to 5 times as long as detractors'),
    'open-problem': assumed(0, 0.3, 0.8),
    spread: 0,
    wallet: 0,
    'promoter-cut': estimated(0.1, 0.2, 0.3, '42 % promoters'),
    'detractor-cut': estimated(-0.87, -0.77, -0.67, '22 % detractors'),
  },
  money: {
    discount: assumed('5 %/year', '8 %/year', '12 %/year'),
    lifetime: assumed(3, 5, 8),
    overhead: assumed('125 %', '135 %', '160 %'),
  },
  service: {
    routing: 'first-come',
    'idle-agents': 'in-order',
    staffing: '+0 %',
    callback: { policy: 'none' },
    view: {
      'unified-look-up': assumed('5 s', '10 s', '20 s'),
      'unified-misroute': assumed('3 %', '6 %', '12 %'),
      'unified-link': assumed('80 %', '95 %', '99 %'),
    },
  },
} as const satisfies Tree;

/** What an intent of a scenario with customers gets. Identification is that of `handling`. */
export const SECTOR_INTENT = {
  complexity: 'medium',
  urgency: 0,
  skill: 'any',
  'wrap-up': assumed('20 s', '45 s', '120 s'),
  resolution: published('62 %', '70 %', '78 %', 'SQM: first contact resolution around 70 % in all industries'),
  stakes: 1,
  'head-start': '0 s',
} as const satisfies Tree;
