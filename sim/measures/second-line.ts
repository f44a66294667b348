import type { Model } from '../model/model.ts';
import { type CountRow, countFigures } from './count-row.ts';
import {
  AT_FIRST_LINE,
  AT_SECOND_LINE,
  HAND_OVER_SECONDS,
  HANDED_OVER,
  INTRODUCED_IN_PERSON,
  LOST_IN_HAND_OVER,
  SOLVED_AT_FIRST_LINE,
  SOLVED_AT_SECOND_LINE,
  WAITED_FOR_SECOND_LINE,
} from './counts/second-line-counts.ts';
import type { Figure } from './figure.ts';

const ROWS: readonly CountRow[] = [
  [
    'firstLevelResolution',
    'First level resolution',
    'share',
    'higher',
    'contacts that the first line solved itself / contacts that it finished or handed over, of intents with a second line',
    SOLVED_AT_FIRST_LINE,
    AT_FIRST_LINE,
  ],
  [
    'escalated',
    'Handed over to the second line',
    'share',
    'none',
    'contacts handed over / contacts that the first line finished or handed over, of intents with a second line',
    HANDED_OVER,
    AT_FIRST_LINE,
  ],
  [
    'waitSecondLine',
    'Wait for the second line',
    's',
    'lower',
    'mean time from the hand-over to an agent of the second line, of those who reached one',
    WAITED_FOR_SECOND_LINE,
    AT_SECOND_LINE,
  ],
  [
    'introduced',
    'Introduced in person',
    'share',
    'none',
    'contacts that an agent of the first line introduced to one of the second / contacts that the second line answered',
    INTRODUCED_IN_PERSON,
    AT_SECOND_LINE,
  ],
  [
    'secondLevelResolution',
    'Second level resolution',
    'share',
    'higher',
    'contacts that the second line solved / contacts that it answered after a hand-over',
    SOLVED_AT_SECOND_LINE,
    AT_SECOND_LINE,
  ],
  [
    'lostInHandOver',
    'Lost between the lines',
    'share',
    'lower',
    'customers who hung up between the lines / contacts handed over',
    LOST_IN_HAND_OVER,
    HANDED_OVER,
  ],
  [
    'handOverTime',
    'Agent time of a hand-over',
    's',
    'lower',
    'seconds of both agents for notes, waiting along, being on the line together and hearing the story again / contacts handed over',
    HAND_OVER_SECONDS,
    HANDED_OVER,
  ],
];

/** What the second line does; none of it where no strategy of the model has one. */
export function secondLineFigures({ strategies, intents }: Model): Figure[] {
  if (intents.every(({ secondLevel }) => secondLevel === undefined)) return [];
  if (strategies.every(({ service }) => service.secondLine === undefined)) return [];
  return countFigures(ROWS, ({ floor }) => floor.tally.secondLine);
}
