import { DIGITAL_COUNTS } from '../../measures/counts/digital-counts.ts';
import type { Floor } from '../floor.ts';
import { COUNTED } from '../tables/contact-table.ts';

/** Adds to a count of the contact's channel, if the contact began after the warm-up. */
export function countDigital({ contacts, tally }: Floor, contact: number, column: number, amount: number): void {
  if (((contacts.flags[contact] as number) & COUNTED) === 0) return;
  (tally.digital[(contacts.channel[contact] as number) * DIGITAL_COUNTS + column] as number) += amount;
}
