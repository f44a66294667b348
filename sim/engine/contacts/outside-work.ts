import type { OutsideTables } from '../../compile/outside-tables.ts';
import { CHASES, JOBS_OPENED } from '../../measures/counts/outside-counts.ts';
import { NONE } from '../../model/units.ts';
import { chance, duration, unitDelay } from '../draws-of-need.ts';
import { CONTACT_DUE, JOB_DUE, KIND_BITS } from '../events/event-kinds.ts';
import { HAS_OUTSIDE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { ATTEMPT, CHASE, LEAD, OUTSIDE } from '../purposes.ts';
import { announceJob } from '../world/prevention.ts';

/** True while a party outside the centre has a job for the need. */
export function isOutside(floor: Floor, need: number): boolean {
  return HAS_OUTSIDE && floor.tables.outside !== null && floor.jobs.open[need] === 1;
}

/** The agent's part is done: where a party must do the rest, it gets a job. @returns whether it does */
export function goesOutside(floor: Floor, need: number): boolean {
  const { outside } = floor.tables;
  if (!HAS_OUTSIDE || outside === null) return false;
  const intent = floor.needs.intent[need] as number;
  if (outside.party[intent] === NONE) return false;
  if (chance(floor, need, OUTSIDE, 0) >= (outside.share[intent] as number)) return false;
  const { jobs, needs, tally } = floor;
  jobs.open[need] = 1;
  jobs.openedAt[need] = floor.now;
  jobs.waited[need] = needs.waited[need] as number;
  if (floor.counting) (tally.outside[JOBS_OPENED] as number) += 1;
  if (floor.tables.prevention !== null) announceJob(floor, need);
  beginLead(floor, outside, need);
  chaseLater(floor, need, outside.promise[intent] as number);
  return true;
}

/** A lead time begins. A party with a capacity finishes its jobs one by one, no sooner than it can. */
export function beginLead(floor: Floor, outside: OutsideTables, need: number): void {
  const { jobs, needs } = floor;
  const intent = needs.intent[need] as number;
  const party = outside.party[intent] as number;
  const pace = outside.pace[party] as number;
  const lead = (jobs.leads[need] as number)++;
  let due = floor.now + duration(floor, need, outside.lead[intent] as number, LEAD + ATTEMPT * lead);
  if (pace > 0) {
    due = Math.max(due, (jobs.busyUntil[party] as number) + pace);
    jobs.busyUntil[party] = due;
  }
  floor.events.add(due, (need << KIND_BITS) | JOB_DUE);
}

/** The customer will ask about the case, some time after `wait`, unless the job is done before. */
export function chaseLater(floor: Floor, need: number, wait: number): void {
  const { needs, jobs, events, tables } = floor;
  const hazard = tables.outside?.chase[needs.intent[need] as number] as number;
  if (hazard === 0 || needs.timer[need] !== NONE || (needs.contacts[need] as number) > 0) return;
  const code = CHASE + ATTEMPT * (jobs.chases[need] as number)++;
  needs.nextChannel[need] = needs.lastChannel[need] as number;
  needs.timer[need] = events.add(
    floor.now + wait + unitDelay(floor, need, code) / hazard,
    (need << KIND_BITS) | CONTACT_DUE,
  );
}

/** Somebody asked about a case that is outside: nothing is solved by it, and they may ask again. */
export function countChase(floor: Floor, need: number): void {
  (floor.jobs.asked[need] as number)++;
  if (floor.counting) (floor.tally.outside[CHASES] as number) += 1;
}

/** What the party's failures, and asking about the case, take off satisfaction: as far as the centre is blamed. */
export function outsideTerm(floor: Floor, need: number): number {
  const { outside, satisfaction } = floor.tables;
  const intent = floor.needs.intent[need] as number;
  if (outside === null || outside.party[intent] === NONE) return 0;
  const { failures, asked } = floor.jobs;
  const blame = outside.blame[intent] as number;
  const failed = (outside.failure[intent] as number) * (failures[need] as number);
  return blame * (failed + satisfaction.repeat * (asked[need] as number));
}
