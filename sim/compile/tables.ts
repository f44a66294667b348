import type { Loyalty, Money, Satisfaction } from '../model/loyalty.ts';
import type { Samplers } from '../random/samplers.ts';
import type { AccountTables } from './account-tables.ts';
import type { ChoiceTables } from './choice-tables.ts';
import type { DigitalTables } from './digital-tables.ts';
import type { AccountManagerTables } from './key-account-tables.ts';
import type { OutboundTables } from './outbound-tables.ts';
import type { OutsideTables } from './outside-tables.ts';
import type { PeopleTables } from './people-tables.ts';
import type { PlanTables } from './plan-tables.ts';
import type { PreventionTables } from './prevention-tables.ts';
import type { SalesTables } from './sales-tables.ts';
import type { SecondLineTables } from './second-line-tables.ts';
import type { SourceTables } from './source-tables.ts';
import type { ThreadTables, TurnTables } from './turn-tables.ts';

export type { ShockTables, SourceTables, SwitchingTable, TraceTable } from './source-tables.ts';

/** Customers by segment; customers of a segment stand in a row from `first`. */
export interface SegmentTables {
  readonly count: number;
  readonly first: Int32Array;
  /** Rows: customers at the start, and room for more. */
  readonly size: Int32Array;
  /** Customers at the start. */
  readonly start: Int32Array;
  /** Euros a year from a customer whose loyalty is neutral. */
  readonly margin: Float64Array;
  /** Neutral hazard of leaving, per month. */
  readonly monthlyHazard: Float64Array;
  /** The same without those who cancel at the end of a need. */
  readonly silentHazard: Float64Array;
  /** Months of a contract, 0 = may leave in any month, and months before its end at which customers decide. */
  readonly contractMonths: Uint16Array;
  readonly noticeMonths: Uint16Array;
  /** Rows of all segments. */
  readonly customers: number;
}

/** Winning customers, one row a segment; `active` 0 = nobody is replaced. */
export interface AcquisitionTables {
  readonly active: number;
  /** New customers a month that recruiting alone brings. */
  readonly inflow: Float64Array;
  readonly replace: number;
  readonly cost: Float64Array;
  /** Persons told for each unit of satisfaction (resolved) and of dissatisfaction (unresolved) of a closed need. */
  readonly toldGood: number;
  readonly toldBad: number;
  readonly effect: number;
}

/** Channels, and what happens on them. Tables by intent and channel have row intent * channels + channel. */
export interface ChannelTables {
  readonly count: number;
  /** 0 = live, 1 = deferred, 2 = self-service. */
  readonly mode: Uint8Array;
  readonly targetShare: Float64Array;
  readonly targetWithin: Float64Array;
  readonly concurrency: Uint8Array;
  /** Contacts up to which an agent who holds some is given the next one before anybody idle; 1: idle agents first. */
  readonly fill: Uint8Array;
  /** Speed of a contact when its agent holds 1, 2, ...: row channel * maxConcurrency + held - 1. */
  readonly pace: Float64Array;
  readonly maxConcurrency: number;
  /** Chats in turns, and threads; null when no channel has them. */
  readonly turns: TurnTables | null;
  readonly threads: ThreadTables | null;
  /** NONE = no limit. */
  readonly places: Int32Array;
  readonly digital: Uint8Array;
  readonly containment: Float64Array;
  readonly session: Int32Array;
  readonly costPerContact: Float64Array;
  readonly costPerMinute: Float64Array;
  /** Hazard per second of a duplicate once the promise is over; 0 = never. */
  readonly duplicateHazard: Float64Array;
  readonly duplicateOn: Int8Array;
  /** For each minute of the week from Monday 00:00: minutes until the channel is open (0 = open); null = always open. */
  readonly minutesToOpening: readonly (Uint16Array | null)[];
}

export interface IntentTables {
  readonly count: number;
  readonly complexity: Uint8Array;
  /** 1 where customers can both call and go without a call. */
  readonly anyKind: Uint8Array;
  readonly identification: Float64Array;
  readonly stakes: Float64Array;
  /** Seconds within which the law wants a need dealt with; Infinity = it does not say. */
  readonly legalDeadline: Float64Array;
  readonly wrapUp: Int32Array;
  readonly needsHistory: Float64Array;
  /** By intent and channel. */
  readonly core: Int32Array;
  readonly effort: Float64Array;
  readonly patience: Int32Array;
  readonly patienceFactor: Float64Array;
  readonly resolution: Float64Array;
  /** Cumulative shares over channels. */
  readonly firstUpTo: Float64Array;
  /** Row (intent * channels + from) * channels: cumulative over next channels; what is left to 1 is giving up. */
  readonly nextUpTo: Float64Array;
}

/** Queues: one for each skill, channel, urgency and head start in use. */
export interface QueueTables {
  readonly count: number;
  readonly channel: Uint8Array;
  readonly headStart: Float64Array;
  /** Row (intent * segments + segment) * channels + channel. Anonymous contacts use segment 0. */
  readonly of: Int16Array;
  /** Other queues of the channel that a wrong route may lead to: a range of `wrong`, with cumulative shares. */
  readonly wrongFrom: Int32Array;
  readonly wrong: Int16Array;
  readonly wrongUpTo: Float64Array;
  /** Queues of the same skill and channel, the queue itself included, which wait for the same agents: a range of `line`. */
  readonly lineFrom: Int32Array;
  readonly line: Int16Array;
  /** Mean handling time of the contacts of a queue, s. */
  readonly handling: Float64Array;
  /** Teams that serve a queue, best first: a range of `team` and `after`. */
  readonly teamFrom: Int32Array;
  readonly team: Int16Array;
  readonly after: Float64Array;
  /** A contact interrupts work of a queue with a higher number; null when nobody is interrupted. */
  readonly precedence: Uint8Array | null;
}

export interface TeamTables {
  readonly count: number;
  /** Not for the loop: names decide the random numbers of agents. */
  readonly names: readonly string[];
  /** Row of the scenario's team: those who learnt further skills are a team of their own behind the scenario's. */
  readonly parent: Int16Array;
  /** First agent row of each team, and one past the last. */
  readonly agentFrom: Int32Array;
  readonly wagePerSecond: Float64Array;
  /** Queues a team serves: a range of `queue`, `tier` (0 first) and `after`. */
  readonly queueFrom: Int32Array;
  readonly queue: Int16Array;
  readonly tier: Uint8Array;
  readonly after: Float64Array;
  /** Seconds from Monday 00:00 at which the number on duty changes, and the number from then on. */
  readonly changeAt: readonly Float64Array[];
  readonly onDuty: readonly Int32Array[];
  /** Most agents on duty at once, over all teams. */
  readonly peakAgents: number;
  /** Who is faster or better at what; null when all agents are alike. */
  readonly proficiency: ProficiencyTables | null;
  /** Among idle agents of several teams, the one idle longest, whatever the order of the teams. */
  readonly longestIdle: boolean;
}

/** How agents of a team do the work of a queue: row team * queues + queue. */
export interface ProficiencyTables {
  /** Seconds relative to the scenario's: 1 / speed. */
  readonly seconds: Float64Array;
  /** Added to the probability of resolution. */
  readonly resolution: Float64Array;
}

/** Settings that are single numbers. */
export interface Rules {
  readonly length: number;
  readonly warmUp: number;
  readonly interval: number;
  readonly drain: boolean;
  /** Seconds from Monday 00:00 to time 0. */
  readonly weekOffset: number;
  /** For each day of the run the day of the week that it is like; null where there are no holidays. */
  readonly weekdays: Uint8Array | null;
  readonly identify: number;
  readonly lookUp: number;
  readonly retell: number;
  readonly misroutedTalk: number;
  readonly misroute: number;
  readonly withoutHistory: number;
  readonly viewIdentify: number;
  readonly viewHistory: number;
  readonly viewContext: number;
  readonly viewDuplicates: number;
  readonly linkSame: number;
  readonly linkAcross: number;
  readonly repeatWindow: number;
  readonly retry: number;
  readonly switchAfterAbandon: number;
  readonly maxAbandons: number;
  readonly maxContacts: number;
  readonly patienceAfterSelfService: number;
  readonly recontactDelay: number;
  readonly retryDelay: number;
}

/** The call-back in force; `policy` 0 = none, 1 = virtual hold, 2 = slot, 3 = abandoned. */
export interface CallbackTables {
  readonly policy: number;
  readonly channel: number;
  readonly offerAbove: number;
  readonly offerWhenWaiting: number;
  readonly offered: number;
  readonly accepted: number;
  readonly answered: number;
  readonly attempts: number;
  readonly attemptDelay: number;
  readonly connect: number;
  readonly delay: number;
  readonly slack: number;
  readonly strength: number;
}

/** Yearly costs of the strategy, in euros. */
export interface StrategyCosts {
  /** Set-ups, before they are spread; not a yearly cost. */
  readonly once: number;
  readonly setUp: number;
  readonly running: number;
}

/** A scenario under one strategy, as numbers: all that the engine sees. */
export interface Tables {
  readonly rules: Rules;
  readonly sources: SourceTables;
  readonly segments: SegmentTables;
  readonly acquisition: AcquisitionTables;
  readonly channels: ChannelTables;
  readonly intents: IntentTables;
  readonly queues: QueueTables;
  readonly outside: OutsideTables | null;
  readonly prevention: PreventionTables | null;
  readonly secondLine: SecondLineTables | null;
  readonly plans: PlanTables | null;
  readonly accounts: AccountTables | null;
  readonly managers: AccountManagerTables | null;
  readonly teams: TeamTables;
  readonly samplers: Samplers;
  readonly callback: CallbackTables;
  readonly satisfaction: Satisfaction;
  readonly loyalty: Loyalty;
  readonly money: Money;
  readonly strategyCosts: StrategyCosts;
  readonly people: PeopleTables;
  readonly digital: DigitalTables;
  readonly choice: ChoiceTables | null;
  readonly outbound: OutboundTables | null;
  /** What customers buy, and whether they cancel, when a need ends. */
  readonly sales: SalesTables | null;
}
