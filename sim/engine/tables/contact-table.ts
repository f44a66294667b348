import { NONE } from '../../model/units.ts';
import { grown } from './grown.ts';

export const CONTACT_FREE = 0;
/** In a queue, the customer on the line, or off it with OFFLINE set. */
export const WAITING = 1;
/** Promised for later: not in a queue yet. */
export const PARKED = 2;
export const IN_SERVICE = 3;
export const WRAPPING_UP = 4;
export const IN_SELF_SERVICE = 5;
/** Waiting for one agent, whom the customer prefers. */
export const HELD = 6;
/** In hand of an agent, but the customer has left without a word. */
export const UNANSWERED = 7;

/** Bits of `flags`. */
export const OFFLINE = 1;
export const MISROUTED = 2;
export const TRANSFERRED = 4;
export const NOT_REACHED = 8;
/** Counts in the statistics: it began after the warm-up. */
export const COUNTED = 16;
/** A call to somebody who hung up: their contact has been counted already, as abandoned. */
export const RECOVERY = 32;
/** Its agent was called away to something more urgent at least once; `work` is what is left, at the usual speed. */
export const INTERRUPTED = 64;
/** The customer has left without a word; the need is somewhere else, or over, and its row may be another's. */
export const SILENT = 128;
/** A complaint in public about a need that is over; the firm's answer is read by others. */
export const PUBLIC = 256;
/** With the second line, or waiting for it; and introduced to it by the agent of the first. */
export const ESCALATED = 512;
export const INTRODUCED = 1024;
/** Its agent, of the first line, waits along for the second since `workAt`; the customer has a row of their own. */
export const WAITS_ALONG = 2048;
/** A later message of a thread: `TurnTable.left` is what is left to do. */
export const CONTINUED = 4096;

const START = 256;

/** The contacts under way, one row each; a row is used again when the contact is over. */
export class ContactTable {
  capacity = START;
  /** Rows ever in use at once. */
  used = 0;
  /** Contacts under way. */
  open = 0;
  need = new Int32Array(START);
  channel = new Uint8Array(START);
  queue = new Int16Array(START);
  state = new Uint8Array(START);
  flags = new Uint16Array(START);
  /** Which try of its need this is: part of the name of its draws. */
  attempt = new Uint16Array(START);
  /** Attempts to call back so far. */
  calls = new Uint8Array(START);
  agent = new Int32Array(START);
  /** The event that ends the present state, or NONE. */
  timer = new Int32Array(START);
  /** Neighbours in the queue; in service, among those of their team who may be interrupted. */
  next = new Int32Array(START);
  previous = new Int32Array(START);
  /** When the customer asked. */
  arrivedAt = new Float64Array(START);
  /** Place in line: the time of asking, less the head start. */
  rank = new Float64Array(START);
  /** When the present wait began. */
  waitingSince = new Float64Array(START);
  /** When a call-back or an answer was promised; Infinity = no promise. */
  promisedAt = new Float64Array(START);
  answeredAt = new Float64Array(START);
  /** How often its agent was called away; counts from the first time, when INTERRUPTED is set. */
  interruptions = new Uint16Array(START);
  /** Work left at full speed, as of `workAt`; for contacts that share their agent, or may be interrupted. */
  work = new Float64Array(START);
  workAt = new Float64Array(START);
  private freeRows = new Int32Array(START);
  private freeCount = 0;

  /** A fresh row; the caller decides its state. */
  add(need: number, channel: number, attempt: number, now: number): number {
    const row = this.freeCount > 0 ? (this.freeRows[--this.freeCount] as number) : this.nextRow();
    this.open++;
    this.need[row] = need;
    this.channel[row] = channel;
    this.flags[row] = 0;
    this.attempt[row] = attempt;
    this.calls[row] = 0;
    this.agent[row] = NONE;
    this.timer[row] = NONE;
    this.arrivedAt[row] = now;
    this.promisedAt[row] = Infinity;
    return row;
  }

  /** Gives the row back. */
  free(row: number): void {
    this.state[row] = CONTACT_FREE;
    this.open--;
    this.freeRows[this.freeCount++] = row;
  }

  clear(): void {
    this.used = 0;
    this.open = 0;
    this.freeCount = 0;
    this.state.fill(CONTACT_FREE);
  }

  private nextRow(): number {
    if (this.used === this.capacity) this.grow();
    return this.used++;
  }

  private grow(): void {
    const capacity = this.capacity * 2;
    this.capacity = capacity;
    this.need = grown(this.need, capacity);
    this.channel = grown(this.channel, capacity);
    this.queue = grown(this.queue, capacity);
    this.state = grown(this.state, capacity);
    this.flags = grown(this.flags, capacity);
    this.attempt = grown(this.attempt, capacity);
    this.calls = grown(this.calls, capacity);
    this.agent = grown(this.agent, capacity);
    this.timer = grown(this.timer, capacity);
    this.next = grown(this.next, capacity);
    this.previous = grown(this.previous, capacity);
    this.arrivedAt = grown(this.arrivedAt, capacity);
    this.rank = grown(this.rank, capacity);
    this.waitingSince = grown(this.waitingSince, capacity);
    this.promisedAt = grown(this.promisedAt, capacity);
    this.answeredAt = grown(this.answeredAt, capacity);
    this.interruptions = grown(this.interruptions, capacity);
    this.work = grown(this.work, capacity);
    this.workAt = grown(this.workAt, capacity);
    this.freeRows = grown(this.freeRows, capacity);
  }
}
