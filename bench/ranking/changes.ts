import { intervalLevel } from '../../sim/experiment/interval-level.ts';
import { pairedDifference } from '../../sim/experiment/paired-difference.ts';
import { type ReplicationTable, sampleOf } from '../../sim/experiment/replication-table.ts';
import type { Layout } from '../../sim/measures/layout.ts';
import { jackknife } from '../settings/jackknife.ts';
import type { Change } from './ranking.ts';

/** What the work of a centre is made of: measures that say what a strategy does before it becomes money. */
const WORK = [
  'agentsOnDuty',
  'handledContacts',
  'aht.phone',
  'wait.phone',
  'abandonment.phone',
  'wait.email',
  'fcr.true',
  'givenUp',
  'contactsPerNeed',
  'transfers',
  'retold',
  'attrition',
  'csat',
  'churn',
] as const;

/** Relative changes below this are no reason for anything. */
const SMALLEST = 0.01;

/** Lines of the ledger that a strategy changes, in euros a year, the largest first. */
export function ledgerChanges(layout: Layout, table: ReplicationTable, strategy: number): Change[] {
  const at = layout.series.findIndex(({ id }) => id === 'ledger');
  const bins = layout.series[at]?.bins ?? [];
  const { factor } = intervalLevel(0.95, table.replications);
  return bins
    .map((line, bin): Change => {
      const place = (layout.seriesAt[at] as number) + 2 * bin;
      const mean = pairedDifference(sampleOf(table, strategy, place), sampleOf(table, 0, place));
      const half = factor * mean.standardError;
      return { name: String(line), value: mean.value, low: mean.value - half, high: mean.value + half };
    })
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** Measures of the work that a strategy surely changes, relative to today, the largest change first. */
export function workChanges(layout: Layout, table: ReplicationTable, strategy: number): Change[] {
  return WORK.filter((id) => layout.measures.some((measure) => measure.id === id))
    .map((id): Change => {
      const change = jackknife(layout, table, (pooled) => pooled(id, strategy) / pooled(id) - 1);
      return { name: id, ...change };
    })
    .filter(({ value, low, high }) => Math.abs(value) >= SMALLEST && (low > 0 || high < 0))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}
