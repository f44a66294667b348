import { exp } from '../random/deterministic-maths.ts';
import { OUTCOME_COUNTS, OUTCOME_NEEDS, OUTCOME_SATISFIED, OUTCOME_STEPS, OUTCOMES } from './counts/outcome-counts.ts';
import type { Figure, Reading } from './figure.ts';

const IN_WORDS: Readonly<Record<(typeof OUTCOMES)[number], string>> = {
  firstContact: 'solved by an agent at the first contact',
  secondContact: 'solved by an agent at the second contact',
  thirdContact: 'solved by an agent at the third contact',
  laterContact: 'solved by an agent at a fourth or later contact',
  unresolved: 'given up',
};

/**
 * What the way a need ended does to satisfaction and to the risk of losing the customer. Contacts are counted on all
 * channels, self-service included and calls that nobody answered left out, as are needs that self-service solved alone.
 */
export function outcomeFigures(): Figure[] {
  return OUTCOMES.flatMap((outcome, row): Figure[] => [
    {
      id: `csat.${outcome}`,
      title: `Satisfied customers, needs ${IN_WORDS[outcome]}`,
      unit: 'share',
      goal: 'higher',
      formula: `probability of an answer of 4 or 5 of 5, averaged over needs ${IN_WORDS[outcome]}`,
      read: (reading) => [count(reading, row, OUTCOME_SATISFIED), count(reading, row, OUTCOME_NEEDS)],
    },
    {
      id: `hazard.${outcome}`,
      title: `Risk of leaving after needs ${IN_WORDS[outcome]}`,
      unit: 'times',
      goal: 'lower',
      formula: `exp(- gamma x mean step of loyalty at the end of needs ${IN_WORDS[outcome]}): the factor on the monthly risk of leaving before the step fades; each replication gives one such figure`,
      read: (reading) => {
        const needs = count(reading, row, OUTCOME_NEEDS);
        const { gamma } = reading.model.loyalty;
        return needs === 0 ? [0, 0] : [exp((-gamma * count(reading, row, OUTCOME_STEPS)) / needs), 1];
      },
    },
  ]);
}

function count({ floor }: Reading, row: number, column: number): number {
  return floor.tally.outcome[row * OUTCOME_COUNTS + column] as number;
}
