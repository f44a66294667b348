import { FIX_COSTS, FIXES } from '../../measures/counts/prevention-counts.ts';
import { chance } from '../draws-of-need.ts';
import { FIX_DUE, KIND_BITS } from '../events/event-kinds.ts';
import type { Floor } from '../floor.ts';
import { CLASSIFIED } from '../purposes.ts';

/** What contacts seem to be about, and which causes have been ended. */
export class CauseTable {
  /** By intent: contacts of the month that were classified under it, and those of them that belong there. */
  readonly classified: Float64Array;
  readonly right: Float64Array;
  /** Share of the needs that do not arise any more. */
  readonly removed: Float64Array;
  /** Fixes under way, by number: intent and effect. */
  readonly fixOf: number[] = [];
  readonly effectOf: number[] = [];
  /** Fixes that could have been begun but are not yet whole. */
  credit = 0;

  constructor(intents: number) {
    this.classified = new Float64Array(intents);
    this.right = new Float64Array(intents);
    this.removed = new Float64Array(intents);
  }

  clear(): void {
    this.classified.fill(0);
    this.right.fill(0);
    this.removed.fill(0);
    this.fixOf.length = 0;
    this.effectOf.length = 0;
    this.credit = 0;
  }
}

/** An agent says what the contact was about: mostly right, otherwise any other intent. */
export function classify(floor: Floor, need: number): void {
  const rootCause = floor.tables.prevention?.rootCause ?? null;
  if (rootCause === null || rootCause.fixes === 0) return;
  const { causes, needs } = floor;
  const intents = causes.classified.length;
  const intent = needs.intent[need] as number;
  const u = chance(floor, need, CLASSIFIED, needs.tries[need] as number);
  if (intents === 1 || u < rootCause.accuracy) {
    (causes.classified[intent] as number)++;
    (causes.right[intent] as number)++;
    return;
  }
  // What is left of the number chooses among the others.
  const other = Math.floor(((u - rootCause.accuracy) / (1 - rootCause.accuracy)) * (intents - 1));
  (causes.classified[other < intent ? other : other + 1] as number)++;
}

/** A month is over: work begins on the causes of what most contacts seem to be about. */
export function beginFixes(floor: Floor): void {
  const rootCause = floor.tables.prevention?.rootCause ?? null;
  if (rootCause === null || rootCause.fixes === 0) return;
  const { causes, tally } = floor;
  causes.credit += rootCause.fixes;
  while (causes.credit >= 1) {
    causes.credit--;
    const intent = mostFrequent(causes.classified);
    const found = causes.classified[intent] as number;
    if (found === 0) break;
    // Contacts that were put here by mistake point to causes that are not this intent's.
    causes.fixOf.push(intent);
    causes.effectOf.push((rootCause.effect * (causes.right[intent] as number)) / found);
    floor.events.add(floor.now + rootCause.lag, ((causes.fixOf.length - 1) << KIND_BITS) | FIX_DUE);
    causes.classified[intent] = 0;
    if (!floor.counting) continue;
    (tally.prevention[FIXES] as number) += 1;
    (tally.prevention[FIX_COSTS] as number) += rootCause.fixCost;
  }
  causes.classified.fill(0);
  causes.right.fill(0);
}

/** A fix takes effect: part of what was left of the intent's needs does not arise any more. */
export function onFixDue(floor: Floor, fix: number): void {
  const { removed, fixOf, effectOf } = floor.causes;
  const intent = fixOf[fix] as number;
  removed[intent] = 1 - (1 - (removed[intent] as number)) * (1 - (effectOf[fix] as number));
}

function mostFrequent(counts: Float64Array): number {
  let most = 0;
  for (let row = 1; row < counts.length; row++) if ((counts[row] as number) > (counts[most] as number)) most = row;
  return most;
}
