import { VALUE_AT_START } from '../measures/counts/tally.ts';
import { neutralValue } from './customers/customer-value.ts';
import type { Floor } from './floor.ts';

/** The warm-up is over: from now on everything counts. */
export function onWarmUpEnd(floor: Floor): void {
  const { agents, tables, customers, tally } = floor;
  floor.counting = true;
  for (let team = 0; team < tables.teams.count; team++) agents.account(team, floor.now);
  agents.startAccounts(floor.now);
  floor.marginCountedTo = floor.now;
  const { segments } = tables;
  for (let segment = 0; segment < segments.count; segment++) {
    const first = segments.first[segment] as number;
    const past = first + (segments.size[segment] as number);
    (tally.total[VALUE_AT_START] as number) += customers.countPresent(first, past) * neutralValue(floor, segment);
  }
}
