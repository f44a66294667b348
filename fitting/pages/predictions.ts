import { valuesOf } from '../../reports/lookup.ts';
import type { StrategyResult } from '../../sim/experiment/strategy-result.ts';
import type { ActualDays, Actuals, WeekFigures } from '../actuals/actuals.ts';
import { type Agreement, agreementOf } from '../statistics/agreement.ts';

/** What is predicted for each half-hour of the week. */
export type Quantity = 'wait' | 'abandonment' | 'serviceLevel';

/** Somebody who says what will happen: the model, Erlang-A, or the past. */
export interface Prediction {
  readonly name: string;
  /** By half-hour of the week; NaN where there is nothing to say. */
  readonly values: Readonly<Record<Quantity, readonly number[]>>;
}

/** Half-hours of the week with fewer contacts in all are too much chance to compare. */
export const FEWEST_CONTACTS = 20;

/** Each actual figure by half-hour of the week; NaN where too few contacts were made. */
export function actualFigures(days: ActualDays): Record<Quantity, number[]> {
  const ratio = (sums: readonly number[]) =>
    sums.map((sum, slot) => (days.offered[slot]! >= FEWEST_CONTACTS ? sum / days.offered[slot]! : Number.NaN));
  return { wait: ratio(days.waited), abandonment: ratio(days.abandoned), serviceLevel: ratio(days.inTime) };
}

/** The model first, then what it has to beat. */
export function predictionsOf(baseline: StrategyResult, actuals: Actuals): Prediction[] {
  const series = (id: string) => valuesOf(baseline, `${id}.${actuals.channel}`);
  return [
    {
      name: 'model',
      values: {
        wait: series('waitByWeek'),
        abandonment: series('abandonmentByWeek'),
        serviceLevel: series('serviceLevelByWeek'),
      },
    },
    { name: 'Erlang-A', values: numbers(actuals.erlangA) },
    { name: 'Erlang-A, half-hours corrected', values: numbers(actuals.erlangACorrected) },
    { name: 'averages of the fitted days', values: actualFigures(actuals.fitted) },
  ];
}

function numbers(figures: WeekFigures): Record<Quantity, number[]> {
  const column = (values: readonly (number | null)[]) => values.map((value) => value ?? Number.NaN);
  return {
    wait: column(figures.wait),
    abandonment: column(figures.abandonment),
    serviceLevel: column(figures.serviceLevel),
  };
}

/** How well a prediction agrees with what happened, on the half-hours that all predictions speak of. */
export function agreementWith(
  prediction: Prediction,
  all: readonly Prediction[],
  days: ActualDays,
  quantity: Quantity,
): Agreement {
  const actual = actualFigures(days)[quantity];
  return agreementOf(
    actual.map((value, slot) => ({
      predicted: all.every((one) => Number.isFinite(one.values[quantity][slot]))
        ? prediction.values[quantity][slot]!
        : Number.NaN,
      actual: value,
      weight: days.offered[slot]!,
    })),
  );
}
