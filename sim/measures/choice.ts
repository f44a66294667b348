import type { Model } from '../model/model.ts';
import { perYear } from './capacity.ts';
import { capital } from './channel-figure.ts';
import {
  CHOICE_COUNTS,
  NOT_CONTACTED,
  STARTED,
  STARTED_FIRST_QUARTER,
  STARTED_LAST_QUARTER,
} from './counts/choice-counts.ts';
import type { Figure, Reading } from './figure.ts';

/** Where needs begin, where some strategy of the model is about which channels there are or how they are chosen. */
export function choiceFigures(model: Model): Figure[] {
  const has = model.strategies.some(
    ({ service }) =>
      service.channelChoice !== undefined || service.closedChannels !== undefined || service.newChannel !== undefined,
  );
  if (!has || model.channels.length === 1) return [];
  return [
    ...model.channels.map(({ name }, row) => startedOn(name, row)),
    digitalIn('first', STARTED_FIRST_QUARTER),
    digitalIn('last', STARTED_LAST_QUARTER),
    {
      id: 'notContacted',
      title: 'Needs kept to oneself',
      unit: 'needs/year',
      goal: 'none',
      formula: 'needs whose customer found their channel closed and did not get in touch, per year',
      read: (reading) => perYear(reading, sumOf(reading, NOT_CONTACTED)),
    },
  ];
}

function startedOn(channel: string, row: number): Figure {
  return {
    id: `startedOn.${channel}`,
    title: `${capital(channel)}: needs that begin there`,
    unit: 'share',
    goal: 'none',
    formula: 'needs whose first contact is on the channel / all needs that became contacts',
    read: (reading) => [reading.floor.tally.choice[row * CHOICE_COUNTS + STARTED] as number, sumOf(reading, STARTED)],
  };
}

/** Customers who learn show in the drift from the first of these to the last. */
function digitalIn(quarter: 'first' | 'last', column: number): Figure {
  return {
    id: `digitalStart.${quarter}`,
    title: `Needs that start digital, ${quarter} quarter of the time`,
    unit: 'share',
    goal: 'none',
    formula: `needs of the ${quarter} quarter of the counted time whose first contact is on a digital channel / all that became contacts then`,
    read: (reading) => [sumOf(reading, column, true), sumOf(reading, column)],
  };
}

function sumOf({ floor: { tally, tables } }: Reading, column: number, digitalOnly = false): number {
  let sum = 0;
  for (let channel = 0; channel < tables.channels.count; channel++) {
    if (digitalOnly && tables.channels.digital[channel] === 0) continue;
    sum += tally.choice[channel * CHOICE_COUNTS + column] as number;
  }
  return sum;
}
