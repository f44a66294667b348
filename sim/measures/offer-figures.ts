import * as counts from './counts/outbound-counts.ts';
import { HANDLED_CONTACTS } from './counts/tally.ts';
import type { Figure } from './figure.ts';
import { countPerYear, countRatio } from './outbound-figure.ts';

/** Offers at the end of service contacts. */
export function offerFigures(): Figure[] {
  return [
    countRatio(
      'offerRate',
      'Offers made when there is one to make',
      'share',
      'none',
      [counts.OFFERS_MADE, counts.OFFERS_POSSIBLE],
      'offers made / contacts with an eligible customer, resolved or pushed',
    ),
    countRatio(
      'offerAcceptance',
      'Offers accepted',
      'share',
      'higher',
      [counts.OFFERS_ACCEPTED, counts.OFFERS_MADE],
      'accepted / made',
    ),
    countPerYear(
      'offersMade',
      'Offers made',
      'offers/year',
      'none',
      counts.OFFERS_MADE,
      'offers at the end of service contacts, per year',
    ),
    {
      id: 'offerMarginPerContact',
      title: 'Margin of offers per contact',
      unit: 'EUR',
      goal: 'higher',
      formula: 'margin of the sales that came of offers / contacts handled by agents',
      read: ({ floor: { tally } }) => [
        tally.outbound[counts.OFFER_MARGINS] as number,
        tally.total[HANDLED_CONTACTS] as number,
      ],
    },
    countPerYear(
      'offersPushed',
      'Offers after failures',
      'offers/year',
      'lower',
      counts.OFFERS_PUSHED,
      'offers made although the contact did not solve the need, per year',
    ),
  ];
}
