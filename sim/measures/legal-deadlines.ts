import { overdueNow } from '../engine/contacts/legal-deadline.ts';
import type { Model } from '../model/model.ts';
import { perYear } from './capacity.ts';
import { INTENT_COUNTS, INTENT_DUE, INTENT_ON_TIME } from './counts/tally.ts';
import type { Figure, Reading } from './figure.ts';

/** What the law wants dealt with in time, and what late answers cost. None of it where no intent has a deadline. */
export function deadlineFigures({ intents }: Model): Figure[] {
  const due = intents.flatMap((intent, row) => (intent.legalDeadline === undefined ? [] : [{ intent, row }]));
  const met = due.map(
    ({ intent, row }): Figure => ({
      id: `deadlineMet.intent.${intent.name}`,
      title: `${intent.title}: dealt with in legal time`,
      unit: 'share',
      goal: 'higher',
      formula:
        'needs closed within the legal time of their birth, solved or not, that reached an agent / needs closed that reached one, and those that reached one and are open beyond that time at the end',
      read: (reading) => {
        const { onTime, late } = outcomesOf(reading, row);
        return [onTime, onTime + late];
      },
    }),
  );
  if (due.every(({ intent }) => (intent.compensation ?? 0) === 0)) return met;
  return [
    ...met,
    {
      id: 'compensations',
      title: 'Compensation for late answers',
      unit: 'EUR/year',
      goal: 'lower',
      formula:
        'needs not dealt with in legal time x what each of their customers gets, per year; part of the cost of service',
      read: (reading) => perYear(reading, compensationsOf(reading)),
    },
  ];
}

/** Euros paid for late answers in the counted time. */
export function compensationsOf(reading: Reading): number {
  return reading.model.intents.reduce(
    (sum, { compensation = 0 }, row) => (compensation === 0 ? sum : sum + compensation * outcomesOf(reading, row).late),
    0,
  );
}

function outcomesOf({ floor }: Reading, row: number): { onTime: number; late: number } {
  const at = row * INTENT_COUNTS;
  const onTime = floor.tally.intent[at + INTENT_ON_TIME] as number;
  return { onTime, late: (floor.tally.intent[at + INTENT_DUE] as number) - onTime + overdueNow(floor, row) };
}
