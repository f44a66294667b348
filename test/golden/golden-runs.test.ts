import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GOLDEN_RUNS, goldenModel, goldenTable } from '../../bench/mutation/golden-runs.ts';

/**
 * Small runs whose every figure is committed, to the last bit. A change here means that numbers change for a fixed
 * seed: say "results change" in CHANGELOG.md, and write the files anew with `GOLDEN=write npx vitest run test/golden`.
 */
describe('golden runs', () => {
  it.each(GOLDEN_RUNS)('$name gives the committed figures', (run) => {
    const text = goldenTable(goldenModel(run), run.replications);
    const file = fileURLToPath(new URL(`${run.name}.txt`, import.meta.url));
    if (process.env.GOLDEN === 'write') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
