import type { Channel, ChannelMode, OpeningHours } from '../model/channel.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { DAY, HOUR, MINUTE, NONE } from '../model/units.ts';
import { ln } from '../random/deterministic-maths.ts';
import type { Samplers } from '../random/samplers.ts';
import { compileThreads, compileTurns } from './compile-turns.ts';
import { rowOf } from './row-of.ts';
import type { ChannelTables } from './tables.ts';
import { filledUpTo, withChats } from './with-chats.ts';

export const LIVE = 0;
export const DEFERRED = 1;
export const SELF_SERVICE = 2;
const MODE: Readonly<Record<ChannelMode, number>> = { live: LIVE, deferred: DEFERRED, 'self-service': SELF_SERVICE };

/**
 * Customers who find a channel closed come back within this time after it opens, each at their own moment.
 * Judgement: nobody's public figure was found; half an hour would make a peak that no centre staffs for.
 */
export const OPENING_SPREAD = 3 * HOUR;

/** Minutes in a day. */
export const DAY_MINUTES = 1440;
/** Minutes in a week. */
export const WEEK_MINUTES = 10_080;

/** Channels as tables: how they work, when they are open, what they cost. */
export function compileChannels(model: Model, service: Service, samplers: Samplers): ChannelTables {
  const channels = withChats(model.channels, service);
  const maxConcurrency = Math.max(1, ...channels.map((channel) => channel.concurrency));
  const pace = new Float64Array(channels.length * maxConcurrency).fill(1);
  channels.forEach((channel, row) => {
    for (let held = 0; held < channel.concurrency; held++) pace[row * maxConcurrency + held] = channel.pace[held] ?? 1;
  });
  return {
    count: channels.length,
    mode: Uint8Array.from(channels, (channel) => MODE[channel.mode]),
    targetShare: Float64Array.from(channels, (channel) => channel.target.share),
    targetWithin: Float64Array.from(channels, (channel) => channel.target.within),
    concurrency: Uint8Array.from(channels, (channel) => channel.concurrency),
    fill: Uint8Array.from(channels, (channel) => filledUpTo(channel, service)),
    pace,
    maxConcurrency,
    turns: compileTurns(channels, samplers),
    threads: compileThreads(channels, samplers),
    places: Int32Array.from(channels, (channel) => channel.places),
    digital: Uint8Array.from(channels, (channel) => (channel.digital ? 1 : 0)),
    containment: Float64Array.from(channels.flatMap((channel) => channel.containment)),
    session: Int32Array.from(channels, (channel) => samplers.add(channel.session)),
    costPerContact: Float64Array.from(channels, (channel) => channel.costPerContact),
    costPerMinute: Float64Array.from(channels, (channel) => channel.costPerMinute),
    duplicateHazard: Float64Array.from(channels, duplicateHazard),
    duplicateOn: Int8Array.from(channels, (channel) =>
      channel.duplicateOn === '' ? NONE : rowOf(channels, channel.duplicateOn, 'channel'),
    ),
    minutesToOpening: channels.map((channel) => minutesToOpening(channel.hours)),
  };
}

function duplicateHazard(channel: Channel): number {
  return channel.duplicateOn === '' ? 0 : -ln(1 - channel.duplicatePerDay) / DAY;
}

/** For each minute of the week, minutes until the next opening; null when there are no hours: always open. */
export function minutesToOpening(hours: readonly OpeningHours[]): Uint16Array | null {
  if (hours.length === 0) return null;
  const open = new Uint8Array(WEEK_MINUTES);
  for (const { days, from, to } of hours) {
    for (const day of days) {
      for (let minute = Math.floor(from / MINUTE); minute < Math.ceil(to / MINUTE); minute++) {
        open[(day * DAY_MINUTES + minute) % WEEK_MINUTES] = 1;
      }
    }
  }
  const until = new Uint16Array(WEEK_MINUTES);
  let wait = 0;
  // Twice around the week backwards, so that the end of the week sees Monday's opening.
  for (let i = 2 * WEEK_MINUTES - 1; i >= 0; i--) {
    const minute = i % WEEK_MINUTES;
    wait = open[minute] === 1 ? 0 : Math.min(wait + 1, WEEK_MINUTES);
    until[minute] = wait;
  }
  return until;
}
