/** A workload of the speed table, run from start to end by the product's own path. */
export interface Benchmark {
  readonly id: string;
  readonly title: string;
  /** Text of the scenario. */
  readonly scenario: string;
  /** One of the scenario's sizes. */
  readonly size?: string;
  /** Name of the C program that does the same, where there is one. */
  readonly program?: string;
  /** Replications in one process: the first is cold, the fastest of the others counts. */
  readonly repetitions: number;
  /** Takes long: runs only when it is named. */
  readonly onRequest?: boolean;
  /** What seed 1, replication 0 must give, to the last event. */
  readonly expected: Counts;
  /** Figures with known values, and how far off chance may bring them. */
  readonly known?: readonly Known[];
}

/** Work of one replication: the same on every machine. */
export interface Counts {
  /** Contacts that asked for an agent: answered, abandoned or blocked. */
  readonly contacts: number;
  /** Events handled, arrivals included. */
  readonly events: number;
}

/** A figure whose value is known. */
export interface Known {
  /** Name of a figure of a measurement. */
  readonly figure: string;
  readonly value: number;
  readonly tolerance: number;
}

/** What a process reports of the replications it ran. */
export interface Measurement extends Counts {
  /** Wall-clock and CPU time of the fastest warm replication. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** CPU time of the first replication, in a fresh process. */
  readonly coldCpuSeconds: number;
  /** Most memory in use, in MiB. */
  readonly memory: number;
  /** Estimates of the replication: `pWait`, `meanWait` (minutes) ...; by channel with its name in front where there are several. */
  readonly figures: Readonly<Record<string, number>>;
}
