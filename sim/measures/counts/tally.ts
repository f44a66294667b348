import type { Tables } from '../../compile/tables.ts';
import { ACCOUNT_COUNTS } from './account-counts.ts';
import { BASE_COUNTS } from './base-counts.ts';
import { CHOICE_COUNTS } from './choice-counts.ts';
import { AGE_CLASSES, DIGITAL_COUNTS } from './digital-counts.ts';
import { OUTBOUND_COUNTS } from './outbound-counts.ts';
import { OUTCOME_COUNTS, OUTCOMES } from './outcome-counts.ts';
import { OUTSIDE_COUNTS } from './outside-counts.ts';
import { PEOPLE_COUNTS, SEGMENT_COUNTS } from './people-counts.ts';
import { PLAN_COUNTS } from './plan-counts.ts';
import { PREVENTION_COUNTS } from './prevention-counts.ts';
import { BUYING_COUNTS, SALES_COUNTS } from './sales-counts.ts';
import { SECOND_LINE_COUNTS } from './second-line-counts.ts';
import { MANAGER_COUNTS } from './visit-counts.ts';

/** What is counted on each channel: columns of `Tally.channel`. */
export const ANSWERED = 0;
export const ABANDONED = 1;
export const IN_TIME = 2;
export const SHORT_ABANDONED = 3;
/** Sum over answered contacts of the time from asking to the agent. */
export const WAITED = 4;
/** Sum over all contacts of the time on the line before the agent, and their number. */
export const WAITED_ONLINE = 5;
export const ONLINE = 6;
/** The same for those who were called back. */
export const WAITED_OFFLINE = 7;
export const CALLED_BACK = 8;
export const BLOCKED = 9;
export const HANDLED = 10;
export const HANDLING = 11;
/** Abandoned within VERY_SHORT seconds. */
export const VERY_SHORT_ABANDONED = 12;
export const CALLBACKS_ACCEPTED = 13;
export const CALLBACKS_LOST = 14;
export const PROMISES = 15;
export const PROMISES_KEPT = 16;
export const IN_TIME_ONLINE = 17;
export const ANSWERED_ONLINE = 18;
export const SESSIONS = 19;
export const CONTAINED = 20;
/** Answered within ANSWERED_SOON seconds, whatever the target. */
export const ANSWERED_SOON = 21;
export const WAITED_AT_ALL = 22;
export const LINE_SECONDS = 23;
/** Contacts in service whose agent was called away, seconds they then waited, and those who hung up meanwhile. */
export const INTERRUPTED_CONTACTS = 24;
export const WAITED_INTERRUPTED = 25;
export const LEFT_INTERRUPTED = 26;
/** Sum over abandoned contacts of the time on the line. */
export const WAITED_ABANDONED = 27;
/** Seconds of wrap-up, and agent-seconds with at least one contact in hand (channels where agents hold several). */
export const WRAP_UP_SECONDS = 28;
export const SHARED_SECONDS = 29;
/** Contacts that were offered a call-back and heard the offer out. */
export const CALLBACKS_OFFERED = 30;
/** The longest time on the line of anybody. */
export const LONGEST = 31;
export const CHANNEL_COUNTS = 32;

/** Seconds: whoever leaves sooner may have dialled a wrong number; and the clock of regulators. */
export const VERY_SHORT = 5;
export const SOON = 20;

/** What is counted once: columns of `Tally.total`. */
export const NEEDS_CLOSED = 0;
export const NEEDS_RESOLVED = 1;
export const NEEDS_GIVEN_UP = 2;
export const NEEDS_ASSISTED = 3;
export const RESOLVED_AT_FIRST = 4;
export const ONE_CONTACT = 5;
export const CONTACTS = 6;
export const SATISFIED = 7;
export const RATED = 8;
export const TRANSFERS = 9;
export const RETELLS = 10;
export const REPEATS = 11;
export const REPEATS_LINKED = 12;
export const HANDLED_CONTACTS = 13;
export const WASTED_CONTACTS = 14;
export const DUPLICATES = 15;
export const MERGED = 16;
export const LOST_CUSTOMERS = 17;
export const EASY_NEEDS = 18;
export const EASY_DIGITAL = 19;
export const EASY_DIGITAL_TO_PHONE = 20;
export const HARD_NEEDS = 21;
export const HARD_PHONE = 22;
export const MARGIN = 23;
export const CUSTOMER_MONTHS = 24;
export const VALUE_AT_START = 25;
export const VALUE_AT_END = 26;
export const PROMOTERS = 27;
export const DETRACTORS = 28;
export const CUSTOMERS_AT_END = 29;
export const CONTACT_FEES = 30;
export const CHANNELS_USED = 32;
export const TOTAL_COUNTS = 34;

/** Parts of agents' work, in seconds: columns of `Tally.work`. */
export const WORK_PARTS = ['identify', 'look-up', 're-tell', 'core', 'wrap-up', 'wrong route', 'connect'] as const;
export const IDENTIFY = 0;
export const LOOK_UP = 1;
export const RETELL = 2;
export const CORE_WORK = 3;
export const WRAP_UP_WORK = 4;
export const WRONG_ROUTE = 5;
export const CONNECT = 6;

/** Half-hours of a week. */
export const WEEK_SLOTS = 336;
/** Half-hours of a day. */
export const DAY_SLOTS = 48;

/** Upper bounds of the classes of waits, in seconds; a last class holds longer ones. */
export const WAIT_BOUNDS = [
  0, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 120, 150, 180, 240, 300, 420, 600, 900, 1200, 1800, 2700, 3600, 7200,
] as const;
const WAIT_CLASSES = WAIT_BOUNDS.length + 1;

/** Columns of the tables by half-hour of the week. */
export const WEEK_OFFERED = 0;
export const WEEK_IN_TIME = 1;
export const WEEK_ABANDONED = 2;
export const WEEK_WAITED = 3;
export const WEEK_COUNTS = 4;

/** Columns of `Tally.intent`, by intent; waits over all live channels. */
export const INTENT_ANSWERED = 0;
export const INTENT_ABANDONED = 1;
export const INTENT_IN_TIME = 2;
export const INTENT_WAITED = 3;
/** Time on the line of answered and abandoned contacts, and how many did not find an agent at once. */
export const INTENT_WAITED_ALL = 4;
export const INTENT_WAITED_AT_ALL = 5;
export const INTENT_INTERRUPTED = 6;
export const INTENT_WAITED_INTERRUPTED = 7;
export const INTENT_LEFT_INTERRUPTED = 8;
/** Contacts that agents finished, and the seconds they took, wrap-up included. */
export const INTENT_HANDLED = 9;
export const INTENT_HANDLING = 10;
/** Closed needs that reached an agent, those solved by the first such contact, judgements, and expected answers of 4 or 5. */
export const INTENT_ASSISTED = 11;
export const INTENT_AT_FIRST = 12;
export const INTENT_RATED = 13;
export const INTENT_SATISFIED = 14;
/** Needs solved, and seconds from their birth until then. */
export const INTENT_SOLVED = 15;
export const INTENT_SOLVING = 16;
/** Closed needs with a legal deadline that reached an agent, and those of them closed in time. */
export const INTENT_DUE = 17;
export const INTENT_ON_TIME = 18;
export const INTENT_COUNTS = 19;

/** The running sums of a run: everything that measures are made of. */
export class Tally {
  readonly channel: Float64Array;
  readonly intent: Float64Array;
  /** Columns of base-counts.ts. */
  readonly base = new Float64Array(BASE_COUNTS);
  readonly total = new Float64Array(TOTAL_COUNTS);
  /** Columns of digital-counts.ts, by channel. */
  readonly digital: Float64Array;
  /** Ages of work waiting at the end of the day: row channel * AGE_CLASSES. */
  readonly ages: Float64Array;
  readonly people = new Float64Array(PEOPLE_COUNTS);
  readonly segment: Float64Array;
  readonly work = new Float64Array(WORK_PARTS.length);
  readonly outcome = new Float64Array(OUTCOMES.length * OUTCOME_COUNTS);
  /** Row (channel * 336 + half-hour of the week) * WEEK_COUNTS. */
  readonly week: Float64Array;
  /** Row (channel * 2 + (offline ? 1 : 0)) * classes. */
  readonly waits: Float64Array;
  /** Seconds of handling by team and intent, row team * intents + intent, and contacts finished by team; empty with one team. */
  readonly teamWork: Float64Array;
  readonly teamHandled: Float64Array;
  readonly waitClasses = WAIT_CLASSES;
  /** Contacts of needs that came of themselves, then of each shock; empty when there are no shocks. */
  readonly driver: Float64Array;
  /** Columns of choice-counts.ts, by channel. */
  readonly choice: Float64Array;
  readonly prevention = new Float64Array(PREVENTION_COUNTS);
  readonly outside = new Float64Array(OUTSIDE_COUNTS);
  /** Columns of plan-counts.ts, by plan and urgency. */
  readonly plan: Float64Array;
  readonly accounts = new Float64Array(ACCOUNT_COUNTS);
  readonly managers = new Float64Array(MANAGER_COUNTS);
  readonly secondLine = new Float64Array(SECOND_LINE_COUNTS);
  readonly outbound = new Float64Array(OUTBOUND_COUNTS);
  readonly sales = new Float64Array(SALES_COUNTS);
  /** Columns of BUYING_COUNTS, by intent. */
  readonly bought: Float64Array;

  constructor(tables: Tables) {
    const channels = tables.channels.count;
    this.channel = new Float64Array(channels * CHANNEL_COUNTS);
    const shocks = tables.sources.shocks.count;
    this.driver = new Float64Array(shocks === 0 ? 0 : shocks + 1);
    this.ages = new Float64Array(channels * AGE_CLASSES);
    this.digital = new Float64Array(channels * DIGITAL_COUNTS);
    this.choice = new Float64Array(channels * CHOICE_COUNTS);
    this.intent = new Float64Array(tables.intents.count * INTENT_COUNTS);
    this.bought = new Float64Array(tables.sales === null ? 0 : tables.intents.count * BUYING_COUNTS);
    this.plan = new Float64Array((tables.plans?.count ?? 0) * 4 * PLAN_COUNTS);
    this.segment = new Float64Array(tables.people.bySegment ? tables.segments.count * SEGMENT_COUNTS : 0);
    const teams = tables.teams.count > 1 ? tables.teams.count : 0;
    this.teamWork = new Float64Array(teams * tables.intents.count);
    this.teamHandled = new Float64Array(teams);
    this.week = new Float64Array(channels * WEEK_SLOTS * WEEK_COUNTS);
    this.waits = new Float64Array(channels * 2 * WAIT_CLASSES);
  }

  clear(): void {
    for (const counts of Object.values(this)) if (counts instanceof Float64Array) counts.fill(0);
  }
}

const LAST_SMALL = 600;
const SMALL_CLASS = Uint8Array.from({ length: LAST_SMALL + 1 }, (_, second) => slowClassOf(second));

/** Class of a wait: the first whose bound is not below it. */
export function waitClassOf(wait: number): number {
  if (wait === 0) return 0;
  // Bounds are whole seconds, so a wait belongs where the next whole second does.
  return wait <= LAST_SMALL ? (SMALL_CLASS[Math.ceil(wait)] as number) : slowClassOf(wait);
}

function slowClassOf(wait: number): number {
  let row = 0;
  while (row < WAIT_BOUNDS.length && wait > (WAIT_BOUNDS[row] as number)) row++;
  return row;
}
