import type { CampaignTables, DiallingTables } from '../../compile/outbound-tables.ts';
import { CALLED_WITH_PROBLEM, CASES_LOST, LISTED, SUPPRESSED } from '../../measures/counts/outbound-counts.ts';
import { NONE, YEAR } from '../../model/units.ts';
import { uniform } from '../../random/keyed.ts';
import { loyaltyAt } from '../customers/loyalty-state.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';
import { drawForEntry } from './draws-of-calls.ts';
import { codeOf, HELD_BY_LOT, KNOWN_HISTORY, ON_LIST, PERMITTED } from './outbound-purposes.ts';
import { CAMPAIGN, HELD_OUT, OPTED_OUT, type OutboundTable, REFUSED, TREATED } from './outbound-table.ts';

/** Takes the next one to be called now into `outbound.entry`: those to be tried again first. */
export function takeEntry(floor: Floor, outbound: OutboundTable, list: number): boolean {
  const { campaign } = outbound.tables;
  if (list === CAMPAIGN && campaign?.endless) {
    outbound.entry = outbound.number;
    outbound.number.customer = NONE;
    outbound.number.id = outbound.numbers++;
    return true;
  }
  for (;;) {
    const again = outbound.again[list]!;
    const fresh = outbound.fresh[list]!;
    outbound.entry = again.take(floor.now) ? again : fresh;
    if (outbound.entry === fresh && !fresh.take(floor.now)) return false;
    const { customer } = outbound.entry;
    if (customer === NONE) return true;
    if (floor.customers.present[recordOf(customer)] === 0) continue;
    if (list !== CAMPAIGN || !isSuppressed(floor, outbound, campaign as CampaignTables, customer)) return true;
    if (floor.counting) (floor.tally.outbound[SUPPRESSED] as number) += 1;
  }
}

/** An open need, a refusal within a year, a recent call or dissatisfaction, seen by whoever sees the history. Who opted out is never called. */
function isSuppressed(floor: Floor, outbound: OutboundTable, campaign: CampaignTables, customer: number): boolean {
  const flags = outbound.flags[customer] as number;
  if ((flags & OPTED_OUT) !== 0) return true;
  const problem = (floor.customers.openNeeds[recordOf(customer)] as number) > 0;
  if (drawForEntry(outbound, CAMPAIGN, KNOWN_HISTORY) < campaign.history) {
    const since = floor.now - (outbound.reachedAt[customer] as number);
    if (problem || since < campaign.quiet || ((flags & REFUSED) !== 0 && since < YEAR)) return true;
    if (loyaltyAt(floor, customer, floor.now) < floor.tables.loyalty.detractorCut) return true;
  }
  if (problem && floor.counting) (floor.tally.outbound[CALLED_WITH_PROBLEM] as number) += 1;
  return false;
}

/** What becomes of the entry just dialled: it is the caller's, waits to be tried again, or is given up. */
export function answerEntry(
  floor: Floor,
  outbound: OutboundTable,
  list: number,
  caller: number,
  answers: boolean,
  dialling: DiallingTables,
): void {
  const { customer, id, attempt, since, step, before } = outbound.entry;
  if (answers) {
    outbound.answered++;
    if (outbound.reached[caller] === 1) return;
    outbound.reached[caller] = 1;
  } else if (outbound.entry !== outbound.number && attempt + 1 < dialling.attempts) {
    const again = outbound.again[list]!;
    again.about(again.add(customer, id, attempt + 1, floor.now + dialling.attemptDelay), since, step, before);
  } else if (list !== CAMPAIGN && floor.counting) {
    (floor.tally.outbound[CASES_LOST] as number) += 1;
  }
  if (!answers && outbound.reached[caller] === 1) return;
  outbound.list[caller] = list;
  outbound.customer[caller] = customer;
  outbound.id[caller] = id;
  outbound.attempt[caller] = attempt;
  outbound.since[caller] = since;
  outbound.step[caller] = step;
  outbound.before[caller] = before;
}

/** A period begins: who is on its list. */
export function fillList(floor: Floor, outbound: OutboundTable, campaign: CampaignTables): void {
  const period = outbound.period++;
  if (campaign.listed) {
    const { segments } = floor.tables;
    for (let segment = 0; segment < segments.count; segment++)
      if (campaign.called[segment] === 1) listSegment(floor, outbound, campaign, segment, period);
    return;
  }
  const numbers = Math.floor(campaign.prospects * (period + 1)) - Math.floor(campaign.prospects * period);
  for (let i = 0; i < numbers; i++) outbound.fresh[CAMPAIGN]!.add(NONE, outbound.numbers++, 0, floor.now);
  if (floor.counting) (floor.tally.outbound[LISTED] as number) += numbers;
}

/** Each customer's number decides, whoever else is there. */
function listSegment(
  floor: Floor,
  outbound: OutboundTable,
  campaign: CampaignTables,
  segment: number,
  period: number,
): void {
  const { present } = floor.customers;
  const first = floor.tables.segments.first[segment] as number;
  const past = first + (floor.tables.segments.size[segment] as number);
  const k0 = outbound.k0[CAMPAIGN] as number;
  const k1 = outbound.k1[CAMPAIGN] as number;
  for (let customer = first; customer < past; customer++) {
    if (present[recordOf(customer)] === 0) continue;
    if (uniform(k0, k1, customer, codeOf(ON_LIST, period, 0)) >= campaign.share) continue;
    if (uniform(k0, k1, customer, codeOf(PERMITTED, 0, 0)) >= campaign.permission) continue;
    const held = campaign.holdOut > 0 && uniform(k0, k1, customer, codeOf(HELD_BY_LOT, 0, 0)) < campaign.holdOut;
    (outbound.flags[customer] as number) |= held ? HELD_OUT : TREATED;
    if (held) continue;
    if (floor.counting) (floor.tally.outbound[LISTED] as number) += 1;
    outbound.fresh[CAMPAIGN]!.add(customer, period, 0, floor.now);
  }
}
