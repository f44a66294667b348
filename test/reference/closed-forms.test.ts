import { describe, expect, it } from 'vitest';
import { estimatesOf } from '../kits/estimates-of.ts';
import { laboratory } from '../kits/laboratory.ts';

/**
 * Laboratory models against exact answers (closed forms, quadrature or Markov chains). A case agrees when every
 * estimate is within 4 standard errors of the exact value and the standard error is small: at most 2 % of the value,
 * or 0.002 for probabilities.
 */
interface Case {
  readonly scenario: string;
  readonly days: number;
  readonly replications: number;
  readonly exact: Readonly<Record<string, number>>;
}

const CASES: readonly Case[] = [
  { scenario: 'erlang-b', days: 20, replications: 10, exact: { 'blocked.phone': 0.0502217778907946 } },
  {
    scenario: 'erlang-a',
    days: 10,
    replications: 12,
    exact: {
      'pWait.phone': 0.467774068554,
      'abandonment.phone': 0.0309122491622,
      'waitOnline.phone': 3.70946989946,
      'wait.phone': 3.61590023955,
      'serviceLevel.phone': 0.943018954747,
      'serviceLevelOfAnswered.phone': 0.973099653702,
      'serviceLevelWithoutShortAbandons.phone': 0.972029602987,
      'serviceLevelCountingShortAbandons.phone': 0.972864391708,
      'waitAbandoned.phone': 6.64284465305,
      'abandonmentInTime.phone': 0.0298454369608,
      'inLine.phone': 2.96757591957,
      occupancy: 0.930324240804,
    },
  },
  { scenario: 'm-g-1', days: 2000, replications: 12, exact: { 'wait.phone': 1300, 'pWait.phone': 0.8 } },
  {
    scenario: 'busyness',
    days: 300,
    replications: 9,
    exact: {
      'serviceLevel.phone': 0.823369531202,
      'abandonment.phone': 0.0447678149023,
      'pWait.phone': 0.28225753697,
      'waitOnline.phone': 8.05820668242,
    },
  },
  {
    scenario: 'day',
    days: 8 / 24,
    replications: 600,
    exact: { 'serviceLevel.phone': 0.900432409282, 'wait.phone': 6.04084446 },
  },
  {
    scenario: 'erlang-c',
    days: 60,
    replications: 16,
    exact: {
      'pWait.phone': 0.172862055497,
      'serviceLevel.phone': 0.89515386344,
      occupancy: 0.8,
      'wait.phone': 6.91448221987,
    },
  },
  {
    scenario: 'patience-fixed',
    days: 60,
    replications: 12,
    exact: {
      'pWait.phone': 0.680006775045,
      'abandonment.phone': 0.0978027011544,
      'waitOnline.phone': 24.3028322236,
      'wait.phone': 20.4330806331,
      'serviceLevel.phone': 0.492940473936,
      'serviceLevelOfAnswered.phone': 0.546377687638,
      occupancy: 0.945159074981,
    },
  },
  {
    scenario: 'priority',
    days: 60,
    replications: 16,
    exact: {
      'pWait.phone': 0.449763297678,
      'wait.intent.urgent': 3.8551139801,
      'wait.intent.other': 34.6960258209,
      'serviceLevel.intent.urgent': 0.956385567951,
      'serviceLevel.intent.other': 0.661119850565,
    },
  },
  {
    scenario: 'n-model',
    days: 300,
    replications: 8,
    exact: {
      'pWait.intent.cards': 0.24845436536,
      'pWait.intent.loans': 0.534002053049,
      'abandonment.intent.cards': 0.0696392739825,
      'abandonment.intent.loans': 0.190954166547,
      'waitOnline.intent.cards': 10.4458910974,
      'waitOnline.intent.loans': 34.3717499784,
      'occupancy.specialists': 0.696202403539,
      'occupancy.all-round': 0.78835891664,
      'inLine.intent.cards': 0.188026039753,
      'inLine.intent.loans': 0.423036922811,
      'occupancy.all-round.cards': 0.141122249877,
    },
  },
  {
    scenario: 'callback',
    days: 300,
    replications: 6,
    exact: {
      'blocked.phone': 0.0130747435924,
      'callbackShare.phone': 0.190628045066,
      'waitOffline.phone': 193.922801892,
      occupancy: 0.841547263799,
      'inLine.phone': 1.39185754494,
    },
  },
  {
    scenario: 'chat',
    days: 300,
    replications: 6,
    exact: {
      'pWait.chat': 0.152698895938,
      'abandonment.chat': 0.0382845039489,
      'waitOnline.chat': 9.18828094774,
      'serviceLevel.chat': 0.886960872509,
      occupancy: 0.944828170751,
      'aht.chat': 407.955347837,
      'inLine.chat': 0.183765618955,
      'inHand.chat': 7.84673959424,
    },
  },
  {
    scenario: 'retrial',
    days: 100,
    replications: 8,
    exact: {
      'pWait.phone': 0.59662586234,
      'abandonment.phone': 0.146840855205,
      'waitOnline.phone': 17.6209026246,
      occupancy: 0.935588734754,
      givenUp: 0.064411265246,
      triesPerNeed: 1.09661689787,
    },
  },
];

describe('laboratory models agree with exact answers', () => {
  it.each(CASES)('$scenario', ({ scenario, days, replications, exact }) => {
    const estimates = estimatesOf(laboratory(scenario, days), replications);
    for (const [id, value] of Object.entries(exact)) {
      const estimate = estimates.get(id);
      if (estimate === undefined)
        throw new Error(`${scenario} has no measure ${id}: ${[...estimates.keys()].join(' ')}`);
      const { standardError } = estimate;
      const z = (estimate.value - value) / standardError;
      expect(Math.abs(z), `${id}: exact ${value}, simulated ${estimate.value} +- ${standardError}`).toBeLessThanOrEqual(
        4,
      );
      expect(standardError, id).toBeLessThanOrEqual(Math.max(0.02 * value, 0.002));
    }
  });
});
