import type { Tree } from '../tree.ts';
import { CALLBACK_COSTS } from './callback.ts';

/** An agreed time later in the day: takes work out of the peak, but fewer customers pick up. */
export const callbackSlot: Tree = {
  summary: 'Offers a call-back at an agreed time, some hours later, when the expected wait is above 150 s.',
  callback: { policy: 'slot' },
  costs: CALLBACK_COSTS,
};
