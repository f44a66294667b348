import { counted } from '../../reports/words/name.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Style } from './style.ts';

/** What was run: scenario, replications, seed; and in capitals when it was interrupted. */
export function headlineLines({ scenario, manifest, strategies, partial }: Comparison, { colors }: Style): string {
  const facts = [
    counted(strategies.length, 'strategy', 'strategies'),
    `${counted(manifest.replications, 'replication')} each`,
    `${Math.round(1000 * manifest.confidence) / 10} % intervals`,
    `seed “${manifest.seed}”`,
  ];
  const title = colors.bold(scenario.title);
  const note = partial
    ? `\n${colors.yellow(colors.bold('PARTIAL'))}: interrupted, only these replications were done.`
    : '';
  return `${title}\n${colors.dim(facts.join(' · '))}${note}`;
}
