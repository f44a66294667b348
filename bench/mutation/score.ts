import type { Mutant } from './mutants.ts';
import type { Outcome } from './trial.ts';

export interface Tried extends Outcome {
  readonly mutant: Mutant;
}

/** Killed and survived mutants of one folder: of the engine, of one of its rooms. */
export interface Score {
  readonly folder: string;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  /** Killed or out of time, of all; with its 95 % interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A score for each folder of sim/ and one for all. */
export function scoresOf(tried: readonly Tried[]): Score[] {
  const folderOf = ({ mutant }: Tried): string => {
    const parts = mutant.file.split('/').slice(0, -1);
    return parts.slice(0, parts[1] === 'engine' ? 3 : 2).join('/');
  };
  const folders = [...new Set(tried.map(folderOf))].sort();
  return [
    ...folders.map((folder) =>
      scoreOf(
        folder,
        tried.filter((one) => folderOf(one) === folder),
      ),
    ),
    scoreOf('all', tried),
  ];
}

function scoreOf(folder: string, tried: readonly Tried[]): Score {
  const [killed, timeout, survived] = (['killed', 'timeout', 'survived'] as const).map(
    (fate) => tried.filter((one) => one.fate === fate).length,
  ) as [number, number, number];
  return { folder, killed, timeout, survived, ...wilson(killed + timeout, tried.length) };
}

/** A share with its 95 % interval (Wilson, 1927), which holds for small numbers too. */
export function wilson(count: number, total: number): { share: number; low: number; high: number } {
  const z = 1.959963984540054;
  const share = count / total;
  const middle = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2)) / (1 + (z * z) / total);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The scores as a table in Markdown. */
export function scoreTable(scores: readonly Score[]): string {
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  const lines = scores.map(({ folder, killed, timeout, survived, share, low, high }) =>
    ['', folder, killed, timeout, survived, percent(share), `${percent(low)} to ${percent(high)}`, '']
      .join(' | ')
      .trim(),
  );
  return [
    '| folder | killed | out of time | survived | score | 95 % interval |',
    '|---|---:|---:|---:|---:|---|',
    ...lines,
  ].join('\n');
}
