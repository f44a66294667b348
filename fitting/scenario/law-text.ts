import type { Distribution } from '../../sim/model/distribution.ts';
import type { HandlingEstimate } from '../estimates/handling-times.ts';

const seconds = (value: number) => `${round(value, 1)} s`;
const percent = (share: number) => `${round(share * 100, 2)} %`;

/** A number with so many digits after the point, without trailing zeros. */
export function round(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** A law in the language of scenarios, on one line. */
export function lawText(law: Distribution): string {
  switch (law.kind) {
    case 'deterministic':
      return seconds(law.value);
    case 'exponential':
      return `{exponential: ${seconds(law.mean)}}`;
    case 'lognormal':
    case 'gamma':
      return `{${law.kind}: {mean: ${seconds(law.mean)}, cv: ${round(law.cv, 3)}}}`;
    case 'weibull':
      return `{weibull: {mean: ${seconds(law.mean)}, shape: ${round(law.shape, 3)}}}`;
    case 'uniform':
      return `{uniform: {low: ${seconds(law.low)}, high: ${seconds(law.high)}}}`;
    case 'empirical': {
      const values = law.values.map((value) => round(value, 1)).join(', ');
      const probabilities = law.probabilities.map((share) => round(share, 4)).join(', ');
      const tail = law.tailMean > 0 ? `, tail: ${round(law.tailMean, 1)}` : '';
      return `{empirical: {unit: s, values: [${values}], probabilities: [${probabilities}]${tail}}}`;
    }
    case 'mixture':
      return `{mixture: [${law.parts.map(({ weight, of }) => `{weight: ${percent(weight)}, of: ${lawText(of)}}`).join(', ')}]}`;
    case 'never':
      return 'never';
  }
}

/**
 * The law of a handling time: the best-fitting law with the mean of the log, so that the work adds up, and the services
 * that were cut short beside it.
 */
export function handlingLaw(handling: HandlingEstimate): Distribution {
  const long = withMean(handling);
  if (handling.short < 0.0005) return long;
  const short: Distribution = { kind: 'deterministic', value: handling.shortMean };
  return {
    kind: 'mixture',
    parts: [
      { weight: handling.short, of: short },
      { weight: 1 - handling.short, of: long },
    ],
  };
}

function withMean({ laws, mean, cv }: HandlingEstimate): Distribution {
  const law = laws[0]?.law;
  if (law === undefined) return cv > 0 ? { kind: 'lognormal', mean, cv } : { kind: 'deterministic', value: mean };
  return 'mean' in law ? { ...law, mean } : law;
}
