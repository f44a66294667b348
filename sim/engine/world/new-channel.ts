import { CHOICE_COUNTS, DISPLACED, INDUCED } from '../../measures/counts/choice-counts.ts';
import type { Model } from '../../model/model.ts';
import { NONE } from '../../model/units.ts';
import { takenUp } from '../../policies/new-channel/taken-up.ts';
import { keyOf } from '../../random/key.ts';
import { uniform } from '../../random/keyed.ts';
import { segmentOf } from '../customers/segment-of.ts';
import { chance } from '../draws-of-need.ts';
import type { Floor } from '../floor.ts';
import { ATTEMPT, FIRST_CHANNEL } from '../purposes.ts';

/** Under a customer's own key: who takes to it sooner than whom. */
const ADOPTS = FIRST_CHANNEL + ATTEMPT;
/** Attempt of a need's draws about its first channel. */
const MOVES = 4;

/** How many take to the new channel in a run: a draw from a triangular law, the same in every strategy about this channel. */
export function drawAdoption({ tables }: Floor, model: Model, seed: string, replication: number): number {
  const fresh = tables.choice?.fresh ?? null;
  if (fresh === null) return 0;
  const { low, peak, high } = fresh;
  const { k0, k1 } = keyOf(seed, replication, 'new-channel', model.channels[fresh.channel]?.name ?? '');
  const u = uniform(k0, k1, 0, FIRST_CHANNEL);
  if (high === low) return peak;
  const below = (peak - low) / (high - low);
  return u < below
    ? low + Math.sqrt(u * (high - low) * (peak - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - peak));
}

/** What a channel induces has chance of its own, by channel and intent. */
export function keyInduced({ sources, tables }: Floor, model: Model, seed: string, replication: number): void {
  const fresh = tables.choice?.fresh ?? null;
  if (fresh === null) return;
  const channel = model.channels[fresh.channel]?.name ?? '';
  for (let source = fresh.inducedFrom; source < tables.sources.count; source++) {
    const intent = model.intents[tables.sources.intent[source] as number]?.name ?? '';
    const { k0, k1 } = keyOf(seed, replication, 'new-channel', channel, 'intent', intent);
    sources.k0[source] = k0;
    sources.k1[source] = k1;
  }
}

/** Whether a customer has taken to the new channel: whoever does at a lower adoption does at a higher one. */
function hasAdopted(floor: Floor, customer: number): boolean {
  const { segments } = floor.tables;
  const segment = segmentOf(floor, customer);
  const place = customer - (segments.first[segment] as number);
  const u = uniform(floor.customerK0[segment] as number, floor.customerK1[segment] as number, place, ADOPTS);
  const takesUp = floor.tables.choice?.fresh?.takesUp ?? 0;
  return u < floor.adoption * takenUp(floor.now, takesUp);
}

/** Whether a need that only the new channel would bring about does not arise: its customer has not taken to it. */
export function isNotInduced(floor: Floor, source: number, customer: number): boolean {
  const fresh = floor.tables.choice?.fresh ?? null;
  if (fresh === null || source < fresh.inducedFrom) return false;
  return !hasAdopted(floor, customer);
}

/** The new channel for a need that it induces, or that moves to it from the channel it would have begun on; else NONE. */
export function newChannelFor(floor: Floor, need: number, wanted: number): number {
  const { needs, tables, tally, counting } = floor;
  const fresh = tables.choice?.fresh ?? null;
  if (fresh === null) return NONE;
  const customer = needs.customer[need] as number;
  if ((needs.source[need] as number) >= fresh.inducedFrom) {
    if (counting) (tally.choice[fresh.channel * CHOICE_COUNTS + INDUCED] as number) += 1;
    return fresh.channel;
  }
  if (customer === NONE || fresh.eligible[needs.intent[need] as number] === 0 || !hasAdopted(floor, customer))
    return NONE;
  if (chance(floor, need, FIRST_CHANNEL, MOVES) < fresh.induced) return NONE;
  if (counting) (tally.choice[wanted * CHOICE_COUNTS + DISPLACED] as number) += 1;
  return fresh.channel;
}
