import type { Model } from '../model/model.ts';
import { campaignFigures } from './campaign-figures.ts';
import { SALE_MARGINS } from './counts/outbound-counts.ts';
import type { Figure } from './figure.ts';
import { offerFigures } from './offer-figures.ts';
import { countPerYear } from './outbound-figure.ts';
import { recoveryFigures } from './recovery-figures.ts';

/** What comes of calls that the centre makes, and of selling, where some strategy does either. */
export function outboundFigures(model: Model): Figure[] {
  const has = (name: 'campaign' | 'recovery' | 'offers') =>
    model.strategies.some(({ service }) => (service[name]?.strength ?? 0) > 0);
  const people = model.segments.length > 0;
  const [calls, cases, offers] = [has('campaign'), has('recovery') && people, has('offers') && people];
  return [
    ...(calls ? campaignFigures(people) : []),
    ...(cases ? recoveryFigures() : []),
    ...(offers ? offerFigures() : []),
    ...(calls || offers || model.intents.some(({ sale }) => sale !== undefined) ? [saleMargins()] : []),
  ];
}

function saleMargins(): Figure {
  const formula = 'margin of sales by campaigns, by offers and at the end of needs, per year';
  return countPerYear('saleMargins', 'Margin of sales', 'EUR/year', 'higher', SALE_MARGINS, formula);
}
