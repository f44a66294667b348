import { expect, it } from 'vitest';
import { sectorRequests } from '../../bench/runtimes/sector-requests.ts';
import { oneAndTwoWorkers, startUp } from '../../bench/speed/runner-speed.ts';

it('times the same job with one thread and with two, and the command that answers first', async () => {
  const b2b = sectorRequests(2).find(({ name }) => name === 'b2b')!;
  const { one, other } = await oneAndTwoWorkers(b2b, 1);
  for (const seconds of [one, other, startUp(1)]) {
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(Infinity);
  }
});
