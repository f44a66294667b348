import type { OutsideTables } from '../compile/outside-tables.ts';
import {
  JOB_SECONDS,
  JOBS_CLOSED,
  JOBS_IN_VAIN,
  JOBS_LATE,
  MISSED_APPOINTMENTS,
  VISIT_COSTS,
} from '../measures/counts/outside-counts.ts';
import { NONE } from '../model/units.ts';
import { closeNeed } from './contacts/close-need.ts';
import { afterFailure } from './contacts/next-step.ts';
import { beginLead } from './contacts/outside-work.ts';
import { chance } from './draws-of-need.ts';
import type { Floor } from './floor.ts';
import { FIXED, MISSED } from './purposes.ts';

/** A party comes to its job: the appointment fails, the job solves the need, or the customer must turn to the centre again. */
export function onJobDue(floor: Floor, need: number): void {
  const { jobs, needs, tally, events } = floor;
  const outside = floor.tables.outside as OutsideTables;
  const intent = needs.intent[need] as number;
  const lead = jobs.leads[need] as number;
  const counts = floor.counting ? 1 : 0;
  (tally.outside[VISIT_COSTS] as number) += counts * (outside.visit[outside.party[intent] as number] as number);
  if (chance(floor, need, MISSED, lead) < (outside.missed[intent] as number)) {
    (jobs.failures[need] as number)++;
    (tally.outside[MISSED_APPOINTMENTS] as number) += counts;
    beginLead(floor, outside, need);
    return;
  }
  const took = floor.now - (jobs.openedAt[need] as number);
  const late = took > (outside.promise[intent] as number);
  const fixed = chance(floor, need, FIXED, lead) < (outside.firstTimeFix[intent] as number);
  (jobs.failures[need] as number) += (late ? 1 : 0) + (fixed ? 0 : 1);
  (tally.outside[JOBS_CLOSED] as number) += counts;
  (tally.outside[JOB_SECONDS] as number) += counts * took;
  (tally.outside[JOBS_LATE] as number) += late ? counts : 0;
  (tally.outside[JOBS_IN_VAIN] as number) += fixed ? 0 : counts;
  jobs.open[need] = 0;
  // Waiting to ask about the case counts as far as the centre is blamed.
  const before = jobs.waited[need] as number;
  needs.waited[need] = before + (outside.blame[intent] as number) * ((needs.waited[need] as number) - before);
  if (fixed) {
    closeNeed(floor, need, true);
    return;
  }
  if (needs.timer[need] !== NONE) {
    events.cancel(needs.timer[need] as number);
    needs.timer[need] = NONE;
  }
  afterFailure(floor, need, needs.lastChannel[need] as number, false);
}
