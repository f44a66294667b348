/**
 * A chart as Vega-Lite describes it: plain JSON. Its colours come from `charts/palette.ts`, its fonts from the theme,
 * and its width from the theme when it gives none, so that every chart of a report looks alike.
 */
export interface ChartSpec {
  readonly [key: string]: unknown;
}

/** A column of a table. `right` for figures; a plain string means: right when every cell is a number. */
export type Column = string | { readonly title: string; readonly align: 'left' | 'right' };

/** A number is rounded to four significant digits; NaN is shown as a dash. Text is shown as it is. */
export type Cell = string | number;

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A chart with everything that somebody who does not see it needs. */
export interface Figure {
  /** Unique in the document; becomes the anchor, so letters, digits and hyphens only. */
  readonly id: string;
  /** What the chart shows, as a finding: "Callback cuts abandonment by 3.1 points". */
  readonly title: string;
  /** What a person would tell somebody who cannot see it: axes, shape, and the figures that matter. */
  readonly alt: string;
  readonly spec: ChartSpec;
  /** The figures that are drawn. */
  readonly table: Table;
  /** Below the chart: how to read it, what to beware of. */
  readonly note?: string;
}

/** A part of a report with its own heading and place in the table of contents. */
export interface ReportPage {
  /** Unique in the document; becomes the anchor. */
  readonly id: string;
  readonly title: string;
  /** One paragraph of plain text. */
  readonly intro: string;
  readonly figures: readonly Figure[];
}

/** A stand-alone document: `renderPages`. */
export interface PagesDocument {
  readonly title: string;
  /** One paragraph of plain text. */
  readonly intro: string;
  readonly pages: readonly ReportPage[];
}
