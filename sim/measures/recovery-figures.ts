import { HAD_CASE, RECOVERED } from '../engine/outbound/outbound-table.ts';
import * as counts from './counts/outbound-counts.ts';
import type { Figure } from './figure.ts';
import { loyaltyOf } from './loyalty-of.ts';
import { countPerYear, countRatio } from './outbound-figure.ts';

/** From the survey to those won back. */
export function recoveryFigures(): Figure[] {
  return [
    countPerYear(
      'recoveryCases',
      'Cases of recovery',
      'cases/year',
      'none',
      counts.CASES,
      'customers who answered that they were dissatisfied, per year',
    ),
    countRatio(
      'surveyResponse',
      'Survey response',
      'share',
      'none',
      [counts.SURVEYED, counts.ASKED],
      'answers / customers asked',
    ),
    countRatio(
      'csat.surveyed',
      'Satisfied customers (CSAT, surveyed)',
      'share',
      'higher',
      [counts.SURVEYED_SATISFIED, counts.SURVEYED],
      'satisfied answers / answers: the dissatisfied answer more often, so this is not the true share',
    ),
    countRatio(
      'recoveryReached',
      'Cases reached',
      'share',
      'higher',
      [counts.CASES_REACHED, counts.CASES],
      'cases whose customer was reached / cases',
    ),
    countRatio(
      'recoveryWonBack',
      'Cases won back',
      'share',
      'higher',
      [counts.CASES_RECOVERED, counts.CASES],
      'cases whose customer was won back / cases',
    ),
    countRatio(
      'recoveryTime',
      'Time to the recovery call',
      's',
      'lower',
      [counts.CASE_SECONDS, counts.CASES_REACHED],
      'from the answer to the call that reached the customer',
    ),
    countRatio(
      'recoveredTimes',
      'Loyalty of the won back, relative to before the problem',
      'times',
      'higher',
      [counts.RECOVERED_TIMES, counts.CASES_RECOVERED],
      'exp(gamma x (loyalty right after the call - loyalty before the problem)): how much longer they would stay; averaged over those won back',
    ),
    countRatio(
      'reachedTimes',
      'The same of all who were reached',
      'times',
      'higher',
      [counts.REACHED_TIMES, counts.CASES_REACHED],
      'the same, averaged over all who were reached, won back or not',
    ),
    {
      id: 'recoveryBacklog',
      title: 'Cases waiting at the end',
      unit: 'cases',
      goal: 'lower',
      formula: 'cases that were neither reached nor given up when the run ended',
      read: ({ floor }) => [(floor.outbound?.fresh[1]?.size ?? 0) + (floor.outbound?.again[1]?.size ?? 0), 1],
    },
    loyaltyOf(
      'loyalty.recovered',
      'Loyalty of the recovered',
      RECOVERED,
      'mean loyalty at the end of customers who were won back once',
    ),
    loyaltyOf(
      'loyalty.cases',
      'Loyalty of all cases',
      HAD_CASE,
      'mean loyalty at the end of every customer who ever had a case, reached or not: what a fair comparison looks at',
    ),
  ];
}
