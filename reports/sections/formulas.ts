import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import type { Section } from '../html/html-document.ts';
import { htmlTable } from '../html/html-table.ts';

const UNITS: Readonly<Record<string, string>> = { s: 'seconds', '': 'ratio' };

/** How every measure is computed: several formulas of the same name are in use in the trade. */
export function formulas({ measures }: Comparison): Section | null {
  if (measures.length === 0) return null;
  const alike = new Map<string, Measure[]>();
  for (const measure of measures) {
    const key = `${measure.unit} ${measure.formula}`;
    alike.set(key, [...(alike.get(key) ?? []), measure]);
  }
  return {
    id: 'formulas',
    title: 'How the measures are computed',
    body: htmlTable(
      {
        columns: ['Measure', 'Identifier', 'Unit', 'Formula'],
        rows: [...alike.values()].map((group) => [
          titleOf(group),
          identifiersOf(group),
          unitOf(group[0]!),
          group[0]!.formula,
        ]),
      },
      'Formulas of the measures',
    ),
  };
}

/** The same formula for every channel or intent is told once. */
function titleOf(group: readonly Measure[]): string {
  return group.length === 1 ? group[0]!.title : `${group[0]!.title}, and ${group.length - 1} alike`;
}

/** "wait.phone, .chat". */
function identifiersOf(group: readonly Measure[]): string {
  const start = group[0]!.id.split('.')[0]!;
  return group.map(({ id }, i) => (i > 0 && id.startsWith(`${start}.`) ? id.slice(start.length) : id)).join(', ');
}

function unitOf({ unit }: Measure): string {
  return UNITS[unit] ?? unit.replace(/^share\b/, '%');
}
