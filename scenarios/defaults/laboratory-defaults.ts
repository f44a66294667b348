import type { Tree } from '../tree.ts';

/**
 * What a scenario without customers gets where its file says nothing: nothing happens that the file does not ask for.
 * No identification, no look-up, no wrong routes, no repeats, no retries; one contact resolves the need.
 */
export const LABORATORY_DEFAULTS = {
  demand: { busyness: '0 %', profiles: {} },
  handling: { identification: '0 %', identify: '0 s', 'look-up': '0 s', retell: '0 s', 'misrouted-talk': '0 s' },
  journey: {
    'recontact-delay': '0 s',
    retry: '0 %',
    'stays-with-kind': '0 %',
    'switch-after-abandon': '0 %',
    'retry-delay': '0 s',
    // Far above what any run reaches: redialling goes on for as long as the dice say.
    'max-abandons': 1000,
    'max-contacts': 1000,
    'patience-after-self-service': '100 %',
    'urgency-patience': [1, 1, 1, 1],
    misroute: '0 %',
    'needs-history': '0 %',
    'without-history': '100 %',
    'link-same-channel': '100 %',
    'link-across-channels': '100 %',
    'repeat-window': '7 d',
  },
  satisfaction: {
    start: -0.72,
    resolved: 2.36,
    repeat: -0.55,
    'channel-switch': -0.25,
    transfer: -0.45,
    retell: -0.35,
    wait: -0.18,
    'off-line-weight': '15 %',
    'broken-promise': -0.4,
    expectation: 0,
    empathy: 0,
    ease: 1.8,
    noise: 0,
  },
  loyalty: {
    expectation: 1.3,
    'expectation-learning': '0 %',
    disappointment: 1,
    'best-elsewhere': 1.64,
    'drift-to-best': '0 %',
    gain: 0,
    loss: 0,
    imprint: '0 %',
    'half-life': '90 d',
    gamma: 0,
    'open-problem': 0,
    'promoter-cut': 0.2,
    'detractor-cut': -0.77,
  },
  money: { discount: '0 %/year', lifetime: 1, overhead: '100 %' },
  service: {
    routing: 'first-come',
    'idle-agents': 'in-order',
    staffing: '+0 %',
    callback: { policy: 'none' },
    view: {
      'unified-look-up': '0 s',
      'unified-misroute': '0 %',
      'unified-link': '100 %',
    },
  },
} as const satisfies Tree;

export const LABORATORY_INTENT = {
  complexity: 'medium',
  urgency: 0,
  skill: 'any',
  'wrap-up': '0 s',
  resolution: '100 %',
  stakes: 1,
  'head-start': '0 s',
} as const satisfies Tree;
