import { beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, chromiumIsThere, hashByChromium } from '../../bench/runtimes/chromium.ts';
import { hashByRunner } from '../../bench/runtimes/hash-by-runner.ts';
import { hashByNode, nodeAt } from '../../bench/runtimes/other-node.ts';
import { rowsHash } from '../../bench/runtimes/rows-hash.ts';
import { runtimeTable, sameEverywhere } from '../../bench/runtimes/runtime-table.ts';
import { sectorRequests } from '../../bench/runtimes/sector-requests.ts';
import { inlineRunner } from '../../runners/inline.ts';
import { threadRunner } from '../../runners/threads.ts';

/** Two weeks of each sector; `npm run bench:runtimes` does it for a year, and with a newer Node. */
const REQUESTS = sectorRequests(2);

const isThere = chromiumIsThere();
if (!isThere) console.warn(`same bytes in a browser: skipped, no browser at ${CHROMIUM} (apt-get install chromium)`);

describe('same bytes everywhere', () => {
  let inline: string[] = [];
  beforeAll(async () => {
    inline = await hashByRunner(inlineRunner(), REQUESTS);
  });

  it('gives each sector a hash of its own', () => {
    expect(new Set(inline).size).toBe(REQUESTS.length);
  });

  it('on two threads', async () => {
    expect(await hashByRunner(threadRunner({ workers: 2 }), REQUESTS)).toEqual(inline);
  });

  it('in another process', () => {
    expect(hashByNode(nodeAt(process.execPath), REQUESTS)).toEqual(inline);
  });

  it.skipIf(!isThere)('in a page and in a web worker of Chromium', async () => {
    const { page, worker } = await hashByChromium(REQUESTS);
    expect(page).toEqual(inline);
    expect(worker).toEqual(inline);
  });
});

describe('the verdict on runtimes', () => {
  const runtimes = (...hashes: string[][]) => hashes.map((one, i) => ({ runtime: `runtime ${i}`, hashes: one }));

  it('is that they differ as soon as one hash of one of them does', () => {
    const [same, other] = [runtimes(['a', 'b'], ['a', 'b'], ['a', 'b']), runtimes(['a', 'b'], ['a', 'b'], ['a', 'c'])];
    expect([sameEverywhere(same), sameEverywhere(other)]).toEqual([true, false]);
    expect(sameEverywhere(runtimes(['a', 'b'], ['a']))).toBe(false);
    expect(runtimeTable(['x', 'y'], same)).toContain('Same bytes everywhere.');
    expect(runtimeTable(['x', 'y'], other)).toContain('RUNTIMES DIFFER.');
  });
});

describe('the hash of rows', () => {
  const block = (strategy: number, first: number, rows: number[]) => ({
    strategy,
    first,
    count: 1,
    rows: Float64Array.from(rows),
  });

  it('does not depend on the order in which blocks came', () => {
    const [a, b, c] = [block(0, 0, [1]), block(0, 1, [2]), block(1, 0, [3])];
    expect(rowsHash([c, b, a])).toBe(rowsHash([a, b, c]));
  });

  it('sees the last bit and the sign of zero', () => {
    const hashes = [1, 1 + Number.EPSILON, 0, -0].map((number) => rowsHash([block(0, 0, [number])]));
    expect(new Set(hashes).size).toBe(4);
  });
});
