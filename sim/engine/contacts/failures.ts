import { DIGITAL_COUNTS, FAILED, FALSE_FIXES } from '../../measures/counts/digital-counts.ts';
import { chance } from '../draws-of-need.ts';
import { HAS_FAILURES } from '../features.ts';
import type { Floor } from '../floor.ts';
import { FALSE_FIX, SOLVABLE } from '../purposes.ts';
import { afterFailure } from './next-step.ts';

/** Whether nobody in the centre can solve this need, whatever they do. */
export function isUnsolvable(floor: Floor, need: number): boolean {
  const { failures } = floor.tables.digital;
  if (!HAS_FAILURES || failures === null) return false;
  const share = failures.unsolvable[complexityOf(floor, floor.needs.intent[need] as number)] as number;
  return share > 0 && chance(floor, need, SOLVABLE, 0) < share;
}

/** Probability of solving a need that can be solved: today's figure is an average over all of them. */
export function amongSolvable(floor: Floor, intent: number, p: number): number {
  const { failures } = floor.tables.digital;
  if (!HAS_FAILURES || failures === null) return p;
  const share = failures.unsolvable[complexityOf(floor, intent)] as number;
  return share === 0 ? p : Math.min(1, p / (1 - share));
}

/** A contact with an agent solved nothing. The customer knows and tries again, or believes it solved and finds out later. */
export function afterUnsolved(floor: Floor, need: number, channel: number): void {
  const { failures } = floor.tables.digital;
  if (!HAS_FAILURES || failures === null) {
    afterFailure(floor, need, channel, false);
    return;
  }
  const { falseFix, knownDelay } = failures;
  const seemsFixed = falseFix > 0 && chance(floor, need, FALSE_FIX, floor.needs.handled[need] as number) < falseFix;
  if (floor.counting) {
    const at = channel * DIGITAL_COUNTS;
    (floor.tally.digital[at + FAILED] as number) += 1;
    if (seemsFixed) (floor.tally.digital[at + FALSE_FIXES] as number) += 1;
  }
  afterFailure(floor, need, channel, false, seemsFixed ? 1 : knownDelay);
}

function complexityOf({ tables }: Floor, intent: number): number {
  return tables.intents.complexity[intent] as number;
}
