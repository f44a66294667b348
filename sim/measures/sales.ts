import type { Intent } from '../model/intent.ts';
import type { Model } from '../model/model.ts';
import { perYear } from './capacity.ts';
import {
  BOUGHT,
  BOUGHT_HELPED,
  BUYING_COUNTS,
  CANCELLED,
  CANCELLED_UNHEARD,
  DISCOUNT_EUROS,
  DISCOUNTS,
  DISCOUNTS_UNNEEDED,
  HEARD_OUT,
  HELPED,
  MAY_BUY,
  STAYED,
} from './counts/sales-counts.ts';
import type { Figure, Reading } from './figure.ts';

/** What customers buy and whether they cancel when a need ends, where an intent is about it. */
export function salesFigures(model: Model): Figure[] {
  if (model.segments.length === 0) return [];
  return [
    ...model.intents.flatMap((intent, row) => (intent.sale === undefined ? [] : buyingFigures(intent, row))),
    ...(model.intents.some(({ cancels }) => cancels !== undefined) ? cancellingFigures() : []),
  ];
}

function buyingFigures({ name, title }: Intent, row: number): Figure[] {
  const n = ({ floor }: Reading, column: number) => floor.tally.bought[row * BUYING_COUNTS + column] as number;
  const figure = (id: string, words: string, formula: string, above: number, below: number): Figure => ({
    id: `${id}.intent.${name}`,
    title: `${title}: ${words}`,
    unit: 'share',
    goal: 'higher',
    formula,
    read: (reading) => [n(reading, above), n(reading, below)],
  });
  return [
    figure('conversion', 'needs that end in a purchase', 'purchases / closed needs of this intent', BOUGHT, MAY_BUY),
    figure(
      'conversionHelped',
      'purchases of those who were helped',
      'purchases / closed needs of this intent that were solved, on any channel: who is helped late buys less often',
      BOUGHT_HELPED,
      HELPED,
    ),
    {
      id: `purchases.intent.${name}`,
      title: `${title}: purchases`,
      unit: 'sales/year',
      goal: 'higher',
      formula: 'needs of this intent that ended in a purchase, per year',
      read: (reading) => perYear(reading, n(reading, BOUGHT)),
    },
  ];
}

function cancellingFigures(): Figure[] {
  const n = ({ floor }: Reading, column: number) => floor.tally.sales[column] as number;
  return [
    {
      id: 'saveRate',
      title: 'Customers kept of those who cancel',
      unit: 'share',
      goal: 'higher',
      formula: 'stayed / customers who meant to leave and whose need an agent solved',
      read: (reading) => [n(reading, STAYED), n(reading, HEARD_OUT)],
    },
    {
      id: 'kept',
      title: 'Customers kept who meant to leave',
      unit: 'customers/year',
      goal: 'higher',
      formula: 'customers who meant to leave, were heard out by an agent and stayed, per year',
      read: (reading) => perYear(reading, n(reading, STAYED)),
    },
    {
      id: 'cancelled',
      title: 'Customers who cancelled',
      unit: 'customers/year',
      goal: 'lower',
      formula: 'customers who left, or gave notice, when their need was over, heard out or not, per year',
      read: (reading) => perYear(reading, n(reading, CANCELLED) + n(reading, CANCELLED_UNHEARD)),
    },
    {
      id: 'cancelledUnheard',
      title: 'Cancelled without an agent',
      unit: 'share',
      goal: 'lower',
      formula:
        'customers who left because nobody took care of them, or by self-service / customers who left when their need was over',
      read: (reading) => [n(reading, CANCELLED_UNHEARD), n(reading, CANCELLED) + n(reading, CANCELLED_UNHEARD)],
    },
    {
      id: 'discounts',
      title: 'Margin given up to keep customers',
      unit: 'EUR/year',
      goal: 'lower',
      formula: 'price cuts, those to customers who did not mean to leave among them, per year; taken off the margin',
      read: (reading) => perYear(reading, n(reading, DISCOUNT_EUROS)),
    },
    {
      id: 'discountsUnneeded',
      title: 'Price cuts to customers who would have stayed',
      unit: 'share',
      goal: 'lower',
      formula: 'price cuts to customers who did not mean to leave / price cuts',
      read: (reading) => [n(reading, DISCOUNTS_UNNEEDED), n(reading, DISCOUNTS) + n(reading, DISCOUNTS_UNNEEDED)],
    },
  ];
}
