import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { LadderStep } from '../../sim/experiment/ladder.ts';
import { measureOf } from '../lookup.ts';
import type { ChartSpec, Figure } from '../page.ts';
import { ladderMeasures, leverName } from '../words/ladder-words.ts';
import { listed, measureName, quoted, sentence, strategyName } from '../words/name.ts';
import { spoken } from '../words/quantity.ts';
import { verdictLook } from '../words/verdict-look.ts';
import { writeEstimate } from '../words/write-estimate.ts';
import { type DifferenceRow, pairedDifferencesSpec } from './paired-differences.ts';

/** A ladder: what each lever adds to all below it, one panel a measure. Null when the strategies are no ladder. */
export function ladderChart(comparison: Comparison): Figure | null {
  const { ladder = [] } = comparison;
  if (ladder.length === 0) return null;
  const rows = ladderMeasures(comparison).flatMap((measure) =>
    ladder.flatMap(({ rung, measures }): DifferenceRow[] => {
      const difference = measures[measure.id];
      return difference === undefined ? [] : [{ measure, strategy: leverName(rung), difference }];
    }),
  );
  const spec: ChartSpec = pairedDifferencesSpec(rows);
  return {
    id: 'ladder',
    title: finding(comparison, ladder),
    alt: `Dots with intervals, one row a lever from the bottom of the ladder up, one panel a measure: ${rows
      .map(({ measure, strategy, difference }) => {
        const { value } = writeEstimate(difference, { isDifference: true });
        return `${strategyName(strategy)} ${measureName(measure)} ${spoken(value)}`;
      })
      .join('; ')}.`,
    spec,
    table: {
      columns: [
        'Lever',
        'Measure',
        { title: 'Adds', align: 'right' },
        { title: 'Interval', align: 'right' },
        'Verdict',
      ],
      rows: rows.map(({ measure, strategy, difference }) => {
        const { value, interval } = writeEstimate(difference, { isDifference: true });
        const { word } = verdictLook(difference.verdict);
        return [strategyName(strategy), sentence(measureName(measure)), value, interval, word];
      }),
    },
    note: 'Each lever is added to all those above it in the list and pays its costs; the dot is what it changes against the rung before, not against the bottom. In another order levers would add something else.',
  };
}

function finding(comparison: Comparison, ladder: readonly LadderStep[]): string {
  const measure = measureOf(comparison, 'netValue') ?? ladderMeasures(comparison)[0];
  const word = (step: LadderStep) => (measure === undefined ? 'no goal' : step.measures[measure.id]?.verdict);
  const paying = ladder.filter((step) => word(step) === 'better').map(({ rung }) => quoted(leverName(rung)));
  const losing = ladder.filter((step) => word(step) === 'worse').length;
  const name = measure === undefined ? 'anything' : measureName(measure);
  const start = `From ${quoted(ladder[0]?.below ?? '')} up, ${paying.length === 0 ? 'no lever' : listed(paying)} ${paying.length > 1 ? 'add' : 'adds'} to ${name}`;
  return losing === 0 ? start : `${start}; ${losing} of ${ladder.length} levers take from it`;
}
