import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/**
 * One lever of the unified view alone. Set-ups sum to more than the whole: each needs part of the same integration.
 * @param setUp low, base and high, in thousands of euros
 * @param perAgent low, base and high, in euros a year
 */
function lever(
  key: string,
  summary: string,
  setUp: readonly [number, number, number],
  perAgent: readonly [number, number, number],
): Tree {
  const [low, base, high] = setUp;
  return {
    summary,
    view: { [key]: '100 %' },
    costs: [
      {
        name: `view: ${key}`,
        'set-up': assumed(`${low}000 EUR`, `${base}000 EUR`, `${high}000 EUR`),
        years: 5,
        'per-agent': assumed(`${perAgent[0]} EUR/year`, `${perAgent[1]} EUR/year`, `${perAgent[2]} EUR/year`),
      },
    ],
  };
}

export const viewIdentify = lever(
  'identify',
  'Identifies the customer once per need, not at every contact.',
  [20, 60, 150],
  [100, 200, 400],
);
export const viewLookUp = lever(
  'look-up',
  'One screen instead of many systems: shorter look-up, and the history at hand.',
  [40, 120, 350],
  [300, 500, 1000],
);
export const viewContext = lever(
  'context',
  'Carries the story along, so that nobody tells it twice.',
  [30, 100, 250],
  [150, 300, 600],
);
export const viewDuplicates = lever(
  'duplicates',
  'Merges work items of the same need that arrived on several channels.',
  [15, 50, 120],
  [50, 100, 200],
);
export const viewRouting = lever(
  'routing',
  'Uses the open case and the known intent to find the right skill at once.',
  [20, 60, 150],
  [50, 150, 300],
);
