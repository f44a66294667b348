import type { ChoiceTables } from '../../compile/choice-tables.ts';
import {
  CHOICE_COUNTS,
  NOT_CONTACTED,
  STARTED,
  STARTED_FIRST_QUARTER,
  STARTED_LAST_QUARTER,
} from '../../measures/counts/choice-counts.ts';
import { NONE } from '../../model/units.ts';
import { choose } from '../customers/channel-choice.ts';
import { chance } from '../draws-of-need.ts';
import { HAS_CHOICE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { FIRST_CHANNEL } from '../purposes.ts';
import { newChannelFor } from '../world/new-channel.ts';

/** Attempts of a need's draws about its first channel. */
const CHOICE = 0;
const CLOSED = 1;
const KEPT_AWAY = 2;
const AMONG_OPEN = 3;

/** Where a need begins, or NONE when its customer does not get in touch at all. */
export function firstChannel(floor: Floor, need: number): number {
  const { intents, channels, choice } = floor.tables;
  if (channels.count === 1) return 0;
  const row = (floor.needs.intent[need] as number) * channels.count;
  if (HAS_CHOICE && choice !== null)
    return chosen(floor, choice, need, row, chance(floor, need, FIRST_CHANNEL, CHOICE));
  let channel = 0;
  while (intents.firstUpTo[row + channel] === 0) channel++;
  // The only channel of its intent: nothing to draw.
  if ((intents.firstUpTo[row + channel] as number) >= 1) return channel;
  const u = chance(floor, need, FIRST_CHANNEL, CHOICE);
  while (u >= (intents.firstUpTo[row + channel] as number)) channel++;
  return channel;
}

function chosen(floor: Floor, choice: ChoiceTables, need: number, row: number, u: number): number {
  const { learning, closed } = choice;
  const customer = floor.needs.customer[need] as number;
  const wanted = choose(floor, customer, learning?.firstUpTo ?? floor.tables.intents.firstUpTo, row, u);
  const moved = newChannelFor(floor, need, wanted);
  if (moved !== NONE) {
    countStarted(floor, moved);
    return moved;
  }
  const isClosed =
    closed !== null &&
    (closed.closed[wanted] as number) > 0 &&
    chance(floor, need, FIRST_CHANNEL, CLOSED) < (closed.closed[wanted] as number);
  if (!isClosed) {
    countStarted(floor, wanted);
    return wanted;
  }
  if (chance(floor, need, FIRST_CHANNEL, KEPT_AWAY) < closed.keptAway) {
    if (floor.counting) (floor.tally.choice[wanted * CHOICE_COUNTS + NOT_CONTACTED] as number) += 1;
    return NONE;
  }
  const open = choose(floor, customer, closed.openUpTo, row, chance(floor, need, FIRST_CHANNEL, AMONG_OPEN));
  countStarted(floor, open);
  return open;
}

/** Counts a need under the channel it begins on; those of the first and of the last quarter of the counted time apart. */
function countStarted(floor: Floor, channel: number): void {
  if (!floor.counting) return;
  const { length, warmUp } = floor.tables.rules;
  const quarter = Math.floor((4 * (floor.now - warmUp)) / (length - warmUp));
  const at = channel * CHOICE_COUNTS;
  const { choice } = floor.tally;
  (choice[at + STARTED] as number) += 1;
  if (quarter === 0) (choice[at + STARTED_FIRST_QUARTER] as number) += 1;
  else if (quarter === 3) (choice[at + STARTED_LAST_QUARTER] as number) += 1;
}
