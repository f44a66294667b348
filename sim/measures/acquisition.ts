import { ACQUISITION_SPEND, NEW_CUSTOMERS, TOLD_BAD, TOLD_GOOD } from './counts/base-counts.ts';
import { CUSTOMERS_AT_END } from './counts/tally.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

/** How the base is renewed, where a scenario says where new customers come from. */
export function acquisitionFigures(): Figure[] {
  const figure = (
    id: string,
    title: string,
    unit: string,
    goal: Figure['goal'],
    formula: string,
    read: (reading: Reading) => Ratio,
  ): Figure => ({ id, title, unit, goal, formula, read });
  const base = (column: number) => (reading: Reading) => reading.floor.tally.base[column] as number;
  return [
    figure(
      'customersAtEnd',
      'Customers at the end',
      'customers',
      'higher',
      'customers of the base when the run ends, new ones included',
      ({ floor }) => [floor.tally.total[CUSTOMERS_AT_END] as number, 1],
    ),
    figure('newCustomers', 'New customers', 'customers/year', 'higher', 'customers won, per year', (reading) => [
      base(NEW_CUSTOMERS)(reading),
      reading.years,
    ]),
    figure(
      'acquisitionSpend',
      'Spent on winning customers',
      'EUR/year',
      'lower',
      'customers that recruiting alone would win x cost of winning one, per year: paid whatever customers tell others',
      (reading) => [base(ACQUISITION_SPEND)(reading), reading.years],
    ),
    figure(
      'cpa',
      'Cost per new customer (CPA)',
      'EUR',
      'lower',
      'spent on winning customers / customers won, word of mouth included',
      (reading) => [base(ACQUISITION_SPEND)(reading), base(NEW_CUSTOMERS)(reading)],
    ),
    figure(
      'wordOfMouth',
      'Persons who hear something bad',
      'share',
      'lower',
      'persons told by dissatisfied customers without help / persons told by them or by satisfied ones',
      (reading) => [base(TOLD_BAD)(reading), base(TOLD_BAD)(reading) + base(TOLD_GOOD)(reading)],
    ),
  ];
}
