import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import { changeInFull, changeSize } from './change.ts';
import type { DecisiveMeasure } from './decisive-measure.ts';
import { counted, measureName, quoted, quotedFirst } from './name.ts';

/** From here on it is no use to ask for more: the limit of `moreReplications`. */
const NO_END = 1_000_000;

/** One strategy's answer by the decisive measure, in the words of the fixed rules. */
export function strategyAnswer(strategy: string, { measure, isMoney }: DecisiveMeasure, d: PairedDifference): string {
  const name = quotedFirst(strategy);
  const change = changeInFull(measure, d);
  switch (d.verdict) {
    case 'better':
      return `${name} ${isMoney ? 'pays' : 'is better'}: ${change}.`;
    case 'worse':
      return `${name} ${isMoney ? 'does not pay' : 'is worse'}: ${change}.`;
    case 'no difference that matters':
      return `${name} makes no difference that matters to ${measureName(measure)}: ${direction(d)}${changeSize(d)}.`;
    case 'not decided yet':
      return `Whether ${quoted(strategy)} ${isMoney ? 'pays' : 'is better'} is not decided yet: ${change}; ${moreNeeded(d)}.`;
    default:
      return `${name}: ${change}.`;
  }
}

/** A size without a sign needs a verb; one whose sign is open has it. */
function direction({ low, high }: PairedDifference): string {
  return low > 0 ? 'it rises by ' : high < 0 ? 'it falls by ' : '';
}

function moreNeeded({ moreReplications, replications }: PairedDifference): string {
  if (!(moreReplications > 0)) return 'more replications would be needed';
  if (moreReplications >= NO_END) return 'it is so close to the limit that more replications are unlikely to decide it';
  const rough = counted(Number(moreReplications.toPrecision(2)), 'replication');
  return `about ${rough} more, beyond the ${replications.toLocaleString('en')} made, would decide it`;
}
