import { PRECEDENCES } from '../../compile/compile-queues.ts';
import { NONE } from '../../model/units.ts';
import type { ContactTable } from './contact-table.ts';

/**
 * The contacts in service that something more urgent may interrupt: by team and precedence, the one begun last first,
 * linked through the contact table.
 */
export class InterruptibleTable {
  private readonly head: Int32Array;

  constructor(teams: number) {
    this.head = new Int32Array(teams * PRECEDENCES).fill(NONE);
  }

  /** Puts a contact whose talk begins now before the others. */
  add(contacts: ContactTable, team: number, precedence: number, row: number): void {
    const list = team * PRECEDENCES + precedence;
    const after = this.head[list] as number;
    contacts.previous[row] = NONE;
    contacts.next[row] = after;
    if (after !== NONE) contacts.previous[after] = row;
    this.head[list] = row;
  }

  /** Takes a contact out, wherever it stands. */
  remove(contacts: ContactTable, team: number, precedence: number, row: number): void {
    const before = contacts.previous[row] as number;
    const after = contacts.next[row] as number;
    if (before === NONE) this.head[team * PRECEDENCES + precedence] = after;
    else contacts.next[before] = after;
    if (after !== NONE) contacts.previous[after] = before;
  }

  /** The contact of a team and precedence begun last, or NONE. */
  latest(team: number, precedence: number): number {
    return this.head[team * PRECEDENCES + precedence] as number;
  }

  clear(): void {
    this.head.fill(NONE);
  }
}
