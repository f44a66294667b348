import type { Channel } from '../../sim/model/channel.ts';
import type { Turns } from '../../sim/model/turns.ts';
import { NONE } from '../../sim/model/units.ts';
import type { Completed, CompletedTurns } from '../schema/completed.ts';

export function buildChannels(channels: Completed['channels']): Channel[] {
  return Object.entries(channels).map(([name, channel]) => ({
    name,
    mode: channel.mode,
    hours: channel.hours,
    target: channel.target,
    patience: channel.patience,
    concurrency: channel.concurrency,
    pace: channel.pace,
    ...(channel.turns && { turns: buildTurns(channel.turns) }),
    places: channel.places ?? NONE,
    effort: channel.effort,
    resolutionPenalty: channel['resolution-penalty'],
    containment: channel.containment,
    session: channel.session,
    costPerContact: channel['cost-per-contact'],
    costPerMinute: channel['cost-per-minute'],
    duplicatePerDay: channel.duplicates?.['per-day'] ?? 0,
    duplicateOn: channel.duplicates?.on ?? '',
    digital: channel.digital,
  }));
}

/** Keys of the other mode are not there, and change nothing. */
function buildTurns(turns: CompletedTurns): Turns {
  const { reply, gap, leaves } = turns;
  return {
    reply,
    gap,
    leaves,
    patience: turns.patience ?? { kind: 'never' },
    timeOut: turns['time-out'] ?? 0,
    reRead: turns['re-read'] ?? 0,
    closesAfter: turns['closes-after'] ?? { kind: 'never' },
  };
}
