import type { ServiceSections } from '../../sim/model/service-sections.ts';
import { kindOf } from '../defaults/channel-defaults.ts';
import type { Completed } from '../schema/completed.ts';

/** Words for channels are names, or kinds that stand for all channels like them; the model has names only. */
export function channelsNamed(words: readonly string[], channels: Completed['channels']): string[] {
  return Object.entries(channels).flatMap(([name, channel]) =>
    words.includes(name) || words.includes(kindOf(name, { like: channel.like, mode: channel.mode })) ? [name] : [],
  );
}

/** The sections with the names of the channels they are about. */
export function withNames(sections: ServiceSections, channels: Completed['channels']): ServiceSections {
  const { closedChannels } = sections;
  if (closedChannels === undefined) return sections;
  return {
    ...sections,
    closedChannels: { ...closedChannels, channels: channelsNamed(closedChannels.channels, channels) },
  };
}
