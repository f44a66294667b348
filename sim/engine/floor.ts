import type { Tables } from '../compile/tables.ts';
import type { ContactLog } from '../measures/contact-log.ts';
import { Tally } from '../measures/counts/tally.ts';
import { NextCustomers } from './customers/next-customers.ts';
import { bucketWidth } from './events/bucket-width.ts';
import { EventList } from './events/event-list.ts';
import { OutboundTable } from './outbound/outbound-table.ts';
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
import { CauseTable } from './world/causes.ts';
import { DayRecord } from './world/day-record.ts';
import type { Notice } from './world/notice-board.ts';
import { ShockCalendar } from './world/shock-calendar.ts';
import { WorkWeek } from './world/work-week.ts';

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
  /** Whose needs come next. */
  readonly nextCustomers: NextCustomers;
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
  readonly workWeek = new WorkWeek();
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
  /** By customer: euros a year in this month; empty where all of a segment bring the same. */
  readonly margins: Float64Array;
  /** The loyalty that goes with it. */
  readonly marginsFor: Float64Array;
  /** How each agent is liked; empty when all are alike. */
  readonly empathy: Float64Array;
  /** By segment: persons told something good, and something bad, since the last month's end. */
  readonly toldGood: Float64Array;
  readonly toldBad: Float64Array;
  /** By segment: customers who cancelled at the end of a need, since the last month's end. */
  readonly cancelled: Float64Array;

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
    this.margins = new Float64Array(tables.loyalty.wallet === 0 ? 0 : segments.customers);
    this.marginsFor = new Float64Array(this.margins.length).fill(Number.NaN);
    this.nextCustomers = new NextCustomers(sources.count);
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
    this.cancelled = new Float64Array(segments.count);
    this.rosterStep = new Int32Array(teams.count);
  }
}
