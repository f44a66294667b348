import type { Comparison } from '../sim/experiment/comparison.ts';
import { comparisonFigures } from './comparison-figures.ts';
import { htmlDocument, type Section } from './html/html-document.ts';
import { htmlPage } from './html/html-page.ts';
import type { ReportPage } from './page.ts';
import { advice } from './sections/advice.ts';
import { assumptions } from './sections/assumptions.ts';
import { businessCase } from './sections/business-case.ts';
import { formulas } from './sections/formulas.ts';
import { manifest } from './sections/manifest.ts';
import { method } from './sections/method.ts';
import { opening } from './sections/opening.ts';
import { scorecard } from './sections/scorecard.ts';

export interface ReportOptions {
  /** Pages to add after the charts: "the model against what happened". */
  readonly extraPages?: readonly ReportPage[];
}

/**
 * The report of a comparison: one HTML file that needs no network and runs no script. The answer in words comes first,
 * then what it rests on.
 */
export async function renderReport(comparison: Comparison, options: ReportOptions = {}): Promise<string> {
  // 1. Charts, each under its finding.
  const figures = comparisonFigures(comparison);
  const charts: ReportPage[] =
    figures.length === 0
      ? []
      : [{ id: 'charts', title: 'What the figures show', intro: 'Each title says what its chart shows.', figures }];
  const pages: Section[] = [];
  for (const page of [...charts, ...(options.extraPages ?? [])]) pages.push(await htmlPage(page));

  // 2. Everything else in words and tables.
  const sections = [
    scorecard(comparison),
    businessCase(comparison),
    ...pages,
    assumptions(comparison),
    formulas(comparison),
    advice(comparison),
    method(comparison),
    manifest(comparison),
  ].filter((section) => section !== null);

  // 3. One document, the verdict on top.
  return htmlDocument({
    title: comparison.scenario.title,
    opening: opening(comparison),
    sections,
    foot: `Made by Centralino ${comparison.manifest.version} from a simulation. This file needs no network and runs no script.`,
  });
}
