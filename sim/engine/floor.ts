import type { Tables } from '../compile/tables.ts';
import type { ContactLog, LoggedEvent } from '../measures/contact-log.ts';
import { Tally } from '../measures/tally.ts';
import type { Model } from '../model/model.ts';
import { DAY, NONE } from '../model/units.ts';
import { keyOf } from '../random/key.ts';
import { exponential, uniform } from '../random/keyed.ts';
import { drawEmpathy } from './contacts/meet-agent.ts';
import { startContracts } from './customers/contract-gates.ts';
import { EventList } from './events/event-list.ts';
import { OutboundTable } from './outbound/outbound-table.ts';
import { ATTEMPT } from './purposes.ts';
import { AgentTable } from './tables/agent-table.ts';
import { CaseTable } from './tables/case-table.ts';
import { ChannelMemory } from './tables/channel-memory.ts';
import { ContactTable } from './tables/contact-table.ts';
import { ContinuityTable } from './tables/continuity-table.ts';
import { CustomerTable } from './tables/customer-table.ts';
import { HandOverTable } from './tables/hand-over-table.ts';
import { InterruptibleTable } from './tables/interruptible-table.ts';
import { JobTable } from './tables/job-table.ts';
import { NeedTable } from './tables/need-table.ts';
import { PersonTable } from './tables/person-table.ts';
import { QueueTable } from './tables/queue-table.ts';
import { SourceTable } from './tables/source-table.ts';
import { StaffTable } from './tables/staff-table.ts';
import { TurnTable } from './tables/turn-table.ts';
import { VisitTable } from './tables/visit-table.ts';
import { busynessByDay, busynessByHalfHour } from './world/busyness.ts';
import { CauseTable } from './world/causes.ts';
import { DayRecord } from './world/day-record.ts';
import { drawAdoption, keyInduced } from './world/new-channel.ts';
import { type Notice, noticesOf } from './world/notice-board.ts';
import { ShockCalendar } from './world/shock-calendar.ts';

/** Events of the busiest moment that one bucket of the calendar should hold. */
const EVENTS_PER_BUCKET = 0.8;

/** The contact centre at one moment: tables, no behaviour. Only moves and handlers write it. */
export class Floor {
  readonly tables: Tables;
  events: EventList;
  readonly sources: SourceTable;
  /** When shocks come, in this run. */
  readonly shocks: ShockCalendar;
  readonly needs = new NeedTable();
  readonly contacts = new ContactTable();
  readonly queues: QueueTable;
  readonly agents: AgentTable;
  readonly interruptible: InterruptibleTable;
  readonly turns: TurnTable;
  readonly customers: CustomerTable;
  readonly continuity: ContinuityTable;
  readonly channelMemory: ChannelMemory;
  /** Share of the customers who have taken to a new channel in the end, in this run. */
  adoption = 0;
  /** What parties outside the centre have to do. */
  readonly jobs: JobTable;
  /** The people of accounts. */
  readonly people: PersonTable;
  /** Visits of account managers. */
  readonly visits: VisitTable;
  /** What contracts promise for open needs. */
  readonly cases: CaseTable;
  /** Who waits along for the second line. */
  readonly handOvers = new HandOverTable();
  readonly staff: StaffTable;
  /** Messages of the run, and causes of contacts. */
  notices: readonly Notice[] = [];
  readonly causes: CauseTable;
  /** Calls that the centre makes, and selling; null where the service does without. */
  readonly outbound: OutboundTable | null;
  readonly tally: Tally;
  readonly days: DayRecord;
  /** Writes every contact down, when somebody wants to know. */
  log: ContactLog | null = null;
  /** Seconds since the start. */
  now = 0;
  /** Events handled so far, arrivals included. */
  handled = 0;
  /** True once the warm-up is over. */
  counting = false;
  /** True when nobody new arrives any more but those in line are served. */
  draining = false;
  /** Key halves of each segment's customers. */
  readonly customerK0: Int32Array;
  readonly customerK1: Int32Array;
  /** Step of each team's roster that is in force. */
  readonly rosterStep: Int32Array;
  /** Margin per second of the customers present, and until when it has been counted. */
  marginPerSecond = 0;
  marginCountedTo = 0;
  /** How each agent is liked; empty when all are alike. */
  readonly empathy: Float64Array;
  /** By segment: persons told something good, and something bad, since the last month's end. */
  readonly toldGood: Float64Array;
  readonly toldBad: Float64Array;

  constructor(tables: Tables) {
    const { sources, channels, segments, teams, queues, rules } = tables;
    this.tables = tables;
    this.events = new EventList(bucketWidth(tables));
    this.shocks = new ShockCalendar(sources.shocks, tables.samplers, rules.length);
    this.sources = new SourceTable(sources, rules.length, this.shocks);
    this.queues = new QueueTable(queues.channel, channels.count);
    this.agents = new AgentTable(teams, channels.count, channels.maxConcurrency);
    this.interruptible = new InterruptibleTable(teams.count);
    this.turns = new TurnTable(tables);
    this.customers = new CustomerTable(segments.customers);
    this.staff = new StaffTable(tables);
    this.continuity = new ContinuityTable(tables);
    this.channelMemory = new ChannelMemory(tables);
    this.causes = new CauseTable(tables.intents.count);
    this.people = new PersonTable(tables.accounts?.count ?? 0);
    this.visits = new VisitTable(tables.managers);
    this.cases = new CaseTable(tables.plans === null ? 0 : segments.customers);
    this.jobs = new JobTable(tables.outside?.pace.length ?? 0);
    this.outbound =
      tables.outbound === null ? null : new OutboundTable(tables.outbound, this.agents.team.length, segments.customers);
    this.tally = new Tally(tables);
    this.days = new DayRecord(tables);
    this.customerK0 = new Int32Array(segments.count);
    this.customerK1 = new Int32Array(segments.count);
    this.empathy = new Float64Array(tables.satisfaction.empathy > 0 ? (teams.agentFrom[teams.count] as number) : 0);
    this.toldGood = new Float64Array(segments.count);
    this.toldBad = new Float64Array(segments.count);
    this.rosterStep = new Int32Array(teams.count);
  }
}

function bucketWidth({ sources }: Tables): number {
  let peak = 0;
  for (const rates of sources.rates) peak += rates.reduce((most, rate) => Math.max(most, rate), 0);
  return peak > 0 ? EVENTS_PER_BUCKET / (2 * peak) : DAY / 48;
}

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
  floor.continuity.clear();
  floor.channelMemory.clear();
  floor.adoption = drawAdoption(floor, model, seed, replication);
  floor.staff.clear(floor.tables, floor.tables.teams.names, seed, replication);
  floor.toldGood.fill(0);
  floor.toldBad.fill(0);
  floor.jobs.clear();
  floor.handOvers.clear();
  floor.cases.clear();
  floor.visits.clear();
  floor.people.clear();
  floor.causes.clear();
  floor.outbound?.clear(seed, replication);
  floor.tally.clear();
  floor.days.clear();
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

/** The number between 0 and 1 that decides a question about a need; the same one in every strategy. */
export function chance(floor: Floor, need: number, purpose: number, attempt: number): number {
  const source = floor.needs.source[need] as number;
  return uniform(
    floor.sources.k0[source] as number,
    floor.sources.k1[source] as number,
    floor.needs.ordinal[need] as number,
    purpose + ATTEMPT * attempt,
  );
}

/** A duration of a need from a sampler's row; the same one in every strategy. */
export function duration(floor: Floor, need: number, sampler: number, code: number): number {
  const source = floor.needs.source[need] as number;
  return floor.tables.samplers.draw(
    sampler,
    floor.sources.k0[source] as number,
    floor.sources.k1[source] as number,
    floor.needs.ordinal[need] as number,
    code,
  );
}

/** An exponential number with mean 1 that belongs to a need. */
export function unitDelay(floor: Floor, need: number, code: number): number {
  const source = floor.needs.source[need] as number;
  return exponential(
    floor.sources.k0[source] as number,
    floor.sources.k1[source] as number,
    floor.needs.ordinal[need] as number,
    code,
  );
}

/** Writes an event of a need's contact into the log, if there is one. */
export function logContact(floor: Floor, event: LoggedEvent, need: number): void {
  if (floor.log === null) return;
  floor.log.add(event, floor.now, floor.needs.intent[need] as number, floor.needs.ordinal[need] as number);
}
