import { grown } from './grown.ts';

const START = 256;

/** The jobs that parties have for needs, one row a need; used only where intents depend on a party. */
export class JobTable {
  /** 1 while a party has a job for the need. */
  open = new Uint8Array(START);
  /** Lead times begun, times the customer meant to ask, and failures of the party. */
  leads = new Uint8Array(START);
  chases = new Uint8Array(START);
  failures = new Uint8Array(START);
  /** Contacts finished while the job was open. */
  asked = new Uint8Array(START);
  openedAt = new Float64Array(START);
  /** Seconds the need had waited for agents before the job. */
  waited = new Float64Array(START);
  /** By party: when it finishes the last job it has. */
  busyUntil: Float64Array;

  constructor(parties: number) {
    this.busyUntil = new Float64Array(parties);
  }

  /** Makes room for a need, and forgets what its row was used for before. */
  begin(need: number): void {
    if (need >= this.open.length) this.grow(need + 1);
    this.open[need] = 0;
    this.leads[need] = 0;
    this.chases[need] = 0;
    this.failures[need] = 0;
    this.asked[need] = 0;
  }

  clear(): void {
    this.busyUntil.fill(0);
  }

  private grow(least: number): void {
    const capacity = Math.max(least, this.open.length * 2);
    this.open = grown(this.open, capacity);
    this.leads = grown(this.leads, capacity);
    this.chases = grown(this.chases, capacity);
    this.failures = grown(this.failures, capacity);
    this.asked = grown(this.asked, capacity);
    this.openedAt = grown(this.openedAt, capacity);
    this.waited = grown(this.waited, capacity);
  }
}
