import type { Tables } from '../../compile/tables.ts';
import { DAY_SLOTS } from '../../measures/counts/tally.ts';
import { DAY, HALF_HOUR } from '../../model/units.ts';
import { exp, log1p } from '../../random/deterministic-maths.ts';
import { keyOf } from '../../random/key.ts';
import { normal, unitGamma } from '../../random/keyed.ts';
import { BUSYNESS, WITHIN_DAY } from '../purposes.ts';

/** One Gamma number with mean 1 for each day; empty when every day is as planned. */
export function busynessByDay(tables: Tables, seed: string, replication: number): Float64Array {
  const cv = tables.sources.busyness;
  if (cv === 0) return new Float64Array(0);
  const { k0, k1 } = keyOf(seed, replication, 'busyness');
  const days = Math.ceil(tables.rules.length / DAY) + 1;
  const shape = 1 / (cv * cv);
  return Float64Array.from({ length: days }, (_, day) => unitGamma(shape, k0, k1, day, BUSYNESS) / shape);
}

/**
 * One lognormal number with mean 1 for each half-hour: neighbours of a day go together (a first-order autoregression),
 * days do not. Empty when there is nothing of the kind.
 */
export function busynessByHalfHour({ sources, rules }: Tables, seed: string, replication: number): Float64Array {
  const { withinDay: cv, withinDayCorrelation: correlation } = sources;
  if (cv === 0) return new Float64Array(0);
  const { k0, k1 } = keyOf(seed, replication, 'busyness', 'half-hour');
  const sigma = Math.sqrt(log1p(cv * cv));
  const fresh = Math.sqrt(1 - correlation * correlation);
  let z = 0;
  return Float64Array.from({ length: Math.ceil(rules.length / HALF_HOUR) + 1 }, (_, halfHour) => {
    const draw = normal(k0, k1, halfHour, WITHIN_DAY);
    z = halfHour % DAY_SLOTS === 0 ? draw : correlation * z + fresh * draw;
    return exp(sigma * z - (sigma * sigma) / 2);
  });
}
