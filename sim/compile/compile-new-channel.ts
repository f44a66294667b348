import type { NewChannel } from '../model/choice-sections.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import type { NewChannelTables } from './choice-tables.ts';
import { shockSources } from './compile-shocks.ts';
import { rowOf } from './row-of.ts';

/** A source of contacts that would not have happened without a new channel. */
export interface InducedSource {
  readonly intent: number;
  /** Relative to the rate of the intent, were all customers to use the channel. */
  readonly factor: number;
}

/** One source for each intent that may use a new channel; none where there is no such channel. */
export function inducedSources(model: Model, { newChannel }: Service): InducedSource[] {
  if (newChannel === undefined || newChannel.strength === 0 || newChannel.induced === 0) return [];
  return model.intents.flatMap(({ arrivals, channels }, intent) =>
    arrivals.kind === 'needs' && channels.includes(newChannel.channel) ? [{ intent, factor: newChannel.induced }] : [],
  );
}

/** How many take to a new channel, and how soon. */
export function compileNewChannel(model: Model, section: NewChannel): NewChannelTables {
  const { strength, channel, adoption, adoptionLow, adoptionHigh, takesUp, induced } = section;
  return {
    channel: rowOf(model.channels, channel, 'channel'),
    low: strength * Math.min(adoptionLow, adoption),
    peak: strength * adoption,
    high: strength * Math.max(adoptionHigh, adoption),
    takesUp,
    induced,
    eligible: Uint8Array.from(model.intents, ({ channels }) => (channels.includes(channel) ? 1 : 0)),
    inducedFrom: model.intents.length + shockSources(model).length,
  };
}
