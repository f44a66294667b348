import type { Channel } from '../../sim/model/channel.ts';
import { NONE } from '../../sim/model/units.ts';
import type { Completed } from '../schema/completed.ts';

export function buildChannels(channels: Completed['channels']): Channel[] {
  return Object.entries(channels).map(([name, channel]) => ({
    name,
    mode: channel.mode,
    hours: channel.hours,
    target: channel.target,
    patience: channel.patience,
    concurrency: channel.concurrency,
    pace: channel.pace,
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
