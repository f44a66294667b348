import { chance, changeInFull } from '../../reports/words/change.ts';
import { sentence } from '../../reports/words/name.ts';
import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import type { Measure } from '../../sim/measures/measure.ts';

/** Whether it pays, in a sentence for somebody who does not count replications. */
export function payWords(difference: PairedDifference, netValue: Measure): string {
  const change = changeInFull(netValue, difference);
  switch (difference.verdict) {
    case 'better':
      return `It pays: ${change}.`;
    case 'worse':
      return `It does not pay: ${change}.`;
    case 'no difference that matters':
      return `It makes no difference that matters: ${change}.`;
    case 'not decided yet':
      return `Not decided: ${change}. The chance that it is better than today is ${chance(difference.pBetter)}.`;
    default:
      return `${sentence(change)}.`;
  }
}
