import type { Tables } from '../../compile/tables.ts';
import { NONE } from '../../model/units.ts';
import type { ContactTable } from './contact-table.ts';
import { grown } from './grown.ts';

/**
 * Conversations in turns. An agent works on one message at a time; those that came meanwhile stand in a row of their own
 * for each agent, linked through the contact table. Empty where no channel has turns.
 */
export class TurnTable {
  /** By agent: the contact being worked on, or NONE. */
  readonly working: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** By contact: answers given, the agent's work that is left after the present answer, when the customer's message came. */
  answers = new Uint16Array(0);
  left = new Float64Array(0);
  messageAt = new Float64Array(0);
  /** Of threads: when the customer asked first, and who wrote the last answer (NONE = it was closed meanwhile). */
  begunAt = new Float64Array(0);
  writer = new Int32Array(0);

  constructor({ channels, teams }: Tables) {
    const agents = channels.turns === null ? 0 : (teams.agentFrom[teams.count] as number);
    this.working = new Int32Array(agents).fill(NONE);
    this.first = new Int32Array(agents).fill(NONE);
    this.last = new Int32Array(agents).fill(NONE);
  }

  /** A conversation begins with so much work. */
  begin(contacts: ContactTable, contact: number, work: number): void {
    if (contact >= this.left.length) this.grow(contacts.capacity);
    this.answers[contact] = 0;
    this.left[contact] = work;
  }

  /** Puts a contact at the end of its agent's row. */
  append(contacts: ContactTable, agent: number, contact: number): void {
    const before = this.last[agent] as number;
    contacts.next[contact] = NONE;
    if (before === NONE) this.first[agent] = contact;
    else contacts.next[before] = contact;
    this.last[agent] = contact;
  }

  /** Takes the first contact out of an agent's row. @returns it, or NONE */
  takeFirst(contacts: ContactTable, agent: number): number {
    const contact = this.first[agent] as number;
    if (contact === NONE) return NONE;
    const after = contacts.next[contact] as number;
    this.first[agent] = after;
    if (after === NONE) this.last[agent] = NONE;
    return contact;
  }

  /** Whether a contact stands in its agent's row. */
  inRow(contacts: ContactTable, contact: number): boolean {
    for (
      let one = this.first[contacts.agent[contact] as number] as number;
      one !== NONE;
      one = contacts.next[one] as number
    )
      if (one === contact) return true;
    return false;
  }

  clear(): void {
    this.working.fill(NONE);
    this.first.fill(NONE);
    this.last.fill(NONE);
  }

  private grow(capacity: number): void {
    this.answers = grown(this.answers, capacity);
    this.left = grown(this.left, capacity);
    this.messageAt = grown(this.messageAt, capacity);
    this.begunAt = grown(this.begunAt, capacity);
    this.writer = grown(this.writer, capacity);
  }
}
