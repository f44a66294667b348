import type { PlanTables } from '../../compile/plan-tables.ts';
import {
  CREDITED,
  PLAN_COUNTS,
  RESOLUTIONS_IN_TIME,
  RESOLUTIONS_JUDGED,
  RESPONSES_IN_TIME,
  RESPONSES_JUDGED,
} from '../../measures/counts/plan-counts.ts';
import { MONTH, NONE, WEEK } from '../../model/units.ts';
import type { Floor } from '../floor.ts';
import { NOT_BEGUN } from '../tables/case-table.ts';
import { afterHours, untilInForce } from './plan-hours.ts';

// What a contract promises: an answer, and perhaps a solution, within a time that depends on plan and urgency and is counted
// in the hours of the plan. A promise is judged when it is kept, or when it turns out that it was not.

/** Row of the promises to a need, plan * 4 + urgency; NONE where its customer has no plan. */
function promiseRow({ needs }: Floor, plans: PlanTables, need: number): number {
  if (needs.customer[need] === NONE) return NONE;
  const plan = plans.of[needs.segment[need] as number] as number;
  return plan === NONE ? NONE : plan * 4 + (plans.urgency[needs.intent[need] as number] as number);
}

/** When so many seconds will have passed in the hours of a plan. */
function dueAfter({ now, tables }: Floor, plans: PlanTables, row: number, seconds: number): number {
  const calendar = plans.calendar[row];
  if (seconds === Infinity || calendar === null || calendar === undefined) return now + seconds;
  return now + afterHours(calendar, (now + tables.rules.weekOffset) % WEEK, seconds);
}

/** Seconds until the contract of a need's customer lets them use a live channel; 0 = now. */
export function untilEntitled(floor: Floor, need: number): number {
  const plans = floor.tables.plans as PlanTables;
  const row = promiseRow(floor, plans, need);
  const calendar = row === NONE ? null : plans.calendar[row];
  if (calendar === null || calendar === undefined) return 0;
  return untilInForce(calendar, (floor.now + floor.tables.rules.weekOffset) % WEEK);
}

/** The customer asks an agent for the first time: the clocks start. */
export function startPromises(floor: Floor, need: number): void {
  const plans = floor.tables.plans as PlanTables;
  const { cases } = floor;
  if (cases.responseDue[need] !== NOT_BEGUN) return;
  const row = promiseRow(floor, plans, need);
  cases.responseDue[need] = row === NONE ? Infinity : dueAfter(floor, plans, row, plans.response[row] as number);
  cases.resolutionDue[need] = row === NONE ? Infinity : dueAfter(floor, plans, row, plans.resolution[row] as number);
}

/** Whether the contract promises this customer an answer: then the channel's own promise is no other one. */
export function hasContract(floor: Floor, need: number): boolean {
  const { plans } = floor.tables;
  if (plans === null) return false;
  const row = promiseRow(floor, plans, need);
  return row !== NONE && (plans.response[row] as number) < Infinity;
}

/** What the order of contracts adds to the time of asking, to find the place in line. */
export function contractOrder(floor: Floor, need: number, otherwise: number): number {
  const plans = floor.tables.plans as PlanTables;
  const row = promiseRow(floor, plans, need);
  if (row === NONE) return otherwise;
  const due = dueAfter(floor, plans, row, plans.response[row] as number) - floor.now;
  return due === Infinity ? otherwise : otherwise + plans.order * (due - otherwise);
}

/** An agent answers: the promise of an answer is kept or broken, once for each need. */
export function judgeResponse(floor: Floor, need: number): void {
  const due = floor.cases.responseDue[need] as number;
  if (due === Infinity || due === NOT_BEGUN) return;
  floor.cases.responseDue[need] = Infinity;
  judge(floor, need, floor.now > due, RESPONSES_JUDGED, RESPONSES_IN_TIME);
}

/**
 * A need ends: the promise of a solution is kept or broken; so is that of an answer, if nobody ever gave one. Who gives up
 * before the time is over had nothing broken.
 */
export function judgeEnd(floor: Floor, need: number, resolved: boolean): void {
  const { cases, now } = floor;
  const due = cases.resolutionDue[need] as number;
  if (now > (cases.responseDue[need] as number)) judgeResponse(floor, need);
  cases.resolutionDue[need] = Infinity;
  if (due === Infinity || (!resolved && now <= due)) return;
  judge(floor, need, now > due, RESOLUTIONS_JUDGED, RESOLUTIONS_IN_TIME);
}

function judge(floor: Floor, need: number, late: boolean, judged: number, inTime: number): void {
  const plans = floor.tables.plans as PlanTables;
  const row = promiseRow(floor, plans, need);
  const at = row * PLAN_COUNTS;
  const { plan: counts } = floor.tally;
  if (late) (floor.needs.brokenPromises[need] as number)++;
  const credit = late ? creditFor(floor, plans, need) : 0;
  if (!floor.counting) return;
  (counts[at + judged] as number) += 1;
  (counts[at + inTime] as number) += late ? 0 : 1;
  (counts[at + CREDITED] as number) += credit;
}

/** Euros that the account gets back for a broken promise: a share of the month's fee, as far as the month's cap goes. */
function creditFor({ cases, needs, now }: Floor, plans: PlanTables, need: number): number {
  const customer = needs.customer[need] as number;
  const segment = needs.segment[need] as number;
  const month = Math.floor(now / MONTH);
  if (cases.month[customer] !== month) {
    cases.month[customer] = month;
    cases.credited[customer] = 0;
  }
  const left = (plans.cap[segment] as number) - (cases.credited[customer] as number);
  const credit = Math.max(0, Math.min(plans.credit[segment] as number, left));
  (cases.credited[customer] as number) += credit;
  return credit;
}
