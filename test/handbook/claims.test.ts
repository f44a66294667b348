import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HYPOTHESES } from '../../bench/hypotheses/hypotheses.ts';
import { runHypotheses } from '../../bench/hypotheses/run-hypotheses.ts';
import { between } from '../../handbook/between-markers.ts';
import { claimsMarkdown } from '../../handbook/claims/claims-markdown.ts';
import { inlineRunner } from '../../runners/inline.ts';
import { packageRoot } from '../../runners/package-root.ts';

const outcome = { value: -3.4, low: -4.1, high: -2.7, finding: 'confirmed' } as const;
const hypothesis = HYPOTHESES.find(({ id }) => id === 'callback-loses-fewer')!;

describe('the page about claims', () => {
  it('says of each claim what was found, the effect, the mechanism, and where it turns', () => {
    const turned = {
      ...outcome,
      value: -0.4,
      low: -0.9,
      high: 0.1,
      finding: 'undecided',
      assumption: 'retries after hanging up',
    } as const;
    const text = claimsMarkdown([
      { hypothesis, sector: 'b2b', ...outcome, under: [{ ...turned, end: 'high' }] },
      { hypothesis, sector: 'consumer-goods', ...outcome, under: [{ ...turned, ...outcome, end: 'high' }] },
    ]);
    expect(text).toContain('1 claims in the sectors they are about: 2 confirmed (✓), 0 refuted (✗), 0 undecided (?).');
    expect(text).toContain('[Offering a call-back loses fewer calls](#claim-callback-loses-fewer) | ✓ | ✓ |');
    expect(text).toContain(
      '| b2b | ✓ confirmed | −3.40 points (−4.10 points to −2.70 points) | undecided with `journey.retry` 75 %: −0.40 points',
    );
    expect(text).toContain('the same with `journey.retry` 35 % and `journey.retry` 75 %');
    expect(text).toContain(`What makes it: ${hypothesis.mechanism}.`);
  });

  it('has every claim in every sector it is about: `npm run docs:questions -- --only claims` writes it again', () => {
    const part = between(readFileSync(join(packageRoot(), 'docs', 'guides', 'claims.md'), 'utf8'), 'claims') ?? '';
    for (const { id, claim, sectors } of HYPOTHESES) {
      expect(part).toContain(`[${claim}](#claim-${id})`);
      const own = part.slice(part.indexOf(`<a id="claim-${id}"></a>`)).split('<a id=')[1] ?? '';
      for (const sector of sectors) expect(own).toContain(`| ${sector} | `);
    }
  });

  it('is measured with claims that depend on the same assumption in one run', async () => {
    const claims = HYPOTHESES.filter(({ id }) => /^callback-(loses-fewer|pays)$/.test(id)).map((one) => ({
      ...one,
      sectors: ['b2b'],
      dependsOn: hypothesis.dependsOn,
    }));
    let runs = 0;
    const inline = inlineRunner();
    const run: typeof inline.run = (job, options) => {
      runs++;
      return inline.run(job, options);
    };
    const runner = { ...inline, run };
    const results = await runHypotheses({ hypotheses: claims, replications: 2, seed: 'a', runner, assumptions: true });
    expect(runs).toBe(3);
    expect(results.map(({ under }) => under.map(({ end }) => end))).toEqual([
      ['low', 'high'],
      ['low', 'high'],
    ]);
    expect(results[0]!.under[0]!.value).not.toBe(results[0]!.under[1]!.value);
  });
});
