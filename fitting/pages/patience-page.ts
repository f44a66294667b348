import { histogramAndDensity } from '../../reports/charts/histogram-and-density.ts';
import { survivalCurve } from '../../reports/charts/survival-curve.ts';
import type { Figure, ReportPage } from '../../reports/page.ts';
import { distributionFunction } from '../../sim/random/distribution-function.ts';
import type { LogFit } from '../log-fit.ts';
import { histogram } from '../statistics/histogram.ts';
import { survivalAt } from '../statistics/kaplan-meier.ts';
import { barChart } from './bar-chart.ts';
import { percent, seconds } from './figure-words.ts';

/** Curves are drawn to here, in seconds. */
const SHOWN = 600;
const TIMES = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600];

/** How long callers wait before they hang up, and what they do then. */
export function patiencePage(fit: LogFit): ReportPage {
  const { patience } = fit;
  return {
    id: 'patience',
    title: 'How long callers wait',
    intro:
      `Patience is estimated by Kaplan and Meier's method from ${patience.abandoned} abandoned calls and ${patience.calls - patience.abandoned - patience.answeredAtOnce} ` +
      `that were answered after a wait and would have waited longer; ${patience.answeredAtOnce} were answered at once and say nothing. The mean time to ` +
      'abandon of those who did abandon would be far too short: the patient ones are answered before.',
    figures: [survivalFigure(fit), hazardFigure(fit), ...(fit.retry.delays.length === 0 ? [] : [retryFigure(fit)])],
  };
}

function survivalFigure({ patience, types, patienceByType }: LogFit): Figure {
  const observed = patience.survival.filter(({ time }) => time <= SHOWN);
  const times = Array.from({ length: 121 }, (_, i) => (i * SHOWN) / 120);
  const exponential = { kind: 'exponential', mean: patience.exponentialMean } as const;
  const curve = (law: Parameters<typeof distributionFunction>[0]) =>
    times.map((time) => ({ time, survival: 1 - distributionFunction(law, time) }));
  return {
    id: 'patience-survival',
    title: `Half of the callers would wait ${Number.isFinite(patience.median) ? seconds(patience.median) : 'longer than the log shows'}; the mean is ${seconds(patience.mean)}`,
    alt: 'Share of callers still waiting after a time: the estimate from the log with its band, the law of the scenario, and an exponential law.',
    spec: survivalCurve({
      observed,
      fitted: [
        { name: 'scenario', curve: curve(patience.law) },
        { name: `exponential, mean ${seconds(exponential.mean)}`, curve: curve(exponential) },
      ],
      xTitle: 'seconds waited',
    }),
    table: {
      columns: ['after', 'all', ...types.map((type) => type.title)],
      rows: TIMES.map((time) => [
        seconds(time),
        ...[patience, ...patienceByType].map((one) => percent(survivalAt(one.survival, time))),
      ]),
    },
    note: 'The exponential law is the one that Erlang-A needs to lose as many callers. Types of call have laws of their own where they have enough abandoned calls.',
  };
}

function hazardFigure({ patience }: LogFit): Figure {
  const { hazard, peaks } = patience;
  const shown = hazard.filter(({ to }) => to <= 180);
  const words = peaks.filter(({ to }) => to <= 180).map(({ from, to }) => `${from} to ${to} s`);
  return {
    id: 'patience-hazard',
    title: words.length === 0 ? 'Callers leave at a steady pace' : `Callers leave faster at ${words.join(', ')}`,
    alt: 'Share of those still waiting who leave within the next five seconds, by time waited.',
    spec: barChart({
      bars: shown.map(({ from, to, hazard: rate }) => ({ name: `${from}-${to} s`, value: rate * 60 })),
      xTitle: 'hang up per minute, of those still waiting',
      format: '.0%',
    }),
    table: {
      columns: ['waited', 'left', 'per minute'],
      rows: shown.map(({ from, to, left, hazard: rate }) => [`${from} to ${to} s`, left, percent(rate * 60)]),
    },
    note: 'Peaks are stretches that stand out by 20 % and three standard errors from those around them: often an announcement.',
  };
}

function retryFigure({ retry }: LogFit): Figure {
  const half = retry.delays[Math.floor(retry.delays.length / 2)]!;
  return {
    id: 'retries',
    title: `${percent(retry.share)} of those who hang up call again within the hour, half of them within ${seconds(half)}`,
    alt: 'How often each delay occurs between hanging up and the next call of the same caller.',
    spec: histogramAndDensity({
      bins: histogram(
        retry.delays.map((delay) => delay / 60),
        30,
      ),
      fitted: [],
      xTitle: 'minutes until the next call',
    }),
    table: {
      columns: ['figure', 'value'],
      rows: [
        ['abandoned calls of known callers', retry.known],
        ['followed by a call within the hour', retry.delays.length],
        ['share', percent(retry.share)],
      ],
    },
    note: 'Only callers whom the log can tell apart. Some would have called again anyway.',
  };
}
