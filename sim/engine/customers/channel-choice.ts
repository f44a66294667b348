import type { LearningTables } from '../../compile/choice-tables.ts';
import { NONE } from '../../model/units.ts';
import { exp } from '../../random/deterministic-maths.ts';
import { normal } from '../../random/keyed.ts';
import { HAS_CHOICE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { FIRST_CHANNEL } from '../purposes.ts';
import { segmentOf } from './segment-of.ts';

/** Under a customer's own key, not a need's. */
const SKILL = FIRST_CHANNEL;
const REMEMBERED = 127;

/**
 * A channel by cumulative shares, each weighted with what the customer remembers of the channel and how skilled they
 * are with digital ones. What the shares leave to 1 (giving up) keeps its probability.
 * @param upTo cumulative shares, from `row` on
 * @returns NONE for what is left to 1
 */
export function choose(floor: Floor, customer: number, upTo: Float64Array, row: number, u: number): number {
  const { channels, choice } = floor.tables;
  const learning = !HAS_CHOICE || choice === null || customer === NONE ? null : choice.learning;
  if (learning === null) {
    for (let channel = 0; channel < channels.count; channel++) if (u < (upTo[row + channel] as number)) return channel;
    return NONE;
  }
  const all = upTo[row + channels.count - 1] as number;
  if (u >= all) return NONE;
  const sum = weigh(floor, learning, customer, upTo, row);
  let left = (u / all) * sum;
  let last: number = NONE;
  for (let channel = 0; channel < channels.count; channel++) {
    const weight = floor.channelMemory.weights[channel] as number;
    if (weight === 0) continue;
    last = channel;
    left -= weight;
    if (left < 0) break;
  }
  return last;
}

/** @returns the sum of the weights, which are left in the memory's table */
function weigh(floor: Floor, learning: LearningTables, customer: number, upTo: Float64Array, row: number): number {
  const { channels } = floor.tables;
  const { remembered, weights } = floor.channelMemory;
  const skilled = learning.skill === 0 ? 1 : exp(learning.skill * skillOf(floor, customer));
  const at = customer * channels.count;
  let before = 0;
  let sum = 0;
  for (let channel = 0; channel < channels.count; channel++) {
    const share = (upTo[row + channel] as number) - before;
    before += share;
    const experience = learning.weight[(remembered[at + channel] as number) + 128] as number;
    const weight = share * experience * (channels.digital[channel] === 1 ? skilled : 1);
    weights[channel] = weight;
    sum += weight;
  }
  return sum;
}

/** How at home a customer is on digital channels, in sigmas: always the same. */
function skillOf(floor: Floor, customer: number): number {
  const { segments } = floor.tables;
  const segment = segmentOf(floor, customer);
  const place = customer - (segments.first[segment] as number);
  return normal(floor.customerK0[segment] as number, floor.customerK1[segment] as number, place, SKILL);
}

/**
 * A contact is over, and the customer remembers how it went: better or worse than such contacts are expected to go, so
 * that a channel which is as it has always been neither wins nor loses.
 * @param solved 1 or 0
 * @param late 1 when the answer came later than promised
 */
export function noteExperience(floor: Floor, need: number, channel: number, solved: number, late: number): void {
  const learning = floor.tables.choice?.learning ?? null;
  const customer = floor.needs.customer[need] as number;
  if (learning === null || customer === NONE) return;
  const { channels } = floor.tables;
  const intent = floor.needs.intent[need] as number;
  const lateness = late - 1 + (learning.inTime[channel] as number);
  const surprise = solved - (learning.expected[intent * channels.count + channel] as number) - learning.late * lateness;
  const { remembered } = floor.channelMemory;
  const at = customer * channels.count + channel;
  const now = remembered[at] as number;
  const next = Math.round(now + learning.pace * (REMEMBERED * surprise - now));
  remembered[at] = Math.max(-REMEMBERED, Math.min(REMEMBERED, next));
}
