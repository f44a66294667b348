import type { Channel } from '../model/channel.ts';
import { COMPLEXITIES } from '../model/channel.ts';
import type { Distribution } from '../model/distribution.ts';
import type { Intent } from '../model/intent.ts';
import { type ChannelMix, GIVE_UP } from '../model/journey.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { meanOf } from '../random/distribution-function.ts';
import type { Samplers } from '../random/samplers.ts';
import { allowedShares, allows } from './allowed-channels.ts';
import { securityToday } from './compile-security.ts';
import { cumulative } from './cumulative.ts';
import { rowOf } from './row-of.ts';
import type { IntentTables } from './tables.ts';

/** Intents as tables: handling, patience, resolution and steps between channels, by intent and channel. */
export function compileIntents(model: Model, service: Service, samplers: Samplers): IntentTables {
  const { intents, channels, journey } = model;
  const pairs = intents.flatMap((intent) => channels.map((channel) => ({ intent, channel })));
  const complexities = intents.map((intent) => COMPLEXITIES.indexOf(intent.complexity));
  return {
    count: intents.length,
    complexity: Uint8Array.from(complexities),
    anyKind: Uint8Array.from(intents, (intent) => (allowsBothKinds(model, intent) ? 1 : 0)),
    identification: Float64Array.from(intents, (intent) => intent.identification),
    stakes: Float64Array.from(intents, (intent) => intent.stakes),
    legalDeadline: Float64Array.from(intents, (intent) => intent.legalDeadline ?? Infinity),
    wrapUp: Int32Array.from(intents, (intent) => samplers.add(intent.wrapUp)),
    needsHistory: Float64Array.from(complexities, (row) => journey.needsHistory[row] ?? 0),
    core: Int32Array.from(pairs, ({ intent }) => samplers.add(coreOf(model, intent))),
    effort: Float64Array.from(pairs, ({ channel }) => channel.effort),
    patience: Int32Array.from(pairs, ({ intent, channel }) =>
      samplers.add(intent.patience[channel.name] ?? channel.patience),
    ),
    patienceFactor: Float64Array.from(pairs, ({ intent }) => journey.urgencyPatience[intent.urgency] ?? 1),
    resolution: Float64Array.from(pairs, ({ intent, channel }) => resolution(model, intent, channel)),
    firstUpTo: joined(intents.map((intent) => cumulative(mixOf(model, intent)))),
    nextUpTo: joined(pairs.map(({ intent, channel }) => nextChannels(model, service, intent, channel))),
  };
}

/**
 * The core of the talk: what is left of its mean when identification and look-up as they are today are taken out.
 * The law keeps its kind and its coefficient of variation.
 */
export function coreOf(model: Model, intent: Intent): Distribution {
  const parts = intent.identification * identificationToday(model) + model.parts.lookUp;
  if (parts === 0) return intent.talk;
  const mean = meanOf(intent.talk);
  return scaled(intent.talk, Math.max(0, mean - parts) / mean);
}

/** Agent time of one identification as it is today, those who are not believed at first included. */
function identificationToday(model: Model): number {
  const security = securityToday(model);
  return security === undefined ? model.parts.identify : security.seconds + security.falseReject * security.fallback;
}

/** Share of the contacts of an intent that come to nothing today because the customer cannot be identified. */
function turnedAwayToday(model: Model, intent: Intent): number {
  const security = securityToday(model);
  return security === undefined ? 0 : intent.identification * security.falseReject * security.turnedAway;
}

function scaled(law: Distribution, factor: number): Distribution {
  switch (law.kind) {
    case 'deterministic':
      return { ...law, value: law.value * factor };
    case 'uniform':
      return { ...law, low: law.low * factor, high: law.high * factor };
    case 'empirical':
      return { ...law, values: law.values.map((value) => value * factor), tailMean: law.tailMean * factor };
    case 'mixture':
      return { ...law, parts: law.parts.map(({ weight, of }) => ({ weight, of: scaled(of, factor) })) };
    case 'never':
      return law;
    default:
      return { ...law, mean: law.mean * factor };
  }
}

/**
 * Probability of resolution for somebody who has the history. The scenario's figure is the average today, in which
 * part of the needs suffer from a missing history; that part is taken out here and put back need by need.
 */
function resolution(model: Model, intent: Intent, channel: Channel): number {
  const row = COMPLEXITIES.indexOf(intent.complexity);
  const { needsHistory, withoutHistory } = model.journey;
  const average = (1 - (needsHistory[row] ?? 0) * (1 - withoutHistory)) * (1 - turnedAwayToday(model, intent));
  return Math.min(1, Math.max(0, intent.resolution - (channel.resolutionPenalty[row] ?? 0)) / average);
}

/** Whether customers can both call and go without a call. */
function allowsBothKinds({ channels }: Model, intent: Intent): boolean {
  const kinds = new Set(channels.filter(({ name }) => allows(intent, name)).map(({ digital }) => digital));
  return kinds.size === 2;
}

/** Weights of the first channels: the mix of the intent's complexity over the channels it allows. */
export function mixOf(model: Model, intent: Intent): number[] {
  const mix: ChannelMix = model.journey.firstChannel[intent.complexity];
  const weights = allowedShares(model, intent, mix);
  if (weights.some((weight) => weight > 0)) return weights;
  const only = rowOf(model.channels, intent.channels[0] ?? '', 'channel');
  return weights.map((_, row) => (row === only ? 1 : 0));
}

/** Next channels after a failure. Closed channels are removed and the rest scaled; giving up keeps its share. */
function nextChannels(model: Model, service: Service, intent: Intent, from: Channel): Float64Array {
  const mix: ChannelMix = model.journey.afterFailure[from.name] ?? {};
  const closing = service.closedChannels;
  const openness = (name: string) => (closing?.channels.includes(name) ? 1 - closing.strength : 1);
  const shares = allowedShares(model, intent, mix);
  const weights = model.channels.map(({ name }, row) => (shares[row] ?? 0) * openness(name));
  const given = weights.reduce((sum, weight) => sum + weight, 0);
  const giveUp = given === 0 ? 1 : Math.min(1, Math.max(0, mix[GIVE_UP] ?? 0));
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += weight;
    return given === 0 ? 0 : (sum / given) * (1 - giveUp);
  });
}

function joined(rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from(rows.flatMap((row) => [...row]));
}
