import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Part of each team learns the main work of the next one. The hours of learning are charged by the scenario's wages. */
export const crossTraining: Tree = {
  summary: 'Three in ten agents of each team learn the main skill of another team; they are slower at it.',
  'cross-training': { share: '30 %' },
  costs: [{ name: 'lessons and trainers', 'per-agent': assumed('30 EUR/year', '80 EUR/year', '200 EUR/year') }],
};

/** Specialists who see the same case and help each other out. */
export const specialistsWithoutSilos: Tree = {
  summary: 'Specialist teams that share the context of a case and whose agents partly know the neighbour’s work.',
  extends: ['view-context', 'view-routing', 'cross-training'],
};
