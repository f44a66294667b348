import { difference, pays, SECTORS } from './difference.ts';
import type { Hypothesis } from './hypothesis.ts';

const RECOVERY = 'strategies.closed-loop-recovery.recovery';
const SHIFT = {
  name: 'loyalty of the won back beyond what they were before',
  low: { [`${RECOVERY}.shift`]: '-0.2' },
  high: { [`${RECOVERY}.shift`]: '1.39' },
} as const;
const TWICE_LET_DOWN = {
  name: 'loyalty lost by those who are called in vain',
  low: { [`${RECOVERY}.double-deviation`]: '-0.4' },
  high: { [`${RECOVERY}.double-deviation`]: '0' },
} as const;

/** Calling back those whom service left dissatisfied. */
export const recoveryClaims: readonly Hypothesis[] = [
  {
    id: 'recovered-twice-as-loyal',
    claim: 'Recovered customers are twice as loyal as before the problem',
    sectors: SECTORS,
    strategies: ['closed-loop-recovery'],
    effectIs: 'how long the won back would stay, relative to before the problem',
    unit: 'times',
    effect: (figures) => figures('recoveredTimes', 'closed-loop-recovery'),
    claims: 'above',
    limit: 2,
    mechanism: 'a call that helps gives back what the need took; nothing makes more of it unless one assumes it',
    dependsOn: [SHIFT],
  },
  {
    id: 'recovered-against-all-called',
    claim: 'What is seen among the recovered holds for all who were called',
    sectors: SECTORS,
    strategies: ['closed-loop-hopeful'],
    effectIs: 'the same of all who were reached, if the won back became twice as loyal',
    unit: 'times',
    effect: (figures) => figures('reachedTimes', 'closed-loop-hopeful'),
    claims: 'above',
    limit: 2,
    mechanism: 'three in four of those who are reached are not won back: the recovered are a selection',
    dependsOn: [],
  },
  {
    id: 'closed-loop-pays',
    claim: 'Closing the loop with the dissatisfied pays',
    sectors: SECTORS,
    strategies: ['closed-loop-recovery'],
    ...pays('closed-loop-recovery'),
    mechanism: 'calls take agents from the line; those won back stay longer, those called in vain leave sooner',
    dependsOn: [SHIFT, TWICE_LET_DOWN],
  },
  {
    id: 'closed-loop-pays-if-twice',
    claim: 'Closing the loop pays if recovered customers become twice as loyal',
    sectors: SECTORS,
    strategies: ['closed-loop-hopeful'],
    ...pays('closed-loop-hopeful'),
    mechanism: 'the same calls, with the loyalty that is claimed for those won back',
    dependsOn: [],
  },
  {
    id: 'closed-loop-keeps-customers',
    claim: 'Closing the loop with the dissatisfied keeps customers',
    sectors: SECTORS,
    strategies: ['closed-loop-recovery'],
    effectIs: 'churn, against today',
    unit: 'points',
    effect: difference('churn', 'closed-loop-recovery', 100),
    claims: 'below',
    limit: 0,
    mechanism: 'few of all customers ever become a case; agents who call back do not answer',
    dependsOn: [SHIFT, TWICE_LET_DOWN],
  },
  {
    id: 'called-in-vain',
    claim: 'Calling the dissatisfied makes them more loyal than asking alone',
    sectors: SECTORS,
    strategies: ['survey-only', 'closed-loop-recovery'],
    effectIs: 'loyalty of all who ever had a case, called against only asked',
    unit: 'points',
    effect: (figures) => figures('loyalty.cases', 'closed-loop-recovery') - figures('loyalty.cases', 'survey-only'),
    claims: 'above',
    limit: 0,
    mechanism: 'a quarter is won back; the others are let down twice',
    dependsOn: [TWICE_LET_DOWN],
  },
];
