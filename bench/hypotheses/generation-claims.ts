import { SECTORS } from './difference.ts';
import type { Hypothesis } from './hypothesis.ts';

const STEPS = [
  { from: 1, to: 2, what: 'e-mail, web, shared knowledge, cases' },
  { from: 2, to: 3, what: 'a chat, one view, notices, a closed loop, fixes of causes' },
  { from: 3, to: 4, what: 'all channels, more self-service, monthly fixes, offers' },
] as const;

/** Each generation of service is said to be cheaper and to keep customers better than the one before. */
export const generationClaims: readonly Hypothesis[] = STEPS.flatMap(({ from, to, what }): Hypothesis[] => {
  const strategies = [`generation-${from}`, `generation-${to}`];
  const step =
    (measure: string, factor = 1): Hypothesis['effect'] =>
    (figures) =>
      factor * (figures(measure, `generation-${to}`) - figures(measure, `generation-${from}`));
  return [
    {
      id: `generation-${to}-cheaper`,
      claim: `Generation ${to} solves a need for less than generation ${from}`,
      sectors: SECTORS,
      strategies,
      effectIs: `cost per resolution of generation ${to}, against generation ${from}`,
      unit: 'EUR',
      effect: step('costPerResolution'),
      claims: 'below',
      limit: 0,
      mechanism: `${what}: more is solved by the same agents, and each lever charges its costs`,
      dependsOn: [],
    },
    {
      id: `generation-${to}-keeps`,
      claim: `Generation ${to} loses fewer customers than generation ${from}`,
      sectors: SECTORS,
      strategies,
      effectIs: `customers lost a year in generation ${to}, against generation ${from}`,
      unit: 'points',
      effect: step('churn', 100),
      claims: 'below',
      limit: 0,
      mechanism: `${what}: shorter and fewer tries leave more loyalty; contacts that were not made before can fail too`,
      dependsOn: [],
    },
    {
      id: `generation-${to}-pays`,
      claim: `The step from generation ${from} to generation ${to} pays`,
      sectors: SECTORS,
      strategies,
      effectIs: `net value of generation ${to}, against generation ${from}`,
      unit: 'EUR/year',
      effect: step('netValue'),
      claims: 'above',
      limit: 0,
      mechanism: `${what}: fewer customers leave, and platforms, licences and people cost`,
      dependsOn: [],
    },
  ];
});
