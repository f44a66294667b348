import { HELD_OUT, TREATED } from '../engine/outbound/outbound-table.ts';
import * as counts from './counts/outbound-counts.ts';
import type { Figure } from './figure.ts';
import { loyaltyOf } from './loyalty-of.ts';
import { countPerYear, countRatio } from './outbound-figure.ts';

/** What a campaign does, and to whom. */
export function campaignFigures(people: boolean): Figure[] {
  return people ? [...callFigures(), ...customerFigures()] : callFigures();
}

function callFigures(): Figure[] {
  return [
    countPerYear(
      'outboundAttempts',
      'Outbound attempts',
      'calls/year',
      'none',
      counts.ATTEMPTS,
      'numbers dialled, per year',
    ),
    countPerYear(
      'outboundReached',
      'Outbound calls reached',
      'calls/year',
      'higher',
      counts.REACHED,
      'calls with the right person and an agent, finished, per year',
    ),
    countPerYear(
      'outboundSales',
      'Outbound sales',
      'sales/year',
      'higher',
      counts.SALES,
      'attempts x reached of them x conversion of those, per year',
    ),
    countRatio(
      'outboundReach',
      'Reach per attempt',
      'share',
      'higher',
      [counts.REACHED, counts.ATTEMPTS],
      'reached / attempts',
    ),
    countRatio(
      'outboundConversion',
      'Conversion of the reached',
      'share',
      'higher',
      [counts.SALES, counts.REACHED],
      'sales / reached',
    ),
    {
      id: 'outboundSalesPerHour',
      title: 'Outbound sales per hour of calling',
      unit: 'sales/h',
      goal: 'higher',
      formula:
        'sales / hours of callers, own or outside, spent on the campaign: dialling, vain attempts and wrap-up included',
      read: ({ floor: { tally } }) => [tally.outbound[counts.SALES] as number, campaignHours(tally.outbound)],
    },
    countRatio(
      'outboundNuisance',
      'Answered calls without an agent',
      'share',
      'lower',
      [counts.NUISANCE, counts.ATTEMPTS],
      'calls dialled ahead that were answered and found no agent / attempts',
    ),
  ];
}

/** Where those who are called are customers. */
function customerFigures(): Figure[] {
  return [
    countPerYear(
      'outboundOptOuts',
      'Opt-outs',
      'customers/year',
      'lower',
      counts.OPT_OUTS,
      'customers who want no more calls, per year',
    ),
    countPerYear(
      'outboundToProblem',
      'Calls to customers with an open problem',
      'calls/year',
      'lower',
      counts.CALLED_WITH_PROBLEM,
      'attempts to customers with an open need, per year',
    ),
    countPerYear(
      'outboundSuppressed',
      'Calls not made',
      'calls/year',
      'none',
      counts.SUPPRESSED,
      'customers on the list who were left in peace when their turn came, per year',
    ),
    countPerYear(
      'pressureBreaches',
      'Calls above what customers bear',
      'calls/year',
      'lower',
      counts.PRESSURE_BREACHES,
      'reached calls above the tolerance of a quarter, per year',
    ),
    countRatio(
      'outboundPenetration',
      'Share of the list reached',
      'share',
      'none',
      [counts.REACHED, counts.LISTED],
      'reached calls / customers or prospects put on the list: what is left in peace, not reached or still waiting is missing',
    ),
    loyaltyOf(
      'loyalty.called',
      'Loyalty of those on the list',
      TREATED,
      'mean loyalty at the end of customers who were on a list and not held out',
    ),
    loyaltyOf(
      'loyalty.heldOut',
      'Loyalty of those held out',
      HELD_OUT,
      'the same of customers whom the lot kept from being called: the difference is the effect of the calls',
    ),
  ];
}

function campaignHours(outbound: Float64Array): number {
  return ((outbound[counts.CALL_SECONDS] as number) + (outbound[counts.CAMPAIGN_LINE_SECONDS] as number)) / 3600;
}
