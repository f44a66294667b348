import { costAgainstLoyalty } from '../../reports/charts/cost-against-loyalty.ts';
import { costDifference } from '../../reports/charts/cost-difference.ts';
import { dayOfWaiting } from '../../reports/charts/day-of-waiting.ts';
import { hoursByWork } from '../../reports/charts/hours-by-work.ts';
import { pairedDifferences } from '../../reports/charts/paired-differences.ts';
import { serviceByHalfHour } from '../../reports/charts/service-by-half-hour.ts';
import { waits } from '../../reports/charts/waits.ts';
import type { Figure } from '../../reports/page.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { ChartName, Question } from './question.ts';
import { measureNamed } from './result-table.ts';

/** The charts of a question, drawn from its comparison; one that has nothing to show is left out. */
export function questionFigures({ charts, measures }: Question, comparison: Comparison): Figure[] {
  const shown = measures.map((id) => measureNamed(comparison, id));
  return charts.flatMap((name) => figureOf(name, comparison, shown) ?? []);
}

function figureOf(name: ChartName, comparison: Comparison, shown: Comparison['measures']): Figure | null {
  switch (name) {
    case 'differences':
      return pairedDifferences(comparison, shown);
    case 'cost-and-loyalty':
      return costAgainstLoyalty(comparison);
    case 'costs':
      return costDifference(comparison);
    case 'work':
      return hoursByWork(comparison);
    default: {
      const [kind, channel] = name.split(':') as ['waits' | 'day' | 'week', string];
      return { waits, day: dayOfWaiting, week: serviceByHalfHour }[kind](comparison, channel);
    }
  }
}
