import type { Tree } from '../tree.ts';
import { assumed } from './assumed.ts';

/** What a need that may end in a purchase gets where the file does not say. */
export const SALE_DEFAULTS = {
  unhelped: assumed('40 %', '70 %', '90 %'),
  cools: assumed('1 h', '1 d', '7 d'),
} as const satisfies Tree;

/** What a need in which customers may mean to leave gets. */
export const CANCELLATION_DEFAULTS = {
  share: assumed('60 %', '80 %', '95 %'),
  persuaded: assumed('5 %', '15 %', '30 %', 'worked example of a save desk: 15 % without an offer'),
  anyway: assumed('40 %', '70 %', '95 %'),
} as const satisfies Tree;

/** A price cut for customers who would leave. */
export const SAVE_OFFER_DEFAULTS = {
  strength: '100 %',
  eligible: assumed('40 %', '70 %', '100 %'),
  stays: assumed('25 %', '45 %', '60 %', 'worked example of a save desk: 45 % for three months at half the price'),
  discount: assumed(
    '20 %',
    '50 %',
    '80 %',
    'worked example of a save desk; of the margin, which falls by more than the price',
  ),
  lasts: '91 d',
  seconds: assumed('30 s', '90 s', '180 s'),
  unneeded: assumed('0 %', '10 %', '40 %'),
} as const satisfies Tree;
