import type { Tree } from '../tree.ts';
import { CALLBACK_COSTS } from './callback.ts';

/** Those who hung up and left a number are called back. */
export const callbackAbandoned: Tree = {
  summary: 'Calls back those who hung up while waiting and left a number.',
  callback: { policy: 'abandoned' },
  costs: CALLBACK_COSTS,
};
