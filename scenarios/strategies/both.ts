import type { Tree } from '../tree.ts';

export const both: Tree = {
  summary: 'Call-backs that keep the place in line, and one view of the customer.',
  extends: ['callback', 'unified-view'],
};
