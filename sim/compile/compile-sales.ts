import type { Segment } from '../model/customer.ts';
import type { Model } from '../model/model.ts';
import type { Cancellation, Sale } from '../model/sales.ts';
import type { Service } from '../model/service.ts';
import { YEAR } from '../model/units.ts';
import { neutralShare } from './neutral-share.ts';
import type { SalesTables, SaveOfferTables } from './sales-tables.ts';

/** What customers buy and whether they cancel when a need ends, with the wish to leave at loyalty 0; null where neither can happen. */
export function compileSales(model: Model, service: Service): SalesTables | null {
  const { intents, segments } = model;
  if (segments.length === 0 || intents.every(({ sale, cancels }) => sale === undefined && cancels === undefined))
    return null;
  const ofSale = (pick: (sale: Sale) => number) =>
    Float64Array.from(intents, ({ sale }) => (sale === undefined ? 0 : pick(sale)));
  const ofLeaving = (pick: (cancels: Cancellation) => number) =>
    Float64Array.from(intents, ({ cancels }) => (cancels === undefined ? 0 : pick(cancels)));
  const neutral = neutralShare(model);
  return {
    margin: ofSale(({ margin }) => margin),
    conversion: ofSale(({ conversion }) => conversion),
    unhelped: ofSale(({ unhelped }) => unhelped),
    cools: ofSale(({ cools }) => cools),
    leaving: ofLeaving(({ share }) => share * neutral),
    persuaded: ofLeaving(({ persuaded }) => persuaded),
    anyway: ofLeaving(({ anyway }) => anyway),
    offer: compileSaveOffer(service),
  };
}

function compileSaveOffer({ saveOffer }: Service): SaveOfferTables | null {
  if (saveOffer === undefined || saveOffer.strength === 0) return null;
  return {
    eligible: saveOffer.strength * saveOffer.eligible,
    stays: saveOffer.stays,
    yearsOfMargin: (saveOffer.discount * saveOffer.lasts) / YEAR,
    seconds: saveOffer.seconds,
    unneeded: saveOffer.unneeded,
  };
}

/**
 * Hazard a month of those who cancel at an agent's: part of the churn of their segment, which would count them twice
 * otherwise. At neutral loyalty, when every such need is solved and nothing is offered.
 */
export function cancellingHazard({ intents }: Model, { needsPerYear }: Segment): number {
  let yearly = 0;
  for (const { arrivals, cancels } of intents)
    if (arrivals.kind === 'needs' && cancels !== undefined)
      yearly += needsPerYear * arrivals.share * cancels.share * (1 - cancels.persuaded);
  return yearly / 12;
}
