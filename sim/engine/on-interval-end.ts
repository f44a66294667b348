import { HALF_HOUR } from '../model/units.ts';
import { getInTouch } from './agents/key-accounts.ts';
import { noteBacklog } from './contacts/backlog.ts';
import { INTERVAL_END } from './events/event-kinds.ts';
import type { Floor } from './floor.ts';
import { reviewRosters } from './on-roster-change.ts';
import { noteWorkOfHalfHour } from './world/work-week.ts';

/** A half-hour ends: the lines are looked at, for the pictures of a day. */
export function onIntervalEnd(floor: Floor): void {
  if (floor.counting) {
    floor.days.endHalfHour(floor.now, floor.queues.waitingOn);
    noteBacklog(floor);
    noteWorkOfHalfHour(floor);
  }
  floor.days.startHalfHour();
  if (floor.tables.people.staffed && !floor.draining) reviewRosters(floor);
  if (floor.tables.managers !== null && !floor.draining) getInTouch(floor);
  if (!floor.draining) floor.events.add(floor.now + HALF_HOUR, INTERVAL_END);
}
