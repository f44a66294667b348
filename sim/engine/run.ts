import { HALF_HOUR, MONTH } from '../model/units.ts';
import { reviewStaff } from './agents/review-staff.ts';
import { marginPerSecond } from './customers/margin.ts';
import {
  DIALLING_TICK,
  INTERVAL_END,
  KIND_BITS,
  KIND_MASK,
  MONTH_END,
  ROSTER_CHANGE,
  WARM_UP_END,
} from './events/event-kinds.ts';
import type { Floor } from './floor.ts';
import { onCallEnd } from './on-call-end.ts';
import { onCallbackDue } from './on-callback-due.ts';
import { onContactArrival } from './on-contact-arrival.ts';
import { onContactDue } from './on-contact-due.ts';
import { onDiallingTick } from './on-dialling-tick.ts';
import { onDuplicateDue } from './on-duplicate-due.ts';
import { onIntervalEnd } from './on-interval-end.ts';
import { onJobDue } from './on-job-due.ts';
import { onMessageDue } from './on-message-due.ts';
import { onMonthEnd } from './on-month-end.ts';
import { onOverflowDue } from './on-overflow-due.ts';
import { onPatienceEnd } from './on-patience-end.ts';
import { firstStep, onRosterChange } from './on-roster-change.ts';
import { onSelfServiceEnd } from './on-self-service-end.ts';
import { onServiceEnd } from './on-service-end.ts';
import { onTouchEnd } from './on-touch-end.ts';
import { onWarmUpEnd } from './on-warm-up-end.ts';
import { onWrapUpEnd } from './on-wrap-up-end.ts';
import { onFixDue } from './world/causes.ts';
import { onNoticeDue, scheduleNotices } from './world/notice-board.ts';

/** One handler per kind of event, in the order of the codes in event-kinds.ts. */
const HANDLERS = [
  onWarmUpEnd,
  onIntervalEnd,
  onRosterChange,
  onServiceEnd,
  onWrapUpEnd,
  onSelfServiceEnd,
  onCallbackDue,
  onOverflowDue,
  onContactDue,
  onDuplicateDue,
  onPatienceEnd,
  onMonthEnd,
  onJobDue,
  onNoticeDue,
  onFixDue,
  onCallEnd,
  onDiallingTick,
  onMessageDue,
  onTouchEnd,
] as const;

/** Opens a cleared floor: sets the clock's own events. */
export function open(floor: Floor): void {
  const { rules, teams, segments } = floor.tables;
  floor.events.add(rules.warmUp, WARM_UP_END);
  floor.events.add(HALF_HOUR, INTERVAL_END);
  if (floor.tables.people.staffed) reviewStaff(floor);
  if (floor.outbound !== null) floor.events.add(0, DIALLING_TICK);
  for (let team = 0; team < teams.count; team++) {
    floor.rosterStep[team] = firstStep(floor, team);
    onRosterChange(floor, team);
  }
  scheduleNotices(floor);
  if (segments.count > 0) {
    floor.marginPerSecond = marginPerSecond(floor);
    floor.events.add(MONTH, MONTH_END);
  }
}

/**
 * Take what happens next - an event of the list or the next arrival - let its handler change the floor, repeat until
 * `time`. May be called again with a later time: slices give the same run as one call.
 */
export function runUntil(floor: Floor, time: number): void {
  while (step(floor, time)) floor.handled++;
  if (floor.now < time) floor.now = time;
}

/** Handles the next event if it is not later than `time`. @returns false when nothing is left to do until then */
function step(floor: Floor, time: number): boolean {
  const next = floor.events.earliest;
  const arrival = floor.sources.earliestAt;
  if (arrival < next) {
    if (arrival > time) return false;
    floor.now = arrival;
    onContactArrival(floor);
    return true;
  }
  if (next > time) return false;
  floor.now = next;
  const code = floor.events.next();
  (HANDLERS[code & KIND_MASK] as (floor: Floor, row: number) => void)(floor, code >> KIND_BITS);
  return true;
}

/** Nobody new arrives; those under way are served by whoever is on duty, until the last one is gone. */
export function drain(floor: Floor): void {
  const { sources, events, contacts } = floor;
  sources.stop();
  floor.draining = true;
  while (contacts.open > 0 && events.earliest < Infinity) {
    floor.now = events.earliest;
    const code = events.next();
    const kind = code & KIND_MASK;
    if (kind === ROSTER_CHANGE || kind === MONTH_END) continue;
    (HANDLERS[kind] as (floor: Floor, row: number) => void)(floor, code >> KIND_BITS);
    floor.handled++;
  }
}
