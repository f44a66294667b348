import { histogramAndDensity } from '../../reports/charts/histogram-and-density.ts';
import type { Figure, ReportPage } from '../../reports/page.ts';
import type { HandlingEstimate } from '../estimates/handling-times.ts';
import type { LogFit } from '../log-fit.ts';
import { partText } from '../scenario/scenario-intents.ts';
import { densityCurve } from './density-curve.ts';
import { percent, seconds } from './figure-words.ts';

/** How long calls take, by type and part of the day, against four laws. */
export function handlingPage(fit: LogFit): ReportPage {
  const { parts } = fit.handling;
  const parted =
    parts.length > 1
      ? ` Handling times change over the day (${parts.map(partText).join('; ')}): each part has a law of its own where it has enough calls.`
      : '';
  return {
    id: 'handling',
    title: 'How long calls take',
    intro: `Four laws by maximum likelihood, the best by Akaike's criterion; the distance is that of Kolmogorov and Smirnov (0 = the same, below 0.05 is hard to see). The scenario takes the best law with the mean of the log.${parted}`,
    figures: fit.types.map((type, row) => typeFigure(fit, row, type.title)),
  };
}

function typeFigure(fit: LogFit, row: number, title: string): Figure {
  const handling = fit.handling.byType[row]!;
  const most = handling.histogram.at(-1)?.to ?? 1;
  const [best] = handling.laws;
  return {
    id: `handling-${row}`,
    title:
      best === undefined
        ? `${title}: too few calls for a law; mean ${seconds(handling.mean)}`
        : `${title}: ${best.law.kind}, mean ${seconds(handling.mean)}, distance ${best.ks.toFixed(3)}`,
    alt: `Bars for how often each length occurs among ${handling.calls} services, curves for the fitted laws.`,
    spec: histogramAndDensity({
      bins: handling.histogram,
      fitted: handling.laws.slice(0, 3).map((one) => ({ name: one.law.kind, curve: densityCurve(one.law, most) })),
      xTitle: 'handling time, seconds',
    }),
    table: {
      columns: ['law', 'mean', 'cv or shape', 'distance', 'Akaike, above the best'],
      rows: [...lawRows(handling), ...partRows(fit, row)],
    },
    note: `${percent(handling.short)} of the services were too short to be one and are a part of their own (mean ${seconds(handling.shortMean)}).`,
  };
}

function lawRows({ laws }: HandlingEstimate): (string | number)[][] {
  return laws.map(({ law, ks, aic }) => {
    const mean = 'mean' in law ? seconds(law.mean) : '';
    const spread = 'cv' in law ? law.cv.toFixed(2) : 'shape' in law ? law.shape.toFixed(2) : '';
    return [law.kind, mean, spread, ks.toFixed(3), Math.round(aic - laws[0]!.aic)];
  });
}

function partRows({ handling }: LogFit, row: number): (string | number)[][] {
  if (handling.parts.length === 1) return [];
  return handling.parts.map((part, i) => {
    const one = handling.byPart[row]![i]!;
    const best = one.laws[0];
    return one.borrowed || best === undefined
      ? [`${partText(part)}: as the whole day`, '', '', '', '']
      : [`${partText(part)}: ${best.law.kind}`, seconds(one.mean), one.cv.toFixed(2), best.ks.toFixed(3), ''];
  });
}
