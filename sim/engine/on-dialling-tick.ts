import { ANY_TEAM, OUTSOURCED } from '../compile/outbound-tables.ts';
import { HALF_HOUR, NONE } from '../model/units.ts';
import { DIALLING_TICK } from './events/event-kinds.ts';
import type { Floor } from './floor.ts';
import { fillList } from './outbound/call-lists.ts';
import { dial, diallingOf, dialOutside } from './outbound/dial.ts';
import { CAMPAIGN, type OutboundTable, RECOVERY_LIST } from './outbound/outbound-table.ts';

/** Callers who have nothing to do look again this often: a call may have come due, or the hours begun. */
const TICK = HALF_HOUR / 6;

/** Lists are filled when their period begins, and idle callers see whether there is somebody to call. */
export function onDiallingTick(floor: Floor): void {
  const outbound = floor.outbound as OutboundTable;
  const { campaign } = outbound.tables;
  if (campaign !== null && !campaign.endless && floor.now >= outbound.period * campaign.every) {
    fillList(floor, outbound, campaign);
  }
  for (let list = CAMPAIGN; list <= RECOVERY_LIST; list++) wake(floor, outbound, list);
  if (!floor.draining) floor.events.add(floor.now + TICK, DIALLING_TICK);
}

function wake(floor: Floor, outbound: OutboundTable, list: number): void {
  const dialling = diallingOf(outbound, list);
  if (dialling === null) return;
  if (dialling.team === OUTSOURCED) {
    const past = outbound.linesFrom[list + 1] as number;
    for (let line = outbound.linesFrom[list] as number; line < past; line++)
      if (outbound.busy[line] === 0) dialOutside(floor, outbound, list, line);
    return;
  }
  for (let team = 0; team < floor.tables.teams.count; team++) {
    if (dialling.team !== team && dialling.team !== ANY_TEAM) continue;
    let agent = floor.agents.firstWith(team, 0, 0);
    while (agent !== NONE && dial(floor, outbound, agent)) agent = floor.agents.firstWith(team, 0, 0);
  }
}
