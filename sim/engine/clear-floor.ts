import type { Model } from '../model/model.ts';
import { NONE } from '../model/units.ts';
import { keyOf } from '../random/key.ts';
import { drawEmpathy } from './contacts/meet-agent.ts';
import { startCharacters } from './customers/character.ts';
import { startContracts } from './customers/contract-gates.ts';
import { bucketWidth } from './events/bucket-width.ts';
import { EventList } from './events/event-list.ts';
import type { Floor } from './floor.ts';
import { busynessByDay, busynessByHalfHour } from './world/busyness.ts';
import { drawAdoption, keyInduced } from './world/new-channel.ts';
import { noticesOf } from './world/notice-board.ts';

/** Empties the floor and gives every source and segment its keys. Names, not places in a list, decide the numbers. */
export function clearFloor(floor: Floor, model: Model, seed: string, replication: number): void {
  floor.now = 0;
  floor.handled = 0;
  floor.counting = false;
  floor.draining = false;
  floor.events = new EventList(bucketWidth(floor.tables));
  floor.needs.clear();
  floor.contacts.clear();
  floor.queues.clear();
  floor.agents.clear();
  floor.interruptible.clear();
  floor.turns.clear();
  floor.customers.clear(floor.tables.segments);
  floor.nextCustomers.clear();
  floor.continuity.clear();
  floor.channelMemory.clear();
  floor.adoption = drawAdoption(floor, model, seed, replication);
  floor.staff.clear(floor.tables, floor.tables.teams.names, seed, replication);
  floor.toldGood.fill(0);
  floor.toldBad.fill(0);
  floor.cancelled.fill(0);
  floor.jobs.clear();
  floor.handOvers.clear();
  floor.cases.clear();
  floor.visits.clear();
  floor.people.clear();
  floor.causes.clear();
  floor.outbound?.clear(seed, replication);
  floor.tally.clear();
  floor.days.clear();
  floor.workWeek.begin(0);
  model.intents.forEach(({ name, arrivals }, row) => {
    const own = keyOf(seed, replication, 'intent', name);
    floor.sources.k0[row] = own.k0;
    floor.sources.k1[row] = own.k1;
    const shared = arrivals.kind === 'switching' && arrivals.environment !== '';
    const { k0, k1 } = shared ? keyOf(seed, replication, 'environment', arrivals.environment) : own;
    floor.sources.environments.k0[row] = k0;
    floor.sources.environments.k1[row] = k1;
  });
  model.segments.forEach(({ name }, row) => {
    const { k0, k1 } = keyOf(seed, replication, 'segment', name);
    floor.customerK0[row] = k0;
    floor.customerK1[row] = k1;
  });
  drawEmpathy(floor, model, seed, replication);
  startContracts(floor);
  startCharacters(floor);
  keyShocks(floor, model, seed, replication);
  keyInduced(floor, model, seed, replication);
  floor.notices = noticesOf(floor.tables, floor.shocks, seed, replication);
  floor.sources.start(
    busynessByDay(floor.tables, seed, replication),
    busynessByHalfHour(floor.tables, seed, replication),
  );
}

/** Each shock has chance of its own, and so has each intent it affects: taking one away leaves all others as they are. */
function keyShocks(floor: Floor, model: Model, seed: string, replication: number): void {
  const shocks = model.shocks ?? [];
  floor.shocks.draw(shocks.map(({ name }) => keyOf(seed, replication, 'shock', name)));
  const { intents, intent, shock, count } = floor.tables.sources;
  for (let source = intents; source < count; source++) {
    if (shock[source] === NONE) break;
    const [of, on] = [shocks[shock[source] as number], model.intents[intent[source] as number]];
    const { k0, k1 } = keyOf(seed, replication, 'shock', of?.name ?? '', 'intent', on?.name ?? '');
    floor.sources.k0[source] = k0;
    floor.sources.k1[source] = k1;
  }
}
