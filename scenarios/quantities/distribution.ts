import type { Distribution } from '../../sim/model/distribution.ts';
import type { Report } from '../issue.ts';
import * as messages from '../messages.ts';
import { isTree, type Tree } from '../tree.ts';
import { readEmpirical } from './empirical.ts';
import { aboveZero } from './limits.ts';
import { quantity } from './long-form.ts';
import { count, plainNumber } from './number.ts';
import { duration, share } from './quantities.ts';
import type { Reader } from './reader.ts';
import { list } from './text.ts';

const MOST_PARTS_SUM_ERROR = 5e-4;

const cv = quantity(plainNumber('a coefficient of variation', 0.001, 20, '0.9'));
const mean = aboveZero(duration);
const shape = quantity(plainNumber('a shape', 0.05, 50));
const stages = count('stages', 1, 1000);

/** Reads a parameter of a law that is written as a mapping. */
type Parameter = <T>(key: string, reader: Reader<T>) => T;

const LAWS: Readonly<Record<string, (value: unknown, report: Report) => Distribution>> = {
  deterministic: (value, report) => ({ kind: 'deterministic', value: duration(value, report) }),
  exponential: (value, report) => ({ kind: 'exponential', mean: mean(value, report) }),
  lognormal: withParameters(['mean', 'cv'], (get) => ({
    kind: 'lognormal',
    mean: get('mean', mean),
    cv: get('cv', cv),
  })),
  gamma: withParameters(['mean', 'cv'], (get) => ({ kind: 'gamma', mean: get('mean', mean), cv: get('cv', cv) })),
  erlang: withParameters(['mean', 'stages'], (get) => ({
    kind: 'gamma',
    mean: get('mean', mean),
    cv: 1 / Math.sqrt(get('stages', stages)),
  })),
  weibull: withParameters(['mean', 'shape'], (get) => ({
    kind: 'weibull',
    mean: get('mean', mean),
    shape: get('shape', shape),
  })),
  uniform: readUniform,
  hyperexponential: readHyperexponential,
  mixture: readMixture,
  empirical: readEmpirical,
};

/** Names of the laws that a distribution may be written with. */
export const LAW_NAMES: readonly string[] = Object.keys(LAWS);

function withParameters(keys: readonly string[], make: (get: Parameter) => Distribution) {
  return (value: unknown, report: Report): Distribution => {
    if (!isTree(value)) {
      report(
        messages.notAQuantity(value, `a mapping with ${keys.join(' and ')}`, `{${keys[0]}: 210 s, ${keys[1]}: 0.9}`),
      );
      return { kind: 'never' };
    }
    onlyKeys(value, keys, report);
    return make((key, reader) => reader(value[key], (problem, at = []) => report(problem, [key, ...at])));
  };
}

function onlyKeys(value: Tree, known: readonly string[], report: Report): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) report(messages.unknownKey(key, known), [key]);
}

function readUniform(value: unknown, report: Report): Distribution {
  const read = withParameters(['low', 'high'], (get) => ({
    kind: 'uniform',
    low: get('low', duration),
    high: get('high', duration),
  }));
  const law = read(value, report);
  if (law.kind === 'uniform' && law.low > law.high && isTree(value)) {
    report(messages.crossed('at most the "high" value', value.low, value.high), ['low']);
  }
  return law;
}

type Part = { weight: number; of: Distribution };

function mixtureOf(parts: readonly Part[], report: Report): Distribution {
  const sum = parts.reduce((total, part) => total + part.weight, 0);
  if (Math.abs(sum - 1) > MOST_PARTS_SUM_ERROR) report(messages.sumNotOne('weights', sum));
  return { kind: 'mixture', parts: parts.map(({ weight, of }) => ({ weight: weight / sum, of })) };
}

function partReader(key: string, of: Reader<Distribution>): Reader<Part> {
  return (value, report) => {
    if (!isTree(value)) {
      report(messages.notAMapping(value));
      return { weight: 0, of: { kind: 'never' } };
    }
    onlyKeys(value, ['weight', key], report);
    return {
      weight: share(value.weight, (problem, at = []) => report(problem, ['weight', ...at])),
      of: of(value[key], (problem, at = []) => report(problem, [key, ...at])),
    };
  };
}

function readMixture(value: unknown, report: Report): Distribution {
  return mixtureOf(
    list(
      'parts',
      partReader('of', (part, inner) => distribution(part, inner)),
      1,
    )(value, report),
    report,
  );
}

function readHyperexponential(parts: unknown, report: Report): Distribution {
  const exponential: Reader<Distribution> = (value, inner) => ({ kind: 'exponential', mean: mean(value, inner) });
  return mixtureOf(list('parts', partReader('mean', exponential), 1)(parts, report), report);
}

const shortDistribution: Reader<Distribution> = (value, report) => {
  if (value === 'never') return { kind: 'never' };
  if (typeof value === 'string' || typeof value === 'number')
    return { kind: 'deterministic', value: duration(value, report) };
  const [name, ...more] = isTree(value) ? Object.keys(value) : [];
  if (!isTree(value) || name === undefined || more.length > 0) {
    report(messages.badLaw(value, LAW_NAMES));
    return { kind: 'never' };
  }
  const law = Object.hasOwn(LAWS, name) ? LAWS[name] : undefined;
  if (law === undefined) {
    report(messages.unknownKey(name, LAW_NAMES), [name]);
    return { kind: 'never' };
  }
  return law(value[name], (problem, at = []) => report(problem, [name, ...at]));
};

/** How long something takes: "60 s", "never", or one law with its parameters. */
export const distribution: Reader<Distribution> = quantity(shortDistribution);
