import type { ComparisonSettings } from '../../sim/model/model.ts';
import type { LimitUnit, MeasureName } from './measure-names.ts';

type Minimum = ComparisonSettings['minimumRelevant'][string];

const BY_UNIT: Readonly<Record<LimitUnit, Minimum>> = {
  share: { value: 0.01, relative: false },
  points: { value: 1, relative: false },
  euros: { value: 0.01, relative: true },
  seconds: { value: 0.05, relative: true },
  number: { value: 0.01, relative: true },
};

/** A tenth of a point: churn is a small number with large consequences. */
const CHURN: Minimum = { value: 0.001, relative: false };

/** The smallest difference that matters where the file says nothing: one point, 1 % of money, 5 % of a wait. */
export function minimumDefaults(names: readonly MeasureName[]): Record<string, Minimum> {
  return Object.fromEntries(names.map(({ id, unit }) => [id, id === 'churn' ? CHURN : BY_UNIT[unit]]));
}
