import type { ChartSpec } from '../page.ts';
import { textWidth } from './text-width.ts';
import { THEME } from './theme.ts';
import { tidySvg } from './tidy-svg.ts';

/** Vega's text measure, which it lets one replace. */
interface TextMetrics {
  width(item: { readonly fontSize?: number; readonly fontWeight?: string | number }, text: unknown): number;
}

/** What Vega and Vega-Lite log to. */
interface Logger {
  level(): Logger;
  error(...messages: readonly unknown[]): Logger;
  warn(...messages: readonly unknown[]): Logger;
  info(): Logger;
  debug(): Logger;
}

/**
 * Draws a chart as SVG text, without a browser. The same specification gives the same text anywhere.
 * @param id  unique in the page; the element `<id>-alt` describes the drawing
 * @param complaints  receives what Vega finds doubtful in the specification: a test's business, not the reader's
 */
export async function draw(spec: ChartSpec, id: string, complaints: string[] = []): Promise<string> {
  // Half a second of loading that commands without a report should not pay.
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const metrics = (vega as unknown as { textMetrics: TextMetrics }).textMetrics;
  metrics.width = (item, text) => textWidth(lineOf(text), item.fontSize ?? 11, isBold(item.fontWeight));
  const logger = recorder(complaints) as never;
  const compiled = compile(spec as never, { config: THEME as never, logger });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  return tidySvg(svg, id);
}

/** The longest line counts; a line may be anything that prints. */
function lineOf(text: unknown): string {
  if (Array.isArray(text)) return text.map(String).reduce((a, b) => (a.length > b.length ? a : b), '');
  return text === null || text === undefined ? '' : String(text);
}

function isBold(weight: string | number | undefined): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

/** Keeps warnings and errors instead of printing them. */
function recorder(complaints: string[]): Logger {
  const keep = (...messages: readonly unknown[]): Logger => {
    complaints.push(messages.map(String).join(' '));
    return logger;
  };
  const ignore = (): Logger => logger;
  const logger: Logger = { level: ignore, error: keep, warn: keep, info: ignore, debug: ignore };
  return logger;
}
