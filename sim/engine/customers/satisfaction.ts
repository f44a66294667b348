import { NONE } from '../../model/units.ts';
import { exp, ln } from '../../random/deterministic-maths.ts';
import { normal } from '../../random/keyed.ts';
import { continuityTerm } from '../contacts/known-agent.ts';
import { outsideTerm } from '../contacts/outside-work.ts';
import { HAS_OUTSIDE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { NOISE, PERCEIVED_WAIT } from '../purposes.ts';
import { expectationFor } from './expectation.ts';

/**
 * Spread (sigma of the logarithm) between the wait and the wait as it felt; right on average. See
 * docs/model/satisfaction-and-loyalty.md.
 */
const PERCEPTION = 0.7;

/** What the need took out of the customer: the terms of effort, 0 when one contact was enough and nobody waited. */
export function effortOf(floor: Floor, need: number): number {
  const { needs, tables, sources } = floor;
  const s = tables.satisfaction;
  const handled = needs.handled[need] as number;
  let effort = 0;
  if (handled > 1) effort += s.repeat * (handled - 1);
  effort += s.channelSwitch * (needs.switches[need] as number);
  effort += s.transfer * (needs.transfers[need] as number);
  effort += s.retell * (needs.retells[need] as number);
  const waited = (needs.waited[need] as number) / 60;
  if (waited === 0) return effort;
  const source = needs.source[need] as number;
  const k0 = sources.k0[source] as number;
  const k1 = sources.k1[source] as number;
  const felt = waited * exp(PERCEPTION * normal(k0, k1, needs.ordinal[need] as number, PERCEIVED_WAIT));
  return effort + s.wait * ln(1 + felt);
}

/** Latent satisfaction U with a need that closes now; see `Satisfaction` in the model for its terms. */
export function satisfactionWith(floor: Floor, need: number, resolved: boolean, effort: number): number {
  const { needs, tables, sources } = floor;
  const s = tables.satisfaction;
  const handled = needs.handled[need] as number;
  let u = s.base + effort;
  if (resolved) u += s.resolved;
  u += s.brokenPromise * (needs.brokenPromises[need] as number);
  u += continuityTerm(floor, need);
  if (HAS_OUTSIDE && tables.outside !== null) u += outsideTerm(floor, need);
  if (handled > 0 && s.empathy > 0) u += (needs.empathy[need] as number) / handled;
  const customer = needs.customer[need] as number;
  if (customer !== NONE) u += s.expectation * expectationFor(floor, need);
  if (s.noise > 0) {
    const source = needs.source[need] as number;
    const k0 = sources.k0[source] as number;
    u += s.noise * normal(k0, sources.k1[source] as number, needs.ordinal[need] as number, NOISE);
  }
  return u;
}
