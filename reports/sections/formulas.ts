import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import type { Section } from '../html/html-document.ts';
import { htmlTable } from '../html/html-table.ts';

const UNITS: Readonly<Record<string, string>> = { s: 'seconds', '': 'ratio' };

/** How every measure is computed: several formulas of the same name are in use in the trade. */
export function formulas({ measures }: Comparison): Section | null {
  if (measures.length === 0) return null;
  return {
    id: 'formulas',
    title: 'How the measures are computed',
    body: htmlTable(
      {
        columns: ['Measure', 'Identifier', 'Unit', 'Formula'],
        rows: measures.map((measure) => [measure.title, measure.id, unitOf(measure), measure.formula]),
      },
      'Formulas of the measures',
    ),
  };
}

function unitOf({ unit }: Measure): string {
  return UNITS[unit] ?? unit.replace(/^share\b/, '%');
}
