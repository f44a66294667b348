import { median, type PairingGain } from './pairing.ts';

/** One line a strategy of a scenario, one column a figure, in Markdown; then the median of each strategy. */
export function pairingTable(gains: readonly PairingGain[]): string {
  const measures = [...new Set(gains.map(({ measure }) => measure))];
  const lines = [...new Set(gains.map(rowName))].map((name) => {
    const row = gains.filter((gain) => rowName(gain) === name);
    const cells = measures.map((measure) => times(row.find((gain) => gain.measure === measure)?.gain ?? NaN));
    return `| ${[name, ...cells, times(median(row.map(({ gain }) => gain)))].join(' | ')} |`;
  });
  const heads = ['scenario, strategy', ...measures, 'median'];
  return [`| ${heads.join(' | ')} |`, `|---|${'---:|'.repeat(heads.length - 1)}`, ...lines, '', ...medians(gains)].join(
    '\n',
  );
}

function medians(gains: readonly PairingGain[]): string[] {
  return [...new Set(gains.map(({ strategy }) => strategy))].map((strategy) => {
    const own = gains.filter((gain) => gain.strategy === strategy).map(({ gain }) => gain);
    return `median of ${strategy}: ${times(median(own))}`;
  });
}

function rowName({ scenario, strategy }: PairingGain): string {
  return `${scenario}, ${strategy}`;
}

function times(gain: number): string {
  return gain.toFixed(1);
}
