import type { OfferTables } from '../../compile/outbound-tables.ts';
import {
  OFFER_MARGINS,
  OFFER_SECONDS,
  OFFERS_ACCEPTED,
  OFFERS_MADE,
  OFFERS_POSSIBLE,
  OFFERS_PUSHED,
  SALE_MARGINS,
} from '../../measures/counts/outbound-counts.ts';
import { NONE } from '../../model/units.ts';
import { exp } from '../../random/deterministic-maths.ts';
import { uniform } from '../../random/keyed.ts';
import { nudgeLoyalty } from '../customers/loyalty-state.ts';
import { effortOf, satisfactionWith } from '../customers/satisfaction.ts';
import type { Floor } from '../floor.ts';
import { ACCEPTS, codeOf, ELIGIBLE, PROFILE, PUSHED } from './outbound-purposes.ts';
import { type OutboundTable, OWNS_OFFER } from './outbound-table.ts';

const OFFERS = 2;

/**
 * At the end of a contact the agent makes an offer, if there is one for the customer and the load allows it.
 * @returns the agent's seconds that it takes
 */
export function offerTo(floor: Floor, outbound: OutboundTable, contact: number, resolved: boolean): number {
  const { offers } = outbound.tables;
  const need = floor.contacts.need[contact] as number;
  const customer = floor.needs.customer[need] as number;
  if (offers === null || customer === NONE || ((outbound.flags[customer] as number) & OWNS_OFFER) !== 0) return 0;
  if (drawOf(outbound, customer, codeOf(ELIGIBLE, 0, 0)) >= offers.eligible) return 0;
  const ordinal = floor.needs.ordinal[need] as number;
  if (!resolved && drawOf(outbound, ordinal, attemptCode(floor, need, PUSHED)) >= offers.pushed) return 0;
  const counts = floor.tally.outbound;
  const one = floor.counting ? 1 : 0;
  (counts[OFFERS_POSSIBLE] as number) += one;
  if (loadAround(floor, contact) >= offers.loadBelow) return 0;
  (counts[OFFERS_MADE] as number) += one;
  if (!resolved) {
    (counts[OFFERS_PUSHED] as number) += one;
    nudgeLoyalty(floor, customer, offers.pushedStep);
  }
  const p = acceptance(floor, outbound, offers, need, resolved);
  const accepted = drawOf(outbound, ordinal, attemptCode(floor, need, ACCEPTS)) < p;
  const seconds = offers.seconds + (accepted ? offers.saleSeconds : 0);
  (counts[OFFER_SECONDS] as number) += one * seconds;
  if (!accepted) return seconds;
  (outbound.flags[customer] as number) |= OWNS_OFFER;
  (counts[OFFERS_ACCEPTED] as number) += one;
  (counts[SALE_MARGINS] as number) += one * offers.saleMargin;
  (counts[OFFER_MARGINS] as number) += one * offers.saleMargin;
  return seconds;
}

/** Probability that the offer is accepted: by profile, by whether the need was solved, and by the mood beyond that. */
function acceptance(
  floor: Floor,
  outbound: OutboundTable,
  offers: OfferTables,
  need: number,
  resolved: boolean,
): number {
  const customer = floor.needs.customer[need] as number;
  let p = offers.accepted;
  if (drawOf(outbound, customer, codeOf(PROFILE, 0, 0)) < offers.profile) p *= offers.profileFactor;
  if (!resolved) p *= offers.unresolvedFactor;
  const mood = satisfactionWith(floor, need, true, effortOf(floor, need)) - offers.usual;
  const odds = (p / (1 - Math.min(p, 0.99))) * exp(offers.satisfactionLogit * mood);
  return odds / (1 + odds);
}

function attemptCode({ needs }: Floor, need: number, purpose: number): number {
  return codeOf(purpose, 1 + (needs.source[need] as number), needs.handled[need] as number);
}

function drawOf({ k0, k1 }: OutboundTable, entity: number, code: number): number {
  return uniform(k0[OFFERS] as number, k1[OFFERS] as number, entity, code);
}

/** Agents at work and contacts in line, over agents on duty, where this contact is handled. */
function loadAround({ agents, queues, contacts }: Floor, contact: number): number {
  const team = agents.team[contacts.agent[contact] as number] as number;
  const inLine = queues.waitingOn[contacts.channel[contact] as number] as number;
  return ((agents.busy[team] as number) + inLine) / Math.max(1, agents.onDuty[team] as number);
}
