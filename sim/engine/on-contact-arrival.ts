import { NEEDS_OF_CUSTOMERS } from '../compile/compile-demand.ts';
import { NONE } from '../model/units.ts';
import { uniform } from '../random/keyed.ts';
import { beginContact } from './begin-contact.ts';
import type { Floor } from './floor.ts';
import { CUSTOMER, FIRST_CHANNEL, SEGMENT } from './purposes.ts';

/**
 * A contact arrives: somebody of the base has a need (or, in a laboratory model, somebody without a name calls), and
 * gets in touch on the channel of their choice. Those who have left the base have no needs any more.
 */
export function onContactArrival(floor: Floor): void {
  const { sources, tables, needs, customers } = floor;
  const intent = sources.earliest;
  const ordinal = sources.take(intent);
  let segment = 0;
  let customer: number = NONE;
  if (tables.sources.kind[intent] === NEEDS_OF_CUSTOMERS) {
    segment = segmentOf(floor, intent, ordinal);
    customer = customerOf(floor, intent, ordinal, segment);
    if (customers.present[customer] === 0) return;
    (customers.openNeeds[customer] as number)++;
  }
  const need = needs.open(customer, segment, intent, ordinal);
  beginContact(floor, need, firstChannel(floor, intent, ordinal));
}

function segmentOf(floor: Floor, intent: number, ordinal: number): number {
  const { segmentUpTo } = floor.tables.sources;
  const u = draw(floor, intent, ordinal, SEGMENT);
  let segment = 0;
  while (u >= (segmentUpTo[segment] as number)) segment++;
  return segment;
}

function customerOf(floor: Floor, intent: number, ordinal: number, segment: number): number {
  const { first, size } = floor.tables.segments;
  const place = Math.floor(draw(floor, intent, ordinal, CUSTOMER) * (size[segment] as number));
  return (first[segment] as number) + place;
}

function firstChannel(floor: Floor, intent: number, ordinal: number): number {
  const { intents, channels } = floor.tables;
  if (channels.count === 1) return 0;
  const u = draw(floor, intent, ordinal, FIRST_CHANNEL);
  const row = intent * channels.count;
  let channel = 0;
  while (u >= (intents.firstUpTo[row + channel] as number)) channel++;
  return channel;
}

function draw(floor: Floor, intent: number, ordinal: number, purpose: number): number {
  return uniform(floor.sources.k0[intent] as number, floor.sources.k1[intent] as number, ordinal, purpose);
}
