import type { SourceTables, SwitchingTable } from '../../compile/tables.ts';
import { exponential, uniform } from '../../random/keyed.ts';
import { NEXT_STATE, STAY } from '../purposes.ts';

/**
 * The random environments of sources whose rate changes by chance. Each stay is drawn by its number, so the environment of a
 * replication is the same whatever the contacts do; sources that share an environment share its keys, and so its path.
 */
export class Environments {
  /** Key halves of each source's environment. */
  readonly k0: Int32Array;
  readonly k1: Int32Array;
  /** State of each source's environment. */
  readonly state: Uint8Array;
  /** When it changes next. */
  readonly changesAt: Float64Array;
  private readonly stays: Int32Array;
  private readonly tables: SourceTables;

  constructor(tables: SourceTables) {
    this.tables = tables;
    this.k0 = new Int32Array(tables.count);
    this.k1 = new Int32Array(tables.count);
    this.state = new Uint8Array(tables.count);
    this.changesAt = new Float64Array(tables.count);
    this.stays = new Int32Array(tables.count);
  }

  /** Draws the states at time 0, as they are in the long run. */
  start(): void {
    this.stays.fill(0);
    this.tables.switching.forEach((table, source) => {
      if (table === null) return;
      this.state[source] = this.pick(source, table.startUpTo, 0);
      this.changesAt[source] = this.stay(source, table);
    });
  }

  /** Brings the environment of a source to a time. */
  advance(source: number, time: number): void {
    const table = this.tables.switching[source] as SwitchingTable;
    while ((this.changesAt[source] as number) <= time) {
      (this.stays[source] as number)++;
      this.state[source] = this.pick(source, table.nextUpTo, (this.state[source] as number) * table.stays.length);
      (this.changesAt[source] as number) += this.stay(source, table);
    }
  }

  private pick(source: number, upTo: Float64Array, from: number): number {
    const stay = this.stays[source] as number;
    const u = uniform(this.k0[source] as number, this.k1[source] as number, stay, NEXT_STATE);
    let place = from;
    while (u >= (upTo[place] as number)) place++;
    return place - from;
  }

  private stay(source: number, table: SwitchingTable): number {
    const unit = exponential(this.k0[source] as number, this.k1[source] as number, this.stays[source] as number, STAY);
    return unit * (table.stays[this.state[source] as number] as number);
  }
}
