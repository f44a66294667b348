import type { Channel } from '../model/channel.ts';
import { CHANNEL_COUNTS } from './counts/tally.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

type Count = (column: number) => number;

/** Makes figures of one channel: a ratio of its counts. */
export function channelFigure(channel: Channel, row: number) {
  return (
    id: string,
    title: string,
    unit: string,
    goal: Figure['goal'],
    formula: string,
    ratio: (count: Count) => Ratio,
  ): Figure => ({
    id: `${id}.${channel.name}`,
    title: `${capital(channel.name)} ${title}`,
    unit,
    goal,
    formula,
    read: (reading) => ratio(counterOf(reading, row)),
  });
}

/** Looks up the counts of a channel. */
export function counterOf(reading: Reading, row: number): Count {
  const { channel } = reading.floor.tally;
  return (column) => channel[row * CHANNEL_COUNTS + column] as number;
}

/** First letter in upper case, for titles. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
