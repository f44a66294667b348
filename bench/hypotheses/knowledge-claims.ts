import { difference, pays, relative, SECTORS } from './difference.ts';
import type { Hypothesis } from './hypothesis.ts';

const RETELL = {
  name: 'time in which a story is told again',
  low: { 'handling.retell': '20 s' },
  high: { 'handling.retell': '120 s' },
} as const;

/** What agents know of the customer and of the matter. */
export const knowledgeClaims: readonly Hypothesis[] = [
  {
    id: 'unified-view-saves-a-quarter',
    claim: 'One view of the customer cuts handling time by a quarter or more',
    sectors: SECTORS,
    strategies: ['unified-view'],
    effectIs: 'phone handling time, relative to today',
    unit: 'share',
    effect: relative('aht.phone', 'unified-view'),
    claims: 'below',
    limit: -0.25,
    mechanism: 'identification, look-up and stories told again are shorter; the core of the talk stays as it is',
    dependsOn: [RETELL],
  },
  {
    id: 'unified-view-pays',
    claim: 'One view of the customer pays',
    sectors: SECTORS,
    strategies: ['unified-view'],
    ...pays('unified-view'),
    mechanism:
      'shorter contacts and fewer wrong routes at equal staff become shorter waits and more solved needs; the system costs its set-up and upkeep',
    dependsOn: [RETELL],
  },
  {
    id: 'knowledge-base-solves-more',
    claim: 'A knowledge base lifts first contact resolution by five points or more',
    sectors: SECTORS,
    strategies: ['knowledge-base'],
    effectIs: 'first contact resolution, against today',
    unit: 'points',
    effect: difference('fcr.true', 'knowledge-base', 100),
    claims: 'above',
    limit: 5,
    mechanism: 'less searching, and answers that agents would not have found',
    dependsOn: [],
  },
  {
    id: 'silo-flatters-resolution',
    claim: 'In silos the firm sees ten points more first contact resolution than there is',
    sectors: SECTORS,
    strategies: [],
    effectIs: 'observed less true first contact resolution',
    unit: 'points',
    effect: (figures) => 100 * (figures('fcr.observed') - figures('fcr.true')),
    claims: 'above',
    limit: 10,
    mechanism: 'repeats on another channel are not linked and look like new needs',
    dependsOn: [],
  },
];
