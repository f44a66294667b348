import type { Benchmark, Measurement } from './benchmark.ts';
import type { Programs } from './c-programs.ts';
import { findingsOf } from './findings.ts';
import { measureInProcess } from './in-process.ts';

/** A row of the speed table: the best of its processes. */
export interface Row {
  readonly benchmark: Benchmark;
  readonly best: Measurement;
  /** CPU time of each process, in order. */
  readonly cpuSeconds: readonly number[];
  /** Best CPU time of the C program for its contacts, and how many those are. */
  readonly program?: { readonly contacts: number; readonly cpuSeconds: number };
  /** CPU time a contact, relative to the C program's. */
  readonly ratio?: number;
  readonly findings: readonly string[];
}

/**
 * Runs a benchmark and its C program in turn, A B A B, so that whatever else the machine does meets both alike; the
 * fastest process of each counts, as all disturbances only add.
 */
export function rowOf(benchmark: Benchmark, programs: Programs | undefined, runs: number): Row {
  const measurements: Measurement[] = [];
  const programTimes: number[] = [];
  let contacts = 0;
  for (let run = 0; run < runs; run++) {
    measurements.push(measureInProcess(benchmark.scenario, benchmark.size, benchmark.repetitions));
    if (programs === undefined || benchmark.program === undefined) continue;
    const result = programs.run(benchmark.program);
    programTimes.push(result.cpuSeconds);
    contacts = result.contacts;
  }
  const best = measurements.reduce((a, b) => (b.cpuSeconds < a.cpuSeconds ? b : a));
  const row = {
    benchmark,
    best,
    cpuSeconds: measurements.map((measurement) => measurement.cpuSeconds),
    findings: findingsOf(benchmark, best),
  };
  if (programTimes.length === 0) return row;
  const cpuSeconds = Math.min(...programTimes);
  const ratio = best.cpuSeconds / best.contacts / (cpuSeconds / contacts);
  return { ...row, program: { contacts, cpuSeconds }, ratio };
}
