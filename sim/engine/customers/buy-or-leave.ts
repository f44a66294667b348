import { HAS_SALES } from '../features.ts';
import type { Floor } from '../floor.ts';
import { buyOrNot } from './buy.ts';
import { cancelOrStay } from './cancel-or-stay.ts';

/** A need is over, solved or not, or its customer never got in touch: what hangs on it, a purchase or a customer, is decided. */
export function buyOrLeave(floor: Floor, need: number, solved: boolean): void {
  const { sales } = floor.tables;
  if (!HAS_SALES || sales === null) return;
  buyOrNot(floor, sales, need, solved);
  cancelOrStay(floor, sales, need, solved);
}
