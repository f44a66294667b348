import type { CampaignTables } from '../../compile/outbound-tables.ts';
import { OPT_OUTS, PRESSURE_BREACHES, REACHED, SALE_MARGINS, SALES } from '../../measures/counts/outbound-counts.ts';
import { NONE, YEAR } from '../../model/units.ts';
import { nudgeLoyalty } from '../customers/loyalty-state.ts';
import type { Floor } from '../floor.ts';
import { drawForCaller } from './draws-of-calls.ts';
import { BUYS, KNOWN_HISTORY, OPTS_OUT } from './outbound-purposes.ts';
import { CAMPAIGN, OPTED_OUT, type OutboundTable, REFUSED, STIRRED_BLIND } from './outbound-table.ts';

const QUARTER = YEAR / 4;

/** A sale, or no: then an annoyed customer, who may want no more calls. */
export function endCampaignCall(floor: Floor, outbound: OutboundTable, caller: number): void {
  const campaign = outbound.tables.campaign as CampaignTables;
  const customer = outbound.customer[caller] as number;
  const counts = floor.tally.outbound;
  const one = floor.counting ? 1 : 0;
  (counts[REACHED] as number) += one;
  const known = drawForCaller(outbound, CAMPAIGN, caller, KNOWN_HISTORY) < campaign.history;
  const conversion = known ? campaign.conversion : campaign.blindConversion;
  const sold = drawForCaller(outbound, CAMPAIGN, caller, BUYS) < conversion;
  if (sold) {
    (counts[SALES] as number) += one;
    (counts[SALE_MARGINS] as number) += one * campaign.saleMargin;
  }
  if (customer === NONE) return;
  const strain = strainOn(floor, outbound, customer, campaign);
  if (strain > 1) (counts[PRESSURE_BREACHES] as number) += one;
  stir(floor, outbound, customer, known);
  (outbound.flags[customer] as number) &= ~REFUSED;
  if (sold) return;
  (outbound.flags[customer] as number) |= REFUSED;
  nudgeLoyalty(floor, customer, -strain * (known ? campaign.annoyance : campaign.blindAnnoyance));
  if (drawForCaller(outbound, CAMPAIGN, caller, OPTS_OUT) >= strain * campaign.optOut) return;
  (outbound.flags[customer] as number) |= OPTED_OUT;
  (counts[OPT_OUTS] as number) += one;
}

/** 1, or 2 for a customer who was reached in this quarter more often than they bear. */
function strainOn(floor: Floor, outbound: OutboundTable, customer: number, { tolerance }: CampaignTables): number {
  const quarter = Math.floor(floor.now / QUARTER) & 255;
  if (outbound.quarter[customer] !== quarter) {
    outbound.quarter[customer] = quarter;
    outbound.callsInQuarter[customer] = 0;
  }
  return ++(outbound.callsInQuarter[customer] as number) > tolerance ? 2 : 1;
}

/** A call reminds of the contract, and that it can be ended. */
function stir(floor: Floor, outbound: OutboundTable, customer: number, known: boolean): void {
  outbound.reachedAt[customer] = floor.now;
  outbound.stirredUntil[customer] = floor.now + QUARTER;
  if (known) (outbound.flags[customer] as number) &= ~STIRRED_BLIND;
  else (outbound.flags[customer] as number) |= STIRRED_BLIND;
}

/** Times the hazard of leaving of a customer now: 1 unless a campaign reached them in the last three months. */
export function stirredBy({ outbound, now }: Floor, customer: number): number {
  if (outbound === null || (outbound.stirredUntil[customer] as number) <= now) return 1;
  const { campaign } = outbound.tables;
  if (campaign === null) return 1;
  return ((outbound.flags[customer] as number) & STIRRED_BLIND) === 0 ? campaign.stirred : campaign.blindStirred;
}
