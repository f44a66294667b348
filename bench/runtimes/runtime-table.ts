/** The hashes that one runtime gave, in the order of the runs. */
export interface RuntimeHashes {
  readonly runtime: string;
  readonly hashes: readonly string[];
}

/** Digits of a hash that are shown: enough to see that two differ. */
const SHOWN = 16;

/** A line a run, a column a runtime, in Markdown. */
export function runtimeTable(names: readonly string[], runtimes: readonly RuntimeHashes[]): string {
  const lines = runtimes.map(({ runtime, hashes }) => `| ${[runtime, ...hashes.map(shown)].join(' | ')} |`);
  const verdict = sameEverywhere(runtimes) ? 'Same bytes everywhere.' : 'RUNTIMES DIFFER.';
  return [`| runtime | ${names.join(' | ')} |`, `|${'---|'.repeat(names.length + 1)}`, ...lines, '', verdict].join(
    '\n',
  );
}

/** Whether every runtime gave the hashes of the first one. */
export function sameEverywhere(runtimes: readonly RuntimeHashes[]): boolean {
  return runtimes.every(({ hashes }) => hashes.join() === runtimes[0]?.hashes.join());
}

function shown(hash: string): string {
  return `\`${hash.slice(0, SHOWN)}\``;
}
