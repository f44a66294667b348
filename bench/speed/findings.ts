import type { Benchmark, Counts, Known, Measurement } from './benchmark.ts';

/** What is wrong with a measurement; nothing when its counts are those expected and its figures what theory says. */
export function findingsOf(benchmark: Benchmark, measurement: Measurement): string[] {
  return [
    ...changedCounts(benchmark.id, benchmark.expected, measurement),
    ...(benchmark.known ?? []).flatMap((known) => wrongFigure(benchmark.id, known, measurement.figures)),
  ];
}

/** The work of a seed is known to the last event: a benchmark that does other work measures something else. */
export function changedCounts(id: string, expected: Counts, { contacts, events }: Counts): string[] {
  if (contacts === expected.contacts && events === expected.events) return [];
  return [
    `${id}: results changed: ${contacts} contacts and ${events} events, ` +
      `expected ${expected.contacts} and ${expected.events}. If that was meant, say so in the changelog and write the new counts into bench/speed/expected-counts.ts`,
  ];
}

function wrongFigure(id: string, known: Known, figures: Readonly<Record<string, number>>): string[] {
  const found = figures[known.figure] ?? Number.NaN;
  if (Math.abs(found - known.value) <= known.tolerance) return [];
  return [`${id}: ${known.figure} is ${found}, expected ${known.value} within ${known.tolerance}`];
}
