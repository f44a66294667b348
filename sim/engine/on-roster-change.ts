import { DAY, NONE, WEEK } from '../model/units.ts';
import { readyOf, reviewStaff } from './agents/review-staff.ts';
import { findWork } from './contacts/assign-work.ts';
import { KIND_BITS, ROSTER_CHANGE } from './events/event-kinds.ts';
import type { Floor } from './floor.ts';
import { OFF_DUTY, ON_DUTY } from './tables/agent-table.ts';
import { secondOfWeek } from './world/calendar.ts';

/** The roster of a team changes: agents start, or go home as soon as they have finished what is in their hands. */
export function onRosterChange(floor: Floor, team: number): void {
  const { teams, rules } = floor.tables;
  const levels = teams.onDuty[team] as Int32Array;
  if (rules.weekdays !== null) floor.rosterStep[team] = stepAt(floor, team, secondOfWeek(rules, floor.now));
  const step = floor.rosterStep[team] as number;
  staffTeam(floor, team, levels[step] as number);
  if (levels.length === 1) return;
  if (rules.weekdays !== null) {
    floor.events.add(floor.now + untilNextStep(floor, team), (team << KIND_BITS) | ROSTER_CHANGE);
    return;
  }
  const times = teams.changeAt[team] as Float64Array;
  const next = (step + 1) % levels.length;
  floor.rosterStep[team] = next;
  const inWeek = (floor.now + rules.weekOffset) % WEEK;
  const gap = (times[next] as number) - inWeek;
  floor.events.add(floor.now + (gap > 0 ? gap : gap + WEEK), (team << KIND_BITS) | ROSTER_CHANGE);
}

/** Puts the agents of a roster on duty: all of them, or those who are there and ready. */
function staffTeam(floor: Floor, team: number, level: number): void {
  if (!floor.tables.people.staffed) {
    setOnDuty(floor, team, level);
    return;
  }
  floor.agents.account(team, floor.now);
  setOnDuty(floor, team, readyOf(floor, team, level));
}

/** A half-hour begins: where agents may be missing, the rosters are looked at again. */
export function reviewRosters(floor: Floor): void {
  reviewStaff(floor);
  for (let team = 0; team < floor.tables.teams.count; team++) staffTeam(floor, team, floor.staff.level[team] as number);
}

/** Where days go like others, the roster is looked up again at every midnight, and at the next step of the day. */
function untilNextStep(floor: Floor, team: number): number {
  const times = floor.tables.teams.changeAt[team] as Float64Array;
  const inWeek = secondOfWeek(floor.tables.rules, floor.now);
  const midnight = DAY - (inWeek % DAY);
  const next = times[(floor.rosterStep[team] as number) + 1];
  return next === undefined ? midnight : Math.min(midnight, next - inWeek);
}

/** The step of a team's roster in force at time 0. */
export function firstStep(floor: Floor, team: number): number {
  return stepAt(floor, team, floor.tables.rules.weekOffset);
}

/** The step of a team's roster in force at a second of the week. */
function stepAt(floor: Floor, team: number, inWeek: number): number {
  const times = floor.tables.teams.changeAt[team] as Float64Array;
  let step = 0;
  while (step + 1 < times.length && (times[step + 1] as number) <= inWeek) step++;
  return step;
}

function setOnDuty(floor: Floor, team: number, wanted: number): void {
  const { agents } = floor;
  agents.account(team, floor.now);
  let change = wanted - (agents.onDuty[team] as number);
  agents.onDuty[team] = wanted;
  // Those about to leave stay on first.
  while (change > 0 && (agents.leaving[team] as number) > 0) {
    (agents.leaving[team] as number)--;
    change--;
  }
  if (change > 0) start(floor, team, change);
  else if (change < 0) sendHome(floor, team, -change);
}

function start(floor: Floor, team: number, count: number): void {
  const { agents, tables } = floor;
  let left = count;
  const { staffed } = tables.people;
  const to = tables.teams.agentFrom[team + 1] as number;
  for (let agent = tables.teams.agentFrom[team] as number; agent < to && left > 0; agent++) {
    if (agents.state[agent] !== OFF_DUTY || (staffed && floor.staff.away[agent] === 1)) continue;
    agents.state[agent] = ON_DUTY;
    agents.idleSince[agent] = floor.now;
    if (staffed) floor.staff.load[agent] = 0;
    left--;
    findWork(floor, agent, NONE);
  }
  // Nobody else is there to come.
  if (staffed) (agents.onDuty[team] as number) -= left;
}

function sendHome(floor: Floor, team: number, count: number): void {
  const { agents } = floor;
  for (let left = count; left > 0; left--) {
    const idle = agents.firstWith(team, 0, 0);
    if (idle === NONE) {
      (agents.leaving[team] as number) += left;
      return;
    }
    agents.makeUnavailable(idle);
    agents.state[idle] = OFF_DUTY;
  }
}
