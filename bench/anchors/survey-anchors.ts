import type { Anchor } from './anchor.ts';

const CONSUMERS = ['finance-insurance', 'consumer-goods', 'service-providers'] as const;

/** What a survey after service would report: those who answer are not those who were served. */
export const surveyAnchors: readonly Anchor[] = CONSUMERS.map((sector) => ({
  id: 'csat-surveyed',
  sector,
  title: 'Satisfied among those who answer a survey',
  unit: 'share',
  setting: { scenario: sector, strategies: ['survey-only'], set: { 'horizon.length': '26 weeks' } },
  read: (p) => p('csat.surveyed', 1),
  target: 0.63,
  accepted: [0.58, 0.68],
  source: 'consumer panel: 63 %; surveys run by the centres themselves report 75 to 88 %',
}));
