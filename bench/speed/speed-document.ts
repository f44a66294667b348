import type { Row } from './rounds.ts';

/** The speed table as a document for machines: one entry a benchmark, by its id. */
export function speedDocument(rows: readonly Row[]): Record<string, object> {
  return Object.fromEntries(
    rows.map(({ benchmark, best, program, ratio, findings }) => [
      benchmark.id,
      {
        contacts: best.contacts,
        events: best.events,
        seconds: best.seconds,
        cpuSeconds: best.cpuSeconds,
        contactsPerCpuSecond: best.contacts / best.cpuSeconds,
        coldCpuSeconds: best.coldCpuSeconds,
        memoryMiB: best.memory,
        ...(program !== undefined && { c: program, ratioToC: ratio }),
        findings,
      },
    ]),
  );
}
