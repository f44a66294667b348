import { expect, it } from 'vitest';
import * as purposes from '../../sim/engine/purposes.ts';

/** Drawn under keys of agents, customers, days and shocks: their numbers may be those of needs. */
const NOT_OF_NEEDS = [
  'TENURE',
  'LEAVE',
  'ABSENCE',
  'NOT_READY',
  'SHOCK_DAY',
  'SHOCK_GAP',
  'SHOCK_LASTS',
  'SHOCK_PLACE',
  'WITHIN_DAY',
  'CONTRACT_START',
  'CHARACTER',
];

it('no two purposes of needs share a number, so that no two draws of a need are the same by mistake', () => {
  const { ATTEMPT, ...numbers } = purposes;
  const used = Object.entries(numbers).flatMap(([name, number]) => (NOT_OF_NEEDS.includes(name) ? [] : [number]));
  expect(new Set(used).size).toBe(used.length);
  expect(Math.max(...used)).toBeLessThan(ATTEMPT);
});
