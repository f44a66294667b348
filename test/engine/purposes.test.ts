import { expect, it } from 'vitest';
import * as purposes from '../../sim/engine/purposes.ts';

it('no two purposes share a number, so that no two draws of a need are the same by mistake', () => {
  const { ATTEMPT, ...numbers } = purposes;
  const used = Object.values(numbers);
  expect(new Set(used).size).toBe(used.length);
  expect(Math.max(...used)).toBeLessThan(ATTEMPT);
});
