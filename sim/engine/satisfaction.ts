import { NONE } from '../model/units.ts';
import { exp, ln } from '../random/deterministic-maths.ts';
import { normal } from '../random/keyed.ts';
import type { Floor } from './floor.ts';
import { continuityTerm } from './known-agent.ts';
import { outsideTerm } from './outside-work.ts';
import { NOISE, PERCEIVED_WAIT } from './purposes.ts';

/** Spread (sigma of the logarithm) between the wait and the wait as it felt; right on average. Domain M22. */
const PERCEPTION = 0.7;

/** Latent satisfaction U with a need that closes now; see `Satisfaction` in the model for its terms. */
export function satisfactionWith(floor: Floor, need: number, resolved: boolean): number {
  const { needs, tables, sources } = floor;
  const s = tables.satisfaction;
  const source = needs.source[need] as number;
  const k0 = sources.k0[source] as number;
  const k1 = sources.k1[source] as number;
  const ordinal = needs.ordinal[need] as number;
  const handled = needs.handled[need] as number;
  let u = s.base;
  if (resolved) u += s.resolved;
  if (handled > 1) u += s.repeat * (handled - 1);
  u += s.channelSwitch * (needs.switches[need] as number);
  u += s.transfer * (needs.transfers[need] as number);
  u += s.retell * (needs.retells[need] as number);
  u += s.brokenPromise * (needs.brokenPromises[need] as number);
  u += continuityTerm(floor, need);
  if (tables.outside !== null) u += outsideTerm(floor, need);
  const waited = (needs.waited[need] as number) / 60;
  if (waited > 0) u += s.wait * ln(1 + waited * exp(PERCEPTION * normal(k0, k1, ordinal, PERCEIVED_WAIT)));
  const customer = needs.customer[need] as number;
  if (customer !== NONE) u -= s.expectation * (floor.customers.expectation[customer] as number);
  if (s.noise > 0) u += s.noise * normal(k0, k1, ordinal, NOISE);
  return u;
}
