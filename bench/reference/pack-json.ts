import type { PackResult } from './run-pack.ts';

/** A pack for other programs. */
export function packJson({ cases, effort, seed, summary }: PackResult): object {
  return {
    cases: cases.map(({ id, family, metrics, pass }) => ({
      id,
      family,
      metrics: metrics.map(({ name, exact, value, standardError, z }) => ({ name, exact, value, standardError, z })),
      pass,
    })),
    effort,
    seed,
    summary,
  };
}
