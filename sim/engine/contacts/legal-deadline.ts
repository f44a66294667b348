import { INTENT_COUNTS, INTENT_DUE, INTENT_ON_TIME } from '../../measures/counts/tally.ts';
import type { Floor } from '../floor.ts';
import { NEED_OPEN } from '../tables/need-table.ts';

/** A need that reached an agent is dealt with, whatever came of it: in the time that the law gives, or late. */
export function countDeadline({ needs, tables, tally, now }: Floor, need: number): void {
  const intent = needs.intent[need] as number;
  const deadline = tables.intents.legalDeadline[intent] as number;
  if (deadline === Infinity || needs.handled[need] === 0) return;
  const at = intent * INTENT_COUNTS;
  (tally.intent[at + INTENT_DUE] as number) += 1;
  if (now - (needs.bornAt[need] as number) <= deadline) (tally.intent[at + INTENT_ON_TIME] as number) += 1;
}

/** Needs of an intent that reached an agent and are open beyond their deadline now. */
export function overdueNow({ needs, tables, now }: Floor, intent: number): number {
  const deadline = tables.intents.legalDeadline[intent] as number;
  let overdue = 0;
  for (let need = 0; need < needs.used; need++) {
    if (needs.state[need] !== NEED_OPEN || needs.intent[need] !== intent || needs.handled[need] === 0) continue;
    if (now - (needs.bornAt[need] as number) > deadline) overdue++;
  }
  return overdue;
}
