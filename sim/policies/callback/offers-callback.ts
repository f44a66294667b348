import type { Floor } from '../../engine/floor.ts';
import { expectedWait } from './expected-wait.ts';

/** `policy` of the call-back in force. */
export const NO_CALLBACK = 0;
export const VIRTUAL_HOLD = 1;
export const SLOT = 2;
export const CALL_ABANDONED = 3;

/** Whether somebody who joins this line now would be offered a call-back, if they are among those who hear offers. */
export function offersCallback(floor: Floor, queue: number): boolean {
  const { callback, queues } = floor.tables;
  if (callback.policy !== VIRTUAL_HOLD && callback.policy !== SLOT) return false;
  if (queues.channel[queue] !== callback.channel) return false;
  if (callback.offerWhenWaiting > 0) return (floor.queues.length[queue] as number) >= callback.offerWhenWaiting;
  return expectedWait(floor, queue) > callback.offerAbove;
}
