import { parseArgs } from 'node:util';
import { inlineRunner } from '../../runners/inline.ts';
import { threadRunner } from '../../runners/threads.ts';
import { CHROMIUM, chromiumIsThere, hashByChromium } from './chromium.ts';
import { hashByRunner } from './hash-by-runner.ts';
import { fetchNode, hashByNode, nodeAt } from './other-node.ts';
import { type RuntimeHashes, runtimeTable, sameEverywhere } from './runtime-table.ts';
import { sectorRequests } from './sector-requests.ts';

/**
 * One hash of a year of each sector, all strategies, in every runtime at hand. `--weeks` for shorter runs,
 * `--node` for a binary of another Node, else release `--release` is fetched; `--json` for machines. Ends with 1 when a
 * hash differs.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    weeks: { type: 'string' },
    node: { type: 'string' },
    release: { type: 'string', default: '24' },
  },
});

const requests = sectorRequests(options.weeks === undefined ? undefined : Number(options.weeks));
const runtimes: RuntimeHashes[] = [];
const skipped: string[] = [];
const here = process.versions.node;
add(`Node ${here}, inline`, await hashByRunner(inlineRunner(), requests));
add(`Node ${here}, 2 threads`, await hashByRunner(threadRunner({ workers: 2 }), requests));
otherNode();
await browser();

const names = requests.map(({ name }) => name);
const text = options.json ? JSON.stringify({ names, runtimes, skipped }, null, 2) : runtimeTable(names, runtimes);
process.stdout.write(`${text}\n`);
if (!options.json) process.stdout.write(`${runtimes.length} runtimes compared, ${skipped.length} skipped\n`);
process.exitCode = sameEverywhere(runtimes) ? 0 : 1;

function add(runtime: string, hashes: readonly string[]): void {
  runtimes.push({ runtime, hashes });
  process.stderr.write(`${runtime}: done\n`);
}

function skip(runtime: string, why: string): void {
  skipped.push(runtime);
  process.stderr.write(`${runtime}: skipped, ${why}\n`);
}

function otherNode(): void {
  const other = options.node === undefined ? fetchNode(options.release) : nodeAt(options.node);
  if (other === undefined) {
    skip(`Node ${options.release}`, 'the registry does not give it');
    return;
  }
  add(`Node ${other.version}, inline`, hashByNode(other, requests));
  add(`Node ${other.version}, 2 threads`, hashByNode(other, requests, 2));
  other.remove();
}

async function browser(): Promise<void> {
  if (!chromiumIsThere()) {
    skip('Chromium', `no browser at ${CHROMIUM}`);
    return;
  }
  const { version, page, worker } = await hashByChromium(requests);
  add(`Chromium ${version}, page`, page);
  add(`Chromium ${version}, web worker`, worker);
}
