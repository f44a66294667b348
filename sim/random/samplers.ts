import type { Distribution, Empirical } from '../model/distribution.ts';
import type { Seconds } from '../model/units.ts';
import { exp, ln, log1p } from './deterministic-maths.ts';
import { lnGamma } from './gamma-law.ts';
import { exponential, normal, uniform, unitGamma } from './keyed.ts';

const DETERMINISTIC = 0;
const EXPONENTIAL = 1;
const LOGNORMAL = 2;
const GAMMA = 3;
const WEIBULL = 4;
const UNIFORM = 5;
const EMPIRICAL = 6;
const MIXTURE = 7;

/** Move of k0 from the choice of a part of a mixture to the draw of that part. */
const PART = 0x6a09e667;

type Mixture = Extract<Distribution, { kind: 'mixture' }>;

/**
 * Distributions made ready to draw from. Each draw is a function of (key, entity, code), and grows with the scale of its
 * distribution when these are held fixed: a strategy that halves the mean halves everybody's duration.
 */
export class Samplers {
  #rows = 0;
  readonly #known = new Map<string, number>();
  #kinds = new Int32Array(16);
  /** First and second parameter of each row. For tables: where they start in `points`, and how many entries they have. */
  #first = new Float64Array(16);
  #second = new Float64Array(16);
  /** Pairs: (probability, value) of an empirical law, then (1, tail mean); (cumulated probability, row) of a mixture. */
  #points = new Float64Array(0);

  /** @returns the row to draw from; equal distributions share one */
  add(distribution: Distribution): number {
    const text = JSON.stringify(distribution);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const row = this.#compiled(distribution);
    this.#known.set(text, row);
    return row;
  }

  /** A duration from that row. Never allocates. */
  draw(row: number, k0: number, k1: number, entity: number, code: number): Seconds {
    const kind = this.#kinds[row];
    const a = this.#first[row];
    if (kind === DETERMINISTIC) return a;
    const b = this.#second[row];
    switch (kind) {
      case EXPONENTIAL:
        return a * exponential(k0, k1, entity, code);
      case LOGNORMAL:
        return a * exp(b * normal(k0, k1, entity, code));
      case GAMMA:
        return a * unitGamma(b, k0, k1, entity, code);
      case WEIBULL:
        return a * exp(b * ln(exponential(k0, k1, entity, code)));
      case UNIFORM:
        return a + b * uniform(k0, k1, entity, code);
      case EMPIRICAL:
        return this.#fromTable(a, b, uniform(k0, k1, entity, code));
      default:
        return this.draw(
          this.#points[2 * this.#piece(a, b, uniform(k0, k1, entity, code)) + 1],
          (k0 + PART) | 0,
          k1,
          entity,
          code,
        );
    }
  }

  #compiled(d: Distribution): number {
    switch (d.kind) {
      case 'deterministic':
        return this.#row(DETERMINISTIC, d.value);
      case 'exponential':
        return this.#row(EXPONENTIAL, d.mean);
      case 'lognormal': {
        const variance = log1p(d.cv * d.cv);
        return this.#row(LOGNORMAL, d.mean * exp(-variance / 2), Math.sqrt(variance));
      }
      case 'gamma': {
        const scale = d.cv * d.cv;
        return scale === 0 ? this.#row(DETERMINISTIC, d.mean) : this.#row(GAMMA, d.mean * scale, 1 / scale);
      }
      case 'weibull':
        return this.#row(WEIBULL, d.mean * exp(-lnGamma(1 + 1 / d.shape)), 1 / d.shape);
      case 'uniform':
        return this.#row(UNIFORM, d.low, d.high - d.low);
      case 'empirical':
        return this.#empirical(d);
      case 'mixture':
        return this.#mixture(d);
      case 'never':
        return this.#row(DETERMINISTIC, Infinity);
    }
  }

  #row(kind: number, first: number, second = 0): number {
    if (!(first >= 0 && second >= 0)) throw new RangeError(`no distribution has the parameters ${first} and ${second}`);
    const row = this.#rows++;
    if (row === this.#first.length) {
      this.#first = enlarged(this.#first, 2 * row);
      this.#second = enlarged(this.#second, 2 * row);
      const kinds = new Int32Array(2 * row);
      kinds.set(this.#kinds);
      this.#kinds = kinds;
    }
    this.#kinds[row] = kind;
    this.#first[row] = first;
    this.#second[row] = second;
    return row;
  }

  #empirical({ values, probabilities, tailMean }: Empirical): number {
    const pairs = values.flatMap((value, i) => [probabilities[i], value]);
    return this.#row(EMPIRICAL, this.#store([...pairs, 1, tailMean]), values.length);
  }

  #mixture({ parts }: Mixture): number {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    let cumulated = 0;
    const pairs = parts.flatMap(({ weight, of }) => {
      const start = cumulated / total;
      cumulated += weight;
      return weight > 0 ? [start, this.add(of)] : [];
    });
    if (pairs.length === 0) throw new RangeError('a mixture needs a part with a positive weight');
    return this.#row(MIXTURE, this.#store(pairs), pairs.length / 2);
  }

  /** @returns the number of the first pair */
  #store(pairs: readonly number[]): number {
    const start = this.#points.length;
    this.#points = enlarged(this.#points, start + pairs.length);
    this.#points.set(pairs, start);
    return start / 2;
  }

  /** The last of `count` pairs whose probability is at most u. */
  #piece(start: number, count: number, u: number): number {
    let low = start;
    let high = start + count;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#points[2 * middle] <= u) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The empirical law at probability u. */
  #fromTable(start: number, count: number, u: number): Seconds {
    const piece = this.#piece(start, count, u);
    const from = this.#points[2 * piece];
    const value = this.#points[2 * piece + 1];
    const next = this.#points[2 * piece + 3];
    if (piece === start + count - 1) return value - next * ln((1 - u) / (1 - from));
    return value + ((next - value) * (u - from)) / (this.#points[2 * piece + 2] - from);
  }
}

function enlarged(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length);
  larger.set(array.subarray(0, Math.min(length, array.length)));
  return larger;
}
