import { FAINT, INK, LINE, SERIES, STEPS } from '../charts/palette.ts';

/** The look of every chart: Vega-Lite's configuration. Font family and background come from the page. */
export const THEME = {
  background: null,
  font: 'sans-serif',
  // The page describes the chart; roles on every mark would only be noise to a screen reader.
  aria: false,
  view: { stroke: null, continuousWidth: 600, continuousHeight: 240 },
  axis: {
    labelColor: INK,
    titleColor: INK,
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 'normal',
    titlePadding: 6,
    domainColor: FAINT,
    tickColor: FAINT,
    gridColor: LINE,
    labelLimit: 220,
    titleLimit: 600,
  },
  axisX: { labelFlush: false },
  axisY: { domain: false, ticks: false, labelPadding: 6 },
  header: { labelColor: INK, titleColor: INK, labelFontSize: 12, labelFontWeight: 'bold', labelLimit: 400 },
  legend: {
    labelColor: INK,
    titleColor: INK,
    labelFontSize: 11,
    titleFontSize: 11,
    labelLimit: 240,
    orient: 'top',
    titleFontWeight: 'normal',
    symbolStrokeWidth: 2,
  },
  title: { color: INK, fontSize: 12, fontWeight: 'bold', anchor: 'start', limit: 600 },
  text: { color: INK, fontSize: 11 },
  rule: { color: INK },
  range: { category: SERIES, ordinal: STEPS },
} as const;
