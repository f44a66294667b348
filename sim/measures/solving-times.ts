import { SOLVED_IN_A_DAY } from './counts/base-counts.ts';
import { INTENT_COUNTS, INTENT_SOLVED, INTENT_SOLVING, NEEDS_CLOSED } from './counts/tally.ts';
import type { Figure, Reading } from './figure.ts';

/** How long customers live with a need: the clock runs from its birth, through nights, weekends and parties outside. */
export function solvingTimes(): Figure[] {
  const sum = ({ floor: { tally, tables } }: Reading, column: number) => {
    let all = 0;
    for (let intent = 0; intent < tables.intents.count; intent++)
      all += tally.intent[intent * INTENT_COUNTS + column] as number;
    return all;
  };
  return [
    {
      id: 'timeToResolution',
      title: 'Time until the need is solved',
      unit: 's',
      goal: 'lower',
      formula:
        'from the birth of a need to its solution, nights, weekends and parties outside included / needs solved, on all channels',
      read: (reading) => [sum(reading, INTENT_SOLVING), sum(reading, INTENT_SOLVED)],
    },
    {
      id: 'solvedWithinDay',
      title: 'Needs solved within a day',
      unit: 'share',
      goal: 'higher',
      formula: 'needs solved within 24 h of their birth / closed needs',
      read: ({ floor: { tally } }) => [tally.base[SOLVED_IN_A_DAY] as number, tally.total[NEEDS_CLOSED] as number],
    },
  ];
}
