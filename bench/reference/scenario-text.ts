import { stringify } from 'yaml';
import type { ReferenceCase, Span } from './case.ts';
import { EFFORTS, type Effort } from './effort.ts';

/** The scenario of a case as a file of the language would hold it. */
export function scenarioText({ id, title, scenario, span }: ReferenceCase, effort: Effort): string {
  return stringify({ centralino: 1, name: id, title, horizon: horizonOf(span, effort), ...scenario });
}

function horizonOf(span: Span, effort: Effort): unknown {
  if (span.kind === 'stretch') return span.horizon;
  const { rate, warmUp, contacts = 8000 } = span;
  const length = warmUp + Math.ceil((contacts * EFFORTS[effort].length) / rate);
  return { length: `${length} s`, 'warm-up': `${warmUp} s` };
}
