import { counted } from '../../reports/words/name.ts';
import type { LoadResult } from '../../scenarios/library.ts';
import type { Assumption } from '../../sim/model/model.ts';
import { issuesText } from '../session/open-scenario.ts';
import { left, widest } from './columns.ts';
import type { Style } from './style.ts';

/** From what is known best to what nobody gave. */
const CONFIDENCES = ['observed', 'published', 'estimated', 'assumption', 'default'] as const;
/** What a reader should look at first: nobody vouches for these. */
const WEAK: ReadonlySet<Assumption['confidence']> = new Set(['assumption', 'default']);
const MOST_SHOWN = 12;

/** What `check` prints: problems and advice with their lines, then what the answer would rest on. */
export function checkText(
  scenario: string,
  { issues, model, text }: LoadResult,
  { all, style }: { readonly all: boolean; readonly style: Style },
): string {
  const { colors } = style;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const summary = [
    errors > 0 ? counted(errors, 'problem') : 'no problems',
    ...(warnings > 0 ? [`${warnings} to think about`] : []),
  ];
  const mark = errors > 0 ? colors.red('✗') : colors.green('✓');
  const parts = [
    issues.length > 0 ? issuesText(issues, text, style) : '',
    `${mark} ${scenario}: ${summary.join(', ')}`,
    model === undefined ? '' : assumptionsText(model.assumptions, all, style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function assumptionsText(assumptions: readonly Assumption[], all: boolean, { colors, width }: Style): string {
  if (assumptions.length === 0) return '';
  const counts = CONFIDENCES.flatMap((confidence) => {
    const count = assumptions.filter((one) => one.confidence === confidence).length;
    return count > 0 ? [`${count} ${confidence}`] : [];
  });
  const weak = all ? assumptions : assumptions.filter(({ confidence }) => WEAK.has(confidence));
  const shown = all ? weak : weak.slice(0, MOST_SHOWN);
  const path = Math.min(48, widest(shown.map((one) => one.path)));
  const base = Math.min(24, widest(shown.map((one) => one.base)));
  const rest = all ? Number.POSITIVE_INFINITY : width - path - base - 6;
  const lines = shown.map((one) => {
    const text = whence(one);
    return `  ${left(one.path, path)}  ${left(one.base, base)}  ${colors.dim(left(text, Math.min(rest, text.length)))}`;
  });
  const more = weak.length > shown.length ? [`  ${weak.length - shown.length} more: --all`] : [];
  const title = `${counted(assumptions.length, 'number')} with a source or a range: ${counts.join(', ')}`;
  return [colors.bold(title), ...lines, ...more].join('\n');
}

function whence({ low, high, source, confidence }: Assumption): string {
  const range = low === '' && high === '' ? '' : `${low} to ${high}, `;
  return `${range}${confidence}${source === '' ? '' : `: ${source}`}`;
}
