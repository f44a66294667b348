import { NONE } from '../../model/units.ts';
import type { ContactTable } from './contact-table.ts';

/** The lines: for each queue, its contacts in order of rank, linked through the contact table. */
export class QueueTable {
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly length: Int32Array;
  /** Contacts waiting on each channel, over its queues. */
  readonly waitingOn: Int32Array;
  private readonly channelOf: Uint8Array;

  constructor(channelOf: Uint8Array, channels: number) {
    this.channelOf = channelOf;
    this.head = new Int32Array(channelOf.length).fill(NONE);
    this.tail = new Int32Array(channelOf.length).fill(NONE);
    this.length = new Int32Array(channelOf.length);
    this.waitingOn = new Int32Array(channels);
  }

  /** Puts a contact in line by its rank, behind those of equal rank. Nearly always that is the end. */
  insert(contacts: ContactTable, queue: number, row: number): void {
    const rank = contacts.rank[row] as number;
    let before = this.tail[queue] as number;
    while (before !== NONE && (contacts.rank[before] as number) > rank) before = contacts.previous[before] as number;
    const after = before === NONE ? (this.head[queue] as number) : (contacts.next[before] as number);
    contacts.previous[row] = before;
    contacts.next[row] = after;
    if (before === NONE) this.head[queue] = row;
    else contacts.next[before] = row;
    if (after === NONE) this.tail[queue] = row;
    else contacts.previous[after] = row;
    contacts.queue[row] = queue;
    (this.length[queue] as number)++;
    (this.waitingOn[this.channelOf[queue] as number] as number)++;
  }

  /** Takes a contact out of its line, wherever it stands. */
  remove(contacts: ContactTable, row: number): void {
    const queue = contacts.queue[row] as number;
    const before = contacts.previous[row] as number;
    const after = contacts.next[row] as number;
    if (before === NONE) this.head[queue] = after;
    else contacts.next[before] = after;
    if (after === NONE) this.tail[queue] = before;
    else contacts.previous[after] = before;
    (this.length[queue] as number)--;
    (this.waitingOn[this.channelOf[queue] as number] as number)--;
  }

  clear(): void {
    this.head.fill(NONE);
    this.tail.fill(NONE);
    this.length.fill(0);
    this.waitingOn.fill(0);
  }
}
