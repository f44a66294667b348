import { ASKED, CASES, SURVEY_COST, SURVEYED, SURVEYED_SATISFIED } from '../../measures/counts/outbound-counts.ts';
import { uniform } from '../../random/keyed.ts';
import { loyaltyAt } from '../customers/loyalty-state.ts';
import type { Floor } from '../floor.ts';
import { codeOf, IS_ASKED, RESPONDS, SCORE } from './outbound-purposes.ts';
import { HAD_CASE, type OutboundTable, RECOVERY_LIST } from './outbound-table.ts';

/** Sources are at most so many in the names of cases. */
const SOURCES = 256;

/** After a need the customer may be asked; who answers that they are dissatisfied becomes a case. */
export function surveyAfter(
  floor: Floor,
  outbound: OutboundTable,
  need: number,
  satisfied: number,
  step: number,
): void {
  const { recovery } = outbound.tables;
  if (recovery === null) return;
  const { needs } = floor;
  const k0 = outbound.k0[RECOVERY_LIST] as number;
  const k1 = outbound.k1[RECOVERY_LIST] as number;
  const id = ((needs.ordinal[need] as number) * SOURCES + (needs.source[need] as number)) | 0;
  if (uniform(k0, k1, id, codeOf(IS_ASKED, 0, 0)) >= recovery.asked) return;
  const counts = floor.tally.outbound;
  const one = floor.counting ? 1 : 0;
  (counts[ASKED] as number) += one;
  (counts[SURVEY_COST] as number) += one * recovery.surveyCost;
  const content = uniform(k0, k1, id, codeOf(SCORE, 0, 0)) < satisfied;
  const response = content ? recovery.response : recovery.response * recovery.responseDissatisfied;
  if (uniform(k0, k1, id, codeOf(RESPONDS, 0, 0)) >= response) return;
  (counts[SURVEYED] as number) += one;
  if (content) {
    (counts[SURVEYED_SATISFIED] as number) += one;
    return;
  }
  (counts[CASES] as number) += one;
  const customer = needs.customer[need] as number;
  (outbound.flags[customer] as number) |= HAD_CASE;
  const cases = outbound.fresh[RECOVERY_LIST]!;
  const before = loyaltyAt(floor, customer, floor.now) - step;
  cases.about(cases.add(customer, id, 0, floor.now + recovery.delay), floor.now, step, before);
}
