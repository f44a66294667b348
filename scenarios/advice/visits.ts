import { COMPLEXITIES } from '../../sim/model/channel.ts';
import type { Intent } from '../../sim/model/intent.ts';
import { type ChannelMix, GIVE_UP } from '../../sim/model/journey.ts';
import type { Model } from '../../sim/model/model.ts';

const MOST_STEPS = 20;

/** Of one need: contacts on each channel, first ones and all, repeats after a failure included; in the order of channels. */
export interface Visits {
  readonly first: readonly number[];
  readonly all: readonly number[];
}

/** Expected visits of a need, without abandonments and duplicates. */
export function visitsOf(model: Model, intent: Intent): Visits {
  const { channels, journey } = model;
  const row = COMPLEXITIES.indexOf(intent.complexity);
  const allowed = channels.map(({ name }) => intent.channels.includes(name));
  const mixes = channels.map(({ name }) => journey.afterFailure[name] ?? {});
  const failure = channels.map((channel) => {
    const solves = channel.mode === 'self-service' ? channel.containment : undefined;
    const resolution = solves?.[row] ?? intent.resolution - (channel.resolutionPenalty[row] ?? 0);
    return 1 - Math.min(1, Math.max(0, resolution));
  });
  const spread = (mix: ChannelMix, total: number): number[] => {
    const weights = channels.map(({ name }, i) => (allowed[i] ? (mix[name] ?? 0) : 0));
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((weight) => (sum > 0 ? (weight / sum) * total : 0));
  };
  let step = spread(journey.firstChannel[intent.complexity], 1);
  // Where no first channel is allowed, customers take the first one that is.
  if (step.every((share) => share === 0)) step = allowed.map((ok, i) => (ok && i === allowed.indexOf(true) ? 1 : 0));
  const first = step;
  const all = channels.map(() => 0);
  for (let tries = 0; tries < Math.min(journey.maxContacts, MOST_STEPS); tries++) {
    const next = channels.map(() => 0);
    step.forEach((visits, from) => {
      all[from] = (all[from] ?? 0) + visits;
      const mix = mixes[from] ?? {};
      spread(mix, visits * (failure[from] ?? 0) * (1 - (mix[GIVE_UP] ?? 0))).forEach((share, to) => {
        next[to] = (next[to] ?? 0) + share;
      });
    });
    step = next;
  }
  return { first, all };
}
