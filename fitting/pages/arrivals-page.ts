import { clockOf, dayOf } from '../../reports/charts/half-hour-axis.ts';
import { histogramAndDensity } from '../../reports/charts/histogram-and-density.ts';
import { linesOverHalfHours } from '../../reports/charts/lines-over-half-hours.ts';
import type { Figure, ReportPage } from '../../reports/page.ts';
import { weekMeans } from '../estimates/week-profile.ts';
import type { LogFit } from '../log-fit.ts';
import { histogram } from '../statistics/histogram.ts';
import { densityCurve } from './density-curve.ts';
import { percent } from './figure-words.ts';

/** When calls come, and how much days differ. */
export function arrivalsPage(fit: LogFit): ReportPage {
  return {
    id: 'arrivals',
    title: 'When calls come',
    intro:
      'Rates are means over the fitted days; weekdays with the same hours are drawn toward each other as far as their differences may be ' +
      'chance. The scenario is given first calls: those who hung up and call again come on top, made by the model. A week repeats itself: no season, no trend.',
    figures: [weekFigure(fit), busynessFigure(fit)],
  };
}

function weekFigure(fit: LogFit): Figure {
  const means = weekMeans(fit.table.offered, fit.calendar, fit.days.fit).map((one) => one.mean);
  const open = (values: ArrayLike<number>) => fit.open.map((one, slot) => (one ? values[slot]! : Number.NaN));
  const total = (values: Float64Array) => Math.round(values.reduce((sum, value) => sum + value, 0));
  return {
    id: 'arrivals-week',
    title: `${total(fit.total.offered)} calls in a usual week, ${total(fit.total.offered) - total(fit.total.fresh)} of them retries`,
    alt: 'Calls by half-hour of the week: points for the means of the log, a line for what the scenario expects, another for first calls.',
    spec: linesOverHalfHours({
      axis: 'week',
      lines: [
        { name: 'scenario, retries included', values: open(fit.total.offered) },
        { name: 'scenario, first calls', values: open(fit.total.fresh) },
        { name: 'log', values: open(means), points: true },
      ],
      yTitle: 'calls in the half-hour',
    }),
    table: {
      columns: ['half-hour', 'log', 'scenario', 'first calls'],
      rows: fit.open.flatMap((one, slot) =>
        one
          ? [[`${dayOf(slot)} ${clockOf(slot)}`, means[slot]!, fit.total.offered[slot]!, fit.total.fresh[slot]!]]
          : [],
      ),
    },
  };
}

function busynessFigure({ busyness }: LogFit): Figure {
  const { cv, ofCalls, factors } = busyness;
  const bins = histogram(factors, 16);
  const most = bins.at(-1)?.to ?? 1;
  const law = { kind: 'gamma', mean: 1, cv } as const;
  return {
    id: 'busyness',
    title: `Days differ by ${percent(cv)} beyond chance, calls for each agent on duty`,
    alt: 'How many days had how many first calls per agent, relative to their weekday, and the Gamma law that the model draws from.',
    spec: histogramAndDensity({
      bins,
      observedName: 'days of the log',
      fitted: cv > 0 ? [{ name: 'model', curve: densityCurve(law, most) }] : [],
      xTitle: 'first calls per agent on duty, relative to the weekday',
    }),
    table: {
      columns: ['figure', 'value'],
      rows: [
        ['busyness: cv of first calls per agent, chance taken off', percent(cv)],
        ['cv of calls, chance taken off', percent(ofCalls)],
        ['days', factors.length],
      ],
    },
    note: 'Calls alone differ more: part of it are retries, which the model makes by itself, and part was foreseen in the rosters of the day, which in the model repeat every week.',
  };
}
