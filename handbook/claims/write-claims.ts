import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HYPOTHESES } from '../../bench/hypotheses/hypotheses.ts';
import { runHypotheses } from '../../bench/hypotheses/run-hypotheses.ts';
import { packageRoot } from '../../runners/package-root.ts';
import type { Runner } from '../../sim/experiment/runner.ts';
import { withPart } from '../between-markers.ts';
import { claimsMarkdown } from './claims-markdown.ts';

const PAGE = join(packageRoot(), 'docs', 'guides', 'claims.md');

/** As `centralino bench hypotheses` does when nobody says otherwise, and with the ends of the assumptions. */
const REQUEST = { replications: 4, seed: 'reference', assumptions: true };

/** Tries what is said of contact centres in all sectors and writes the page about it. */
export async function writeClaims(runner: Runner, say: (text: string) => void, most = Infinity): Promise<void> {
  const started = Date.now();
  const results = await runHypotheses({
    ...REQUEST,
    replications: Math.min(REQUEST.replications, most),
    hypotheses: HYPOTHESES,
    runner,
  });
  writeFileSync(PAGE, withPart(readFileSync(PAGE, 'utf8'), 'claims', claimsMarkdown(results)));
  say(`claims: ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
}
