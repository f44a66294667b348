import type { Tree } from '../tree.ts';

/** The contrast: every channel on its own, whatever the service is like today. */
export const silos: Tree = {
  summary: 'Every channel on its own: nothing is known of contacts elsewhere.',
  view: { policy: 'silos' },
};
