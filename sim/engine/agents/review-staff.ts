import { GREEN, POST_DAYS, TENURE_DAYS, TENURED } from '../../measures/counts/people-counts.ts';
import { DAY, HALF_HOUR, MONTH } from '../../model/units.ts';
import { pow } from '../../random/deterministic-maths.ts';
import { uniform } from '../../random/keyed.ts';
import type { Floor } from '../floor.ts';
import { ABSENCE, ATTEMPT, NOT_READY, SHOCK_DAY } from '../purposes.ts';
import { endWorkMonth } from './work-month.ts';

/** A half-hour begins: who has left, who is absent today, who is not ready, and who is asked for overtime. */
export function reviewStaff(floor: Floor): void {
  const { staff, tables, now } = floor;
  const day = Math.floor(now / DAY);
  if (now >= (staff.month + 1) * MONTH) endWorkMonth(floor);
  if (day !== staff.day) beginDay(floor, day);
  if (tables.people.overtime !== null)
    for (let team = 0; team < tables.teams.count; team++) reviewOvertime(floor, team);
}

/** Whoever is away today, and how green everybody is by now. */
function beginDay(floor: Floor, day: number): void {
  const { staff, tables } = floor;
  const { absence, workforce } = tables.people;
  staff.day = day;
  const shocked =
    absence !== null && uniform(staff.dayK0, staff.dayK1, day, SHOCK_DAY) < absence.shockDay ? absence.shock : 0;
  const missing = absence === null ? 0 : absence.unplanned + shocked;
  for (let team = 0; team < tables.teams.count; team++) {
    const first = tables.teams.agentFrom[team] as number;
    const past = first + (staff.posts[team] as number);
    for (let agent = first; agent < past; agent++) {
      const absent = missing > 0 && draw(floor, team, agent - first, ABSENCE + ATTEMPT * day) < missing;
      staff.away[agent] = absent || (staff.vacantUntil[agent] as number) > floor.now ? 1 : 0;
      if (workforce === null) continue;
      const tenure = Math.max(0, floor.now - (staff.hiredAt[agent] as number));
      const green = tenure === Infinity ? 0 : pow(0.5, tenure / workforce.halfLife);
      staff.greenness[agent] = green;
      if (!floor.counting) continue;
      (floor.tally.people[GREEN] as number) += green;
      (floor.tally.people[POST_DAYS] as number) += 1;
      if (tenure === Infinity || (staff.vacantUntil[agent] as number) > floor.now) continue;
      (floor.tally.people[TENURE_DAYS] as number) += tenure / DAY;
      (floor.tally.people[TENURED] as number) += 1;
    }
  }
}

function draw({ staff }: Floor, team: number, place: number, code: number): number {
  return uniform(staff.k0[team] as number, staff.k1[team] as number, place, code);
}

/** Agents of a roster who can take contacts now: not away, ready, and those in overtime. Notes those paid but not ready. */
export function readyOf(floor: Floor, team: number, level: number): number {
  const { staff, tables, agents } = floor;
  const { absence } = tables.people;
  const first = tables.teams.agentFrom[team] as number;
  const before = staff.level[team] as number;
  staff.account(team, floor.now, agents.notReady[team] as number);
  const slot = Math.floor(floor.now / HALF_HOUR);
  staff.level[team] = level;
  let there = 0;
  let idle = 0;
  for (let place = 0; place < level; place++) {
    if (staff.away[first + place] === 1) continue;
    there++;
    if (absence === null) continue;
    const share = absence.notReady + (place >= before ? absence.late : 0);
    if (share > 0 && draw(floor, team, place, NOT_READY + ATTEMPT * slot) < share) idle++;
  }
  staff.there[team] = there;
  agents.notReady[team] = idle;
  return there - idle + (level > 0 ? (staff.overtime[team] as number) : 0);
}

/** Overtime is asked for when agents are missing or contacts pile up, comes after its lead, and stays for its length. */
function reviewOvertime(floor: Floor, team: number): void {
  const { staff, tables } = floor;
  const { overtime } = tables.people;
  const level = staff.level[team] as number;
  if (overtime === null) return;
  if (floor.counting)
    (staff.overtimeSeconds[team] as number) += HALF_HOUR * (level > 0 ? (staff.overtime[team] as number) : 0);
  if ((staff.overtime[team] as number) > 0 && floor.now >= (staff.until[team] as number)) staff.overtime[team] = 0;
  if ((staff.asked[team] as number) > 0 && floor.now >= (staff.from[team] as number)) {
    staff.overtime[team] = staff.asked[team] as number;
    staff.until[team] = floor.now + overtime.length;
    staff.asked[team] = 0;
  }
  if (level === 0 || staff.asked[team] !== 0 || staff.overtime[team] !== 0) return;
  const most = Math.ceil(overtime.share * level);
  const missing = level - (floor.agents.onDuty[team] as number);
  const needed = waitingFor(floor, team) >= overtime.whenWaiting * level ? most : Math.min(most, missing);
  if (needed <= 0) return;
  staff.asked[team] = needed;
  staff.from[team] = floor.now + overtime.lead;
  if (overtime.lead === 0) reviewOvertime(floor, team);
}

/** Live contacts that wait for the team's own work. */
function waitingFor({ tables, queues }: Floor, team: number): number {
  const { teams, channels } = tables;
  let waiting = 0;
  for (let place = teams.queueFrom[team] as number; place < (teams.queueFrom[team + 1] as number); place++) {
    const queue = teams.queue[place] as number;
    if (teams.after[place] === 0 && channels.mode[tables.queues.channel[queue] as number] === 0)
      waiting += queues.length[queue] as number;
  }
  return waiting;
}
