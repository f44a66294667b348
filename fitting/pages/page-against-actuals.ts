import { clockOf, dayOf } from '../../reports/charts/half-hour-axis.ts';
import { linesOverHalfHours } from '../../reports/charts/lines-over-half-hours.ts';
import { predictedAgainstActual } from '../../reports/charts/predicted-against-actual.ts';
import { baselineOf, finite, valuesOf } from '../../reports/lookup.ts';
import type { Figure, ReportPage } from '../../reports/page.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { StrategyResult } from '../../sim/experiment/strategy-result.ts';
import type { ActualDays, Actuals } from '../actuals/actuals.ts';
import { agreementTable } from './agreement-table.ts';
import { capital, percent, seconds } from './figure-words.ts';
import { actualFigures, agreementWith, type Prediction, predictionsOf, type Quantity } from './predictions.ts';

const NAMES: Readonly<Record<Quantity, string>> = {
  wait: 'mean wait of all callers, s',
  abandonment: 'abandonment',
  serviceLevel: 'service level',
};

interface Observed {
  readonly actuals: Actuals;
  /** Those that are predicted. */
  readonly days: ActualDays;
}

/**
 * "Model against what happened": the service as it is today, simulated, laid over the days that were not used for
 * fitting, half-hour by half-hour; beside Erlang-A and the averages of the past.
 */
export function pageAgainstActuals(comparison: Comparison, actuals: Actuals): ReportPage {
  const baseline = baselineOf(comparison);
  const predictions = predictionsOf(baseline, actuals);
  const days = actuals.heldOut ?? actuals.fitted;
  return {
    id: 'against-actuals',
    title: 'The model against what happened',
    intro: introOf(predictions, actuals, days),
    figures: [
      scatterFigure(baseline, predictions, { actuals, days }),
      ...(['wait', 'abandonment', 'serviceLevel'] as const).map((quantity) => weekFigure(quantity, predictions, days)),
      offeredFigure(baseline, actuals, days),
    ],
  };
}

function introOf(predictions: readonly Prediction[], { heldOut, source }: Actuals, days: ActualDays): string {
  const wait = agreementWith(predictions[0]!, predictions, days, 'wait');
  const abandonment = agreementWith(predictions[0]!, predictions, days, 'abandonment');
  const count = days.days.reduce((sum, one) => sum + one, 0);
  const others = predictions.slice(1).map((prediction) => {
    const [theirWait, theirLoss] = (['wait', 'abandonment'] as const).map((quantity) =>
      agreementWith(prediction, predictions, days, quantity),
    );
    return (
      `${prediction.name}, ${seconds(theirWait!.meanError)} and ${theirWait!.correlation.toFixed(2)} for the wait, ` +
      `${(100 * theirLoss!.meanError).toFixed(1)} points and ${theirLoss!.correlation.toFixed(2)} for abandonment`
    );
  });
  const which =
    heldOut === undefined
      ? `No day was kept for this: these are the ${count} fitted days (${days.from} to ${days.to}), which flatters every prediction.`
      : `These ${count} days (${days.from} to ${days.to}) of ${source} were not used for fitting.`;
  return (
    `${which} Over ${wait.count} half-hours of the week the simulated wait is ${seconds(wait.predicted)} on average and was ` +
    `${seconds(wait.actual)}; the mean error of a half-hour is ${seconds(wait.meanError)}, the correlation ${wait.correlation.toFixed(2)}. ` +
    `Abandonment is ${percent(abandonment.predicted)} and was ${percent(abandonment.actual)}; mean error ` +
    `${(100 * abandonment.meanError).toFixed(1)} points, correlation ${abandonment.correlation.toFixed(2)}. ` +
    `The same figures of the others: ${others.join('; ')}. Half-hours with more callers count more in means and errors.`
  );
}

/** One point a half-hour, and beside it how well each prediction did. */
function scatterFigure(
  baseline: StrategyResult,
  predictions: readonly Prediction[],
  { actuals, days }: Observed,
): Figure {
  const actual = actualFigures(days).wait;
  const [model, erlang] = [predictions[0]!, predictions[1]!].map((one) =>
    agreementWith(one, predictions, days, 'wait'),
  );
  const better = model!.meanError <= erlang!.meanError ? 'nearer than' : 'not as near as';
  const estimates = baseline.series[`waitByWeek.${actuals.channel}`] ?? [];
  const points = actual.map((value, slot) => ({
    actual: value,
    predicted: predictions[0]!.values.wait[slot] ?? Number.NaN,
    low: finite(estimates[slot]?.low ?? Number.NaN),
    high: finite(estimates[slot]?.high ?? Number.NaN),
  }));
  return {
    id: 'actual-wait-scatter',
    title: `Half-hour waits are ${seconds(model!.meanError)} off on average, ${better} Erlang-A's ${seconds(erlang!.meanError)}`,
    alt: `One point for each of ${model!.count} half-hours of the week: what happened to the right, what the model says upwards. Correlation ${model!.correlation.toFixed(2)}.`,
    spec: predictedAgainstActual({ points, quantity: NAMES.wait }),
    table: agreementTable(predictions, days),
    note: 'Erlang-A takes every half-hour by itself, with the same rates, handling times and mean patience; in its corrected form its agents were brought in line with the waits of the fitted days by half-hour of the day, as the model\'s were. The averages of the fitted days need no model, and answer no "what if".',
  };
}

function weekFigure(quantity: Quantity, predictions: readonly Prediction[], days: ActualDays): Figure {
  const actual = actualFigures(days)[quantity];
  const [model, erlang] = [predictions[0]!, predictions[1]!];
  const known = (values: readonly number[]) =>
    actual.map((value, slot) => (Number.isFinite(value) ? values[slot]! : Number.NaN));
  const agreement = agreementWith(model, predictions, days, quantity);
  const share = quantity !== 'wait';
  const format = share ? percent : seconds;
  const off = share ? `${(100 * agreement.meanError).toFixed(1)} points` : seconds(agreement.meanError);
  return {
    id: `actual-${quantity.toLowerCase()}-week`,
    title: `${capital(NAMES[quantity].replace(', s', ''))} through the week: ${format(agreement.predicted)} predicted, ${format(agreement.actual)} happened, a half-hour ${off} off`,
    alt: `By half-hour of the week: a line for the model, a line for Erlang-A, points for what happened. Correlation of model and points ${agreement.correlation.toFixed(2)}.`,
    spec: linesOverHalfHours({
      axis: 'week',
      lines: [
        { name: 'model', values: known(model.values[quantity]) },
        { name: 'Erlang-A', values: known(erlang.values[quantity]) },
        { name: 'what happened', values: actual, points: true },
      ],
      yTitle: NAMES[quantity],
      ...(share ? { yFormat: '.0%' } : {}),
    }),
    table: {
      columns: ['half-hour', 'contacts', 'what happened', ...predictions.map((one) => one.name)],
      rows: actual.flatMap((value, slot) =>
        Number.isFinite(value)
          ? [
              [
                `${dayOf(slot)} ${clockOf(slot)}`,
                days.offered[slot]!,
                value,
                ...predictions.map((one) => one.values[quantity][slot] ?? Number.NaN),
              ],
            ]
          : [],
      ),
    },
  };
}

/** Calls that came, against those the model expects: the forecast by itself. */
function offeredFigure(baseline: StrategyResult, actuals: Actuals, days: ActualDays): Figure {
  const model = valuesOf(baseline, `offeredByWeek.${actuals.channel}`);
  const actual = days.offered.map((sum, slot) => {
    const count = days.days[Math.floor(slot / 48)]!;
    return sum >= 20 && count > 0 ? sum / count : Number.NaN;
  });
  const known = model.map((value, slot) => (Number.isFinite(actual[slot]) ? value : Number.NaN));
  const total = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + (Number.isFinite(value) ? value : 0), 0);
  return {
    id: 'actual-offered-week',
    title: `Calls in a week: ${Math.round(total(known))} predicted, ${Math.round(total(actual))} came`,
    alt: 'Calls by half-hour of the week, retries included: a line for the model, points for the mean of what happened.',
    spec: linesOverHalfHours({
      axis: 'week',
      lines: [
        { name: 'model', values: known },
        { name: 'what happened', values: actual, points: true },
      ],
      yTitle: 'calls in the half-hour',
    }),
    table: {
      columns: ['half-hour', 'model', 'what happened'],
      rows: actual.flatMap((value, slot) =>
        Number.isFinite(value) ? [[`${dayOf(slot)} ${clockOf(slot)}`, known[slot]!, value]] : [],
      ),
    },
    note: 'A season or a trend after the fitted days shows here first.',
  };
}
