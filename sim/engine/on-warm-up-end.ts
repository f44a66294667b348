import { VALUE_AT_START } from '../measures/counts/tally.ts';
import { characterOf } from './customers/character.ts';
import { valueAt } from './customers/customer-value.ts';
import type { Floor } from './floor.ts';
import { recordOf } from './tables/customer-table.ts';

/** The warm-up is over: from now on everything counts. */
export function onWarmUpEnd(floor: Floor): void {
  const { agents, tables, customers, tally } = floor;
  floor.counting = true;
  for (let team = 0; team < tables.teams.count; team++) agents.account(team, floor.now);
  agents.startAccounts(floor.now);
  floor.workWeek.begin(floor.now);
  floor.staff.startAccounts(floor.now);
  floor.marginCountedTo = floor.now;
  const { segments } = tables;
  for (let segment = 0; segment < segments.count; segment++) {
    const first = segments.first[segment] as number;
    const past = first + (segments.size[segment] as number);
    (tally.total[VALUE_AT_START] as number) +=
      tables.loyalty.spread === 0
        ? customers.countPresent(first, past) * valueAt(floor, segment, 0)
        : valueByCharacter(floor, segment, first, past);
  }
}

/** Lifetime value of a segment's customers, each with the loyalty they came with. */
function valueByCharacter(floor: Floor, segment: number, first: number, past: number): number {
  let value = 0;
  for (let customer = first; customer < past; customer++)
    if (floor.customers.present[recordOf(customer)] === 1)
      value += valueAt(floor, segment, characterOf(floor, segment, customer - first));
  return value;
}
