import type { SalesTables } from '../../compile/sales-tables.ts';
import { SALE_MARGINS } from '../../measures/counts/outbound-counts.ts';
import { BOUGHT, BOUGHT_HELPED, BUYING_COUNTS, HELPED, MAY_BUY } from '../../measures/counts/sales-counts.ts';
import { exp } from '../../random/deterministic-maths.ts';
import type { Floor } from '../floor.ts';
import { BUYS, salesChance } from './draws-of-sales.ts';

/** A need that may end in a purchase is over: help adds to the chance, and the less the later it came. */
export function buyOrNot(floor: Floor, sales: SalesTables, need: number, helped: boolean): void {
  const intent = floor.needs.intent[need] as number;
  const conversion = sales.conversion[intent] as number;
  if (conversion === 0) return;
  const age = floor.now - (floor.needs.bornAt[need] as number);
  const warmth = helped ? exp((-Math.LN2 * age) / (sales.cools[intent] as number)) : 0;
  const unhelped = sales.unhelped[intent] as number;
  const buys = salesChance(floor, need, BUYS) < conversion * (unhelped + (1 - unhelped) * warmth);
  if (!floor.counting) return;
  const { bought, outbound } = floor.tally;
  const at = intent * BUYING_COUNTS;
  (bought[at + MAY_BUY] as number) += 1;
  if (helped) (bought[at + HELPED] as number) += 1;
  if (!buys) return;
  (bought[at + BOUGHT] as number) += 1;
  if (helped) (bought[at + BOUGHT_HELPED] as number) += 1;
  (outbound[SALE_MARGINS] as number) += sales.margin[intent] as number;
}
