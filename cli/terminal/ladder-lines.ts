import { ladderMeasures, leverName } from '../../reports/words/ladder-words.ts';
import { verdictLook } from '../../reports/words/verdict-look.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { left, right, widest } from './columns.ts';
import type { Style } from './style.ts';
import { toned } from './toned.ts';

const GAP = '  ';

/** What each lever adds to all those below it, measure by measure; empty when the strategies are no ladder. */
export function ladderLines(comparison: Comparison, style: Style): string {
  const { ladder = [] } = comparison;
  if (ladder.length === 0) return '';
  const { colors, width } = style;
  const blocks = ladderMeasures(comparison).map((measure) => {
    const magnitude = Math.max(...ladder.map(({ measures }) => Math.abs(measures[measure.id]?.value ?? 0)));
    const rows = ladder.flatMap(({ rung, measures }) => {
      const difference = measures[measure.id];
      if (difference === undefined) return [];
      const look = verdictLook(difference.verdict);
      return [{ name: leverName(rung), look, ...writeEstimate(difference, { magnitude, isDifference: true }) }];
    });
    const value = widest(rows.map((row) => row.value));
    const interval = widest(rows.map((row) => row.interval));
    const word = widest(rows.map(({ look }) => `${look.symbol} ${look.word}`));
    const name = Math.min(widest(rows.map((row) => row.name)), width - value - interval - word - 4 * GAP.length);
    return [
      colors.bold(`${measure.title}: what each lever adds`),
      ...rows.map((row) =>
        [
          '',
          left(row.name, name),
          right(row.value, value),
          colors.dim(row.interval.padEnd(interval)),
          toned(`${row.look.symbol} ${row.look.word}`, row.look, style),
        ].join(GAP),
      ),
    ].join('\n');
  });
  const from = `Ladder, from ${ladder[0]?.below} up: each lever is added to all before it`;
  return [colors.bold(from), ...blocks].join('\n\n');
}
