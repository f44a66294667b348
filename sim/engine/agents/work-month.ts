import { HIRING_COST, LEAVERS } from '../../measures/counts/people-counts.ts';
import { exp } from '../../random/deterministic-maths.ts';
import { uniform } from '../../random/keyed.ts';
import type { Floor } from '../floor.ts';
import { ATTEMPT, LEAVE } from '../purposes.ts';

/** Occupancy above which people begin to leave for it. */
const BEARABLE = 0.85;

/** A month is over: agents leave, the more the busier they were, and are replaced after a while by beginners. */
export function endWorkMonth(floor: Floor): void {
  const { staff, tables } = floor;
  const month = staff.month++;
  const { workforce } = tables.people;
  if (workforce === null || workforce.strength === 0) return;
  for (let team = 0; team < tables.teams.count; team++) {
    const extra = workforce.byOccupancy * 100 * Math.max(0, strainOf(floor, team) - BEARABLE);
    const yearly = workforce.strength * ((workforce.attrition[team] as number) + extra);
    if (yearly > 0) leave(floor, team, month, 1 - exp(-yearly / 12));
  }
}

/** Occupancy of a team in the month behind, or since the warm-up ended in it, with angry contacts counted more. */
function strainOf(floor: Floor, team: number): number {
  const { staff, agents } = floor;
  agents.account(team, floor.now);
  const busy = (agents.busySeconds[team] as number) + (staff.angrySeconds[team] as number);
  const duty = agents.dutySeconds[team] as number;
  const seconds = duty - (staff.dutyBefore[team] as number);
  const worked = busy - (staff.busyBefore[team] as number);
  staff.busyBefore[team] = busy;
  staff.dutyBefore[team] = duty;
  return seconds > 0 ? worked / seconds : 0;
}

function leave(floor: Floor, team: number, month: number, p: number): void {
  const { staff, tables } = floor;
  const { workforce } = tables.people;
  if (workforce === null) return;
  const first = tables.teams.agentFrom[team] as number;
  const past = first + (staff.posts[team] as number);
  const heads = (workforce.heads[team] as number) / Math.max(1, past - first);
  for (let agent = first; agent < past; agent++) {
    const u = uniform(staff.k0[team] as number, staff.k1[team] as number, agent - first, LEAVE + ATTEMPT * month);
    if (u >= p) continue;
    staff.vacantUntil[agent] = floor.now + workforce.hiringLag;
    staff.hiredAt[agent] = floor.now + workforce.hiringLag;
    if (!floor.counting) continue;
    (floor.tally.people[LEAVERS] as number) += heads;
    (floor.tally.people[HIRING_COST] as number) += heads * workforce.recruiting;
  }
}
