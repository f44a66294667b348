import { HALF_HOUR } from '../../../sim/model/units.ts';

/**
 * M_t/M/c_t + M: rates and agents on duty by half-hour, empty at the start. When the staff falls, idle agents go first and
 * the others as soon as they have finished the contact in hand; so a state is (agents still finishing, contacts in
 * system). Talk and patience are exponential.
 */
export interface ChangingStaff {
  readonly rates: readonly number[];
  readonly agents: readonly number[];
  readonly talk: number;
  /** Mean patience; Infinity: for ever. */
  readonly patience: number;
  /** So many contacts in system are as good as never exceeded. */
  readonly most: number;
}

/** Integrals over time of what counts, and the state in which it ends. */
export interface Passage {
  /** Contacts that found no idle agent. */
  readonly delayed: number;
  /** Contact-seconds in line. */
  readonly line: number;
  /** Agent-seconds in talk. */
  readonly busy: number;
  /** Agent-seconds of those who finish after their time. */
  readonly finishing: number;
  /** Contacts in line at the end. */
  readonly inLine: number;
}

export type Distribution = Float64Array<ArrayBufferLike>;

/** Transition rates on (finishing, contacts) for one half-hour. */
export class StaffedSlot {
  readonly finishing: number;
  readonly width: number;
  readonly rate: number;
  readonly agents: number;
  private readonly model: ChangingStaff;

  constructor(model: ChangingStaff, slot: number) {
    this.model = model;
    this.rate = model.rates[slot] ?? 0;
    this.agents = model.agents[Math.min(slot, model.agents.length - 1)] as number;
    this.finishing = mostFinishing(model);
    this.width = model.most + 1;
  }

  inService(late: number, contacts: number): number {
    return late > 0 ? this.agents + late : Math.min(contacts, this.agents);
  }

  /** Rates of the state: ends of talks, and leaving the line. */
  ends(late: number, contacts: number): number {
    return this.inService(late, contacts) / this.model.talk;
  }

  leaves(late: number, contacts: number): number {
    return (contacts - this.inService(late, contacts)) / this.model.patience;
  }

  /** Writes p Q into `out`. */
  flow(p: Distribution, out: Distribution): void {
    out.fill(0);
    for (let late = 0; late <= this.finishing; late++) {
      for (let n = 0; n < this.width; n++) {
        const at = late * this.width + n;
        const here = p[at] as number;
        if (here === 0) continue;
        const [come, end, leave] = [n + 1 < this.width ? this.rate : 0, this.ends(late, n), this.leaves(late, n)];
        (out[at] as number) -= (come + end + leave) * here;
        if (come > 0) (out[at + 1] as number) += come * here;
        if (leave > 0) (out[at - 1] as number) += leave * here;
        if (end > 0) (out[(late > 0 ? at - this.width : at) - 1] as number) += end * here;
      }
    }
  }

  /** The same people after the roster has changed from another slot's. */
  takeOver(before: StaffedSlot, p: Distribution): Distribution {
    const next = new Float64Array(p.length);
    for (let late = 0; late <= this.finishing; late++) {
      for (let n = 0; n < this.width; n++) {
        const here = p[late * this.width + n] as number;
        const still = Math.max(0, before.inService(late, n) - this.agents);
        if (here !== 0) (next[still * this.width + n] as number) += here;
      }
    }
    return next;
  }

  /** Figures of the time spent in each state: delayed contacts, line, talk, finishing. */
  count(time: Distribution): Omit<Passage, 'inLine'> {
    const sums = { delayed: 0, line: 0, busy: 0, finishing: 0 };
    for (let late = 0; late <= this.finishing; late++) {
      for (let n = 0; n < this.width; n++) {
        const here = time[late * this.width + n] as number;
        const busy = this.inService(late, n);
        if (late > 0 || n >= this.agents) sums.delayed += here * this.rate;
        sums.line += here * (n - busy);
        sums.busy += here * busy;
        sums.finishing += here * late;
      }
    }
    return sums;
  }
}

function mostFinishing({ agents }: ChangingStaff): number {
  return Math.max(...agents) - Math.min(...agents);
}

/**
 * Follows the model over so many half-hours.
 * @param pass moves a distribution through one slot and returns the time spent in each state
 */
export function follow(
  model: ChangingStaff,
  slots: number,
  pass: (
    slot: StaffedSlot,
    p: Distribution,
    seconds: number,
  ) => { readonly p: Distribution; readonly time: Distribution },
): Passage {
  let before = new StaffedSlot(model, 0);
  let p: Distribution = new Float64Array((before.finishing + 1) * before.width);
  p[0] = 1;
  const sums = { delayed: 0, line: 0, busy: 0, finishing: 0 };
  for (let row = 0; row < slots; row++) {
    const slot = new StaffedSlot(model, row);
    const passed = pass(slot, slot.takeOver(before, p), HALF_HOUR);
    const counts = slot.count(passed.time);
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += counts[name];
    [before, p] = [slot, passed.p];
  }
  return { ...sums, inLine: before.count(p).line };
}
