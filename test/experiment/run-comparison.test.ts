import { describe, expect, it } from 'vitest';
import { inlineRunner } from '../../runners/inline.ts';
import { liveHeadline } from '../../sim/experiment/live-headline.ts';
import { type ComparisonRequest, type Progress, runComparison } from '../../sim/experiment/run-comparison.ts';
import type { Simulator } from '../../sim/experiment/simulator.ts';
import { SMALL_LAYOUT, smallModel } from './small-model.ts';
import { standInSimulator } from './stand-in-simulator.ts';

const request = (changes: Partial<ComparisonRequest> = {}): ComparisonRequest => ({
  model: smallModel(),
  layout: SMALL_LAYOUT,
  runner: inlineRunner(standInSimulator as Simulator),
  strategies: [0, 1],
  until: 10,
  confidence: 0.95,
  origin: { scenario: 'small', seed: 's', version: '1', command: () => '' },
  advice: [],
  ...changes,
});

describe('running a comparison', () => {
  it('runs the replications asked for', async () => {
    const { manifest, partial } = await runComparison(request());
    expect([manifest.replications, partial]).toEqual([10, false]);
  });

  it('adds rounds until every decisive figure is precise', async () => {
    const coarse = await runComparison(request({ until: { relative: 0.05, maximum: 1000 } }));
    const fine = await runComparison(request({ until: { relative: 0.005, maximum: 1000 } }));
    expect(coarse.manifest.replications).toBe(16);
    expect(fine.manifest.replications).toBeGreaterThan(100);
    const { value, high } = fine.strategies[0]!.measures.costPerResolution!;
    expect((high - value) / value).toBeLessThanOrEqual(0.005);
  });

  it('stops at the maximum when precision is out of reach', async () => {
    const { manifest, partial } = await runComparison(request({ until: { relative: 1e-9, maximum: 40 } }));
    expect([manifest.replications, partial]).toEqual([40, false]);
  });

  it('reports progress, with the headline as it stands', async () => {
    const seen: Progress[] = [];
    await runComparison(request({ onProgress: (progress) => seen.push(progress) }));
    expect(seen.map(({ done }) => done)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(seen.at(-1)!.planned).toBe(20);
    const headline = liveHeadline(SMALL_LAYOUT, seen.at(-1)!.table(), 0.95)!;
    expect(headline.measure.id).toBe('costPerResolution');
    expect(headline.value).toBeCloseTo(-0.4, 1);
    expect(headline.halfWidth).toBeGreaterThan(0);
  });

  it('when interrupted, gives the paired answer so far and says that it is partial', async () => {
    const signal = { aborted: false };
    const onProgress = ({ done }: Progress): void => {
      if (done === 7) signal.aborted = true;
    };
    const { manifest, partial } = await runComparison(request({ onProgress, signal }));
    expect([manifest.replications, partial]).toEqual([3, true]);
  });

  it('gives the same answer as running only so many replications', async () => {
    const signal = { aborted: false };
    const onProgress = ({ done }: Progress): void => {
      signal.aborted = done >= 7;
    };
    const interrupted = await runComparison(request({ onProgress, signal }));
    const short = await runComparison(request({ until: 3 }));
    expect({ ...interrupted, partial: false }).toEqual(short);
  });
});
