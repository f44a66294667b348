import { type Prepared, prepare, simulate } from '../../sim/engine/simulate.ts';
import { contactsOf } from './measure.ts';
import type { MechanismPair, Variant } from './mechanism-variants.ts';

const SEED = '1';

/** A service as it was run. */
export interface VariantRun {
  readonly contacts: number;
  readonly events: number;
  /** CPU time of the fastest run. */
  readonly cpuSeconds: number;
  readonly nanosecondsPerContact: number;
}

/** What a mechanism costs: the same customers with it and without it. */
export interface MechanismCost {
  readonly name: string;
  readonly today: boolean;
  readonly with: VariantRun;
  readonly without: VariantRun;
  /** Nanoseconds a contact with it, less those without it. */
  readonly difference: number;
}

interface Timed {
  readonly variant: Variant;
  readonly prepared: Prepared;
  best: number;
}

/**
 * Runs all services in turn, so many times; the fastest run of each counts, as whatever else the machine does only adds. A
 * first round, in which the runtime compiles, is left out. All share one process, so that they meet the same compiled code.
 */
export function mechanismCosts(pairs: readonly MechanismPair[], rounds: number): MechanismCost[] {
  const variants = [...new Set(pairs.flatMap((pair) => [pair.with, pair.without]))];
  const timed = variants.map(
    (variant): Timed => ({
      variant,
      prepared: prepare(variant.model, variant.strategy),
      best: Number.POSITIVE_INFINITY,
    }),
  );
  for (let round = 0; round <= rounds; round++) {
    for (const one of timed) {
      const seconds = cpuSecondsOf(() => simulate(one.prepared, SEED, 0));
      if (round > 0) one.best = Math.min(one.best, seconds);
    }
  }
  const runs = new Map(timed.map((one) => [one.variant, runOf(one)]));
  return pairs.map(({ name, today, ...pair }) => {
    const [on, off] = [runs.get(pair.with)!, runs.get(pair.without)!];
    return { name, today, with: on, without: off, difference: on.nanosecondsPerContact - off.nanosecondsPerContact };
  });
}

function runOf({ prepared, best }: Timed): VariantRun {
  const contacts = contactsOf(prepared);
  return { contacts, events: prepared.floor.handled, cpuSeconds: best, nanosecondsPerContact: (1e9 * best) / contacts };
}

function cpuSecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
