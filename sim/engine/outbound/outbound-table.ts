import { OUTSOURCED, type OutboundTables } from '../../compile/outbound-tables.ts';
import { keyOf } from '../../random/key.ts';
import { CallRing } from './call-ring.ts';

/** Lists of calls; a caller is an agent's row or, behind the agents, a line outside. */
export const CAMPAIGN = 0;
export const RECOVERY_LIST = 1;

/** Bits of `flags`, by customer. */
export const OPTED_OUT = 1;
export const OWNS_OFFER = 2;
export const TREATED = 4;
export const HELD_OUT = 8;
export const REFUSED = 16;
export const HAD_CASE = 32;
export const RECOVERED = 64;
/** Reached last by a caller who did not see the history. */
export const STIRRED_BLIND = 128;

/** Who is to be called, who is being called, and what customers remember of it. */
export class OutboundTable {
  readonly tables: OutboundTables;
  /** By list: not tried yet, and to be tried again. */
  readonly fresh: readonly CallRing[] = [new CallRing(), new CallRing()];
  readonly again: readonly CallRing[] = [new CallRing(), new CallRing()];
  /** By caller: what the call at hand is about. */
  readonly list: Uint8Array;
  readonly customer: Int32Array;
  readonly id: Int32Array;
  readonly attempt: Uint16Array;
  readonly reached: Uint8Array;
  readonly since: Float64Array;
  readonly step: Float64Array;
  readonly before: Float64Array;
  readonly began: Float64Array;
  /** Lines outside come after so many agents: first caller row of each list. */
  readonly agents: number;
  readonly linesFrom: Int32Array;
  /** By caller: 1 while a call is at hand. An agent's hands are full then, of something that is no contact. */
  readonly busy: Uint8Array;
  /** By customer. */
  readonly flags: Uint8Array;
  readonly reachedAt: Float32Array;
  readonly stirredUntil: Float32Array;
  readonly quarter: Uint8Array;
  readonly callsInQuarter: Uint8Array;
  /** The entry dialled last: of a list, or a number of an endless one. */
  entry: CallRing = this.fresh[0] as CallRing;
  readonly number = new CallRing();
  /** Periods of the list so far, and numbers of nobody in particular so far: each has its own. */
  period = 0;
  numbers = 0;
  /** Answered calls, and those that found no agent, since the start: what a predictive dialler goes by. */
  answered = 0;
  nuisance = 0;
  readonly k0 = new Int32Array(3);
  readonly k1 = new Int32Array(3);

  constructor(tables: OutboundTables, agents: number, customers: number) {
    this.tables = tables;
    this.agents = agents;
    const lines = [tables.campaign, tables.recovery].map((one) =>
      one !== null && one.dialling.team === OUTSOURCED ? one.dialling.lines : 0,
    );
    this.linesFrom = Int32Array.of(agents, agents + (lines[0] ?? 0), agents + (lines[0] ?? 0) + (lines[1] ?? 0));
    const callers = this.linesFrom[2] as number;
    this.list = new Uint8Array(callers);
    this.customer = new Int32Array(callers);
    this.id = new Int32Array(callers);
    this.attempt = new Uint16Array(callers);
    this.reached = new Uint8Array(callers);
    this.since = new Float64Array(callers);
    this.step = new Float64Array(callers);
    this.before = new Float64Array(callers);
    this.began = new Float64Array(callers);
    this.busy = new Uint8Array(callers);
    this.flags = new Uint8Array(customers);
    this.reachedAt = new Float32Array(customers);
    this.stirredUntil = new Float32Array(customers);
    this.quarter = new Uint8Array(customers);
    this.callsInQuarter = new Uint8Array(customers);
  }

  clear(seed: string, replication: number): void {
    for (const ring of [...this.fresh, ...this.again]) ring.clear();
    this.busy.fill(0);
    this.flags.fill(0);
    this.reachedAt.fill(-Infinity);
    this.stirredUntil.fill(0);
    this.quarter.fill(0);
    this.callsInQuarter.fill(0);
    this.period = 0;
    this.numbers = 0;
    this.answered = 0;
    this.nuisance = 0;
    ['campaign', 'recovery', 'offers'].forEach((name, row) => {
      const { k0, k1 } = keyOf(seed, replication, name);
      this.k0[row] = k0;
      this.k1[row] = k1;
    });
  }

  /** A new customer in a row remembers nothing. */
  forget(customer: number): void {
    this.flags[customer] = 0;
    this.reachedAt[customer] = -Infinity;
    this.stirredUntil[customer] = 0;
    this.callsInQuarter[customer] = 0;
  }
}
