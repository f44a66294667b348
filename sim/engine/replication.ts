import type { Tables } from '../compile/tables.ts';
import { DETRACTOR_VALUES, EXPECTATIONS, PROMOTER_VALUES } from '../measures/counts/base-counts.ts';
import {
  SEGMENT_AT_END,
  SEGMENT_COUNTS,
  SEGMENT_DETRACTORS,
  SEGMENT_PROMOTERS,
  SEGMENT_VALUE,
} from '../measures/counts/people-counts.ts';
import { CUSTOMERS_AT_END, DETRACTORS, PROMOTERS, VALUE_AT_END } from '../measures/counts/tally.ts';
import { rowFrom } from '../measures/layout-of.ts';
import type { Model } from '../model/model.ts';
import { YEAR } from '../model/units.ts';
import { normalCdf } from '../random/deterministic-maths.ts';
import { clearFloor } from './clear-floor.ts';
import { countStillShared } from './contacts/assign-work.ts';
import { askPeople } from './customers/ask-people.ts';
import { lifetimeValue, valueAt } from './customers/customer-value.ts';
import { expectedBy } from './customers/expectation.ts';
import { loyaltyAt } from './customers/loyalty-state.ts';
import { countMargin } from './customers/margin.ts';
import { firstPerson } from './customers/people.ts';
import { Floor } from './floor.ts';
import { drain, open, runUntil } from './run.ts';
import { recordOf } from './tables/customer-table.ts';

/** An empty floor for compiled tables. */
export function newFloor(tables: Tables): Floor {
  return new Floor(tables);
}

/** One replication from start to end. @returns its row, laid out by `layoutOf(model)` */
export function replicate(floor: Floor, model: Model, seed: string, replication: number): Float64Array {
  const { rules } = floor.tables;
  clearFloor(floor, model, seed, replication);
  open(floor);
  runUntil(floor, rules.length);
  if (rules.drain) drain(floor);
  closeBooks(floor);
  const seconds = floor.now - rules.warmUp;
  return rowFrom({ floor, model, seconds, years: seconds / YEAR });
}

/** Brings every running sum up to the end, and asks the customers who are left. */
export function closeBooks(floor: Floor): void {
  countStillShared(floor);
  floor.agents.endAccounts(floor.now);
  endRosterAccounts(floor);
  countMargin(floor);
  for (let segment = 0; segment < floor.tables.segments.count; segment++) askSegment(floor, segment);
}

function endRosterAccounts({ staff, agents, now }: Floor): void {
  for (let team = 0; team < staff.level.length; team++) staff.account(team, now, agents.notReady[team] as number);
}

/** What a customer expects; of an account, its buyer is asked. */
function expectedAtEnd(floor: Floor, segment: number, customer: number): number {
  const { accounts } = floor.tables;
  if (accounts === null) return expectedBy(floor, floor.customers, recordOf(customer));
  return expectedBy(floor, floor.people, firstPerson(floor, accounts, segment, customer));
}

/** Loyalty and lifetime value of everybody who is a customer at the end. */
function askSegment(floor: Floor, segment: number): void {
  if (floor.tables.accounts !== null) askPeople(floor, segment);
  const { customers, tables, tally } = floor;
  const { promoterCut, detractorCut, spread, expectation } = tables.loyalty;
  // Answers scatter around loyalty by what loyalty does not spread itself.
  const scatter = Math.sqrt(1 - spread * spread);
  const first = tables.segments.first[segment] as number;
  const past = first + (tables.segments.size[segment] as number);
  const neutral = {
    promoters: 1 - normalCdf(promoterCut / scatter),
    detractors: normalCdf(detractorCut / scatter),
    value: valueAt(floor, segment, 0),
  };
  for (let customer = first; customer < past; customer++) {
    const at = recordOf(customer);
    if (customers.present[at] === 0) continue;
    const untouched = customers.imprinted[at] === 0 && customers.fading[at] === 0;
    const loyalty = untouched ? 0 : loyaltyAt(floor, customer, floor.now);
    const promoter = untouched ? neutral.promoters : normalCdf((loyalty - promoterCut) / scatter);
    const detractor = untouched ? neutral.detractors : normalCdf((detractorCut - loyalty) / scatter);
    const value = untouched ? neutral.value : lifetimeValue(floor, segment, customer, floor.now);
    if (tables.people.bySegment) countInSegment(floor, segment, promoter, detractor, value);
    (tally.total[CUSTOMERS_AT_END] as number) += 1;
    (tally.base[EXPECTATIONS] as number) += expectation + expectedAtEnd(floor, segment, customer);
    (tally.total[PROMOTERS] as number) += promoter;
    (tally.total[DETRACTORS] as number) += detractor;
    (tally.total[VALUE_AT_END] as number) += value;
    (tally.base[PROMOTER_VALUES] as number) += promoter * value;
    (tally.base[DETRACTOR_VALUES] as number) += detractor * value;
  }
}

function countInSegment({ tally }: Floor, segment: number, promoter: number, detractor: number, value: number): void {
  const at = segment * SEGMENT_COUNTS;
  (tally.segment[at + SEGMENT_AT_END] as number) += 1;
  (tally.segment[at + SEGMENT_PROMOTERS] as number) += promoter;
  (tally.segment[at + SEGMENT_DETRACTORS] as number) += detractor;
  (tally.segment[at + SEGMENT_VALUE] as number) += value;
}
