import { NONE } from '../../model/units.ts';
import { grown } from './grown.ts';

export const NEED_FREE = 0;
export const NEED_OPEN = 1;
export const NEED_CLOSED = 2;

/** Bits of `flags`. */
export const IDENTIFIED = 1;
export const STARTED_DIGITAL = 2;
export const TOUCHED_PHONE = 4;
export const TRIED_SELF_SERVICE = 8;
/** A session did not help and showed no way out of it: another one there does not help either. */
export const STUCK = 16;
/** The last try did not get through: the customer hung up, or the line was full. */
export const NOT_THROUGH = 32;

/** `answeredOn` of a need that nobody has answered yet. */
export const NO_ANSWER = 255;

const START = 256;

/** The open needs, one row each; a row is used again when the need is closed and its last contact is over. */
export class NeedTable {
  capacity = START;
  /** Rows ever in use at once. */
  used = 0;
  /** Customer row, or NONE for an anonymous contact. */
  customer = new Int32Array(START);
  segment = new Uint8Array(START);
  intent = new Uint8Array(START);
  /** Source it came from: the key of its draws. */
  source = new Uint16Array(START);
  /** Number of the need within its source: the name of its draws. */
  ordinal = new Int32Array(START);
  state = new Uint8Array(START);
  flags = new Uint8Array(START);
  /** Contacts in line, with an agent or promised. */
  contacts = new Uint8Array(START);
  /** Event of the next try, or NONE. */
  timer = new Int32Array(START);
  nextChannel = new Uint8Array(START);
  lastChannel = new Uint8Array(START);
  firstChannel = new Uint8Array(START);
  /** Channel of the last answer, of an agent or of self-service, or NO_ANSWER. */
  answeredOn = new Uint8Array(START);
  /** Agent who handled the last contact, or NONE; kept where customers may have their own agent. */
  lastAgent = new Int32Array(START);
  /** Whether the preferred agent was reached: bits KNOWN_ONCE, KNOWN_NOW. */
  known = new Uint8Array(START);
  /** Contacts started, whatever came of them. */
  tries = new Uint16Array(START);
  /** Contacts that an agent has finished. */
  handled = new Uint16Array(START);
  abandons = new Uint16Array(START);
  switches = new Uint16Array(START);
  transfers = new Uint16Array(START);
  retells = new Uint16Array(START);
  brokenPromises = new Uint8Array(START);
  /** Sum over finished contacts of how their agents are liked. */
  empathy = new Float64Array(START);
  /** Seconds waited, those off the line weighted. */
  waited = new Float64Array(START);
  /** When the need arose. */
  bornAt = new Float64Array(START);
  /** When the last contact with an agent ended. */
  handledAt = new Float64Array(START);
  private freeRows = new Int32Array(START);
  private freeCount = 0;

  /** A fresh row with every count at 0. */
  open(customer: number, segment: number, intent: number, source: number, ordinal: number): number {
    const row = this.freeCount > 0 ? (this.freeRows[--this.freeCount] as number) : this.next();
    this.customer[row] = customer;
    this.segment[row] = segment;
    this.intent[row] = intent;
    this.source[row] = source;
    this.ordinal[row] = ordinal;
    this.state[row] = NEED_OPEN;
    this.flags[row] = 0;
    this.contacts[row] = 0;
    this.timer[row] = NONE;
    this.answeredOn[row] = NO_ANSWER;
    this.lastAgent[row] = NONE;
    this.known[row] = 0;
    this.tries[row] = 0;
    this.handled[row] = 0;
    this.abandons[row] = 0;
    this.switches[row] = 0;
    this.transfers[row] = 0;
    this.retells[row] = 0;
    this.brokenPromises[row] = 0;
    this.empathy[row] = 0;
    this.waited[row] = 0;
    return row;
  }

  /** Gives the row back. */
  free(row: number): void {
    this.state[row] = NEED_FREE;
    this.freeRows[this.freeCount++] = row;
  }

  clear(): void {
    this.used = 0;
    this.freeCount = 0;
    this.state.fill(NEED_FREE);
  }

  private next(): number {
    if (this.used === this.capacity) this.grow();
    return this.used++;
  }

  private grow(): void {
    const capacity = this.capacity * 2;
    this.capacity = capacity;
    this.customer = grown(this.customer, capacity);
    this.segment = grown(this.segment, capacity);
    this.intent = grown(this.intent, capacity);
    this.source = grown(this.source, capacity);
    this.ordinal = grown(this.ordinal, capacity);
    this.state = grown(this.state, capacity);
    this.flags = grown(this.flags, capacity);
    this.contacts = grown(this.contacts, capacity);
    this.timer = grown(this.timer, capacity);
    this.nextChannel = grown(this.nextChannel, capacity);
    this.lastChannel = grown(this.lastChannel, capacity);
    this.firstChannel = grown(this.firstChannel, capacity);
    this.answeredOn = grown(this.answeredOn, capacity);
    this.lastAgent = grown(this.lastAgent, capacity);
    this.known = grown(this.known, capacity);
    this.tries = grown(this.tries, capacity);
    this.handled = grown(this.handled, capacity);
    this.abandons = grown(this.abandons, capacity);
    this.switches = grown(this.switches, capacity);
    this.transfers = grown(this.transfers, capacity);
    this.retells = grown(this.retells, capacity);
    this.brokenPromises = grown(this.brokenPromises, capacity);
    this.empathy = grown(this.empathy, capacity);
    this.waited = grown(this.waited, capacity);
    this.bornAt = grown(this.bornAt, capacity);
    this.handledAt = grown(this.handledAt, capacity);
    this.freeRows = grown(this.freeRows, capacity);
  }
}
