import { difference, pays, SECTORS } from './difference.ts';
import type { Hypothesis } from './hypothesis.ts';

const PATIENCE = {
  name: 'retries after hanging up',
  low: { 'journey.retry': '35 %' },
  high: { 'journey.retry': '75 %' },
} as const;
const GAMMA = {
  name: 'how strongly loyalty decides who leaves',
  low: { 'loyalty.gamma': '0.3' },
  high: { 'loyalty.gamma': '0.8' },
} as const;

/** Getting through, and what staff saves or costs. */
export const accessClaims: readonly Hypothesis[] = [
  {
    id: 'callback-loses-fewer',
    claim: 'Offering a call-back loses fewer calls',
    sectors: SECTORS,
    strategies: ['callback'],
    effectIs: 'phone abandonment, against today',
    unit: 'points',
    effect: difference('abandonment.phone', 'callback', 100),
    claims: 'below',
    limit: 0,
    mechanism: 'those who accept leave the line and keep their place; those who do not pick up are lost',
    dependsOn: [PATIENCE],
  },
  {
    id: 'callback-pays',
    claim: 'Offering a call-back pays',
    sectors: SECTORS,
    strategies: ['callback'],
    ...pays('callback'),
    mechanism: 'fewer give up; connecting and vain attempts cost agents’ time, and the system its fee',
    dependsOn: [GAMMA],
  },
  {
    id: 'calling-back-abandoned-pays',
    claim: 'Calling back those who hung up pays',
    sectors: SECTORS,
    strategies: ['callback-abandoned'],
    ...pays('callback-abandoned'),
    mechanism: 'needs that would be given up are solved; most of those who hang up call again by themselves',
    dependsOn: [PATIENCE, GAMMA],
  },
  {
    id: 'saving-staff-pays',
    claim: 'Saving 8 % of the staff pays',
    sectors: SECTORS,
    strategies: ['fewer-staff'],
    ...pays('fewer-staff'),
    mechanism: 'wages fall at once; waits lengthen, more give up, and loyalty follows over months',
    dependsOn: [GAMMA],
  },
  {
    id: 'saving-staff-costs-customers',
    claim: 'Saving 8 % of the staff costs customers',
    sectors: SECTORS,
    strategies: ['fewer-staff'],
    effectIs: 'churn, against today',
    unit: 'points',
    effect: difference('churn', 'fewer-staff', 100),
    claims: 'above',
    limit: 0,
    mechanism: 'longer waits and abandonment lower satisfaction, and so loyalty',
    dependsOn: [GAMMA],
  },
];
