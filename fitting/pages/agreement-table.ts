import type { Table } from '../../reports/page.ts';
import type { ActualDays } from '../actuals/actuals.ts';
import { percent, seconds } from './figure-words.ts';
import { agreementWith, type Prediction } from './predictions.ts';

/** How near each prediction came: means, mean errors weighted by callers, and correlations over half-hours. */
export function agreementTable(predictions: readonly Prediction[], days: ActualDays): Table {
  const quantities = ['wait', 'abandonment', 'serviceLevel'] as const;
  const cells = (prediction: Prediction) =>
    quantities.flatMap((quantity) => {
      const { correlation, meanError, predicted } = agreementWith(prediction, predictions, days, quantity);
      return quantity === 'wait'
        ? [seconds(predicted), seconds(meanError), correlation.toFixed(2)]
        : [percent(predicted), `${(100 * meanError).toFixed(1)} points`, correlation.toFixed(2)];
    });
  const actual = quantities.flatMap((quantity) => {
    const { actual } = agreementWith(predictions[0]!, predictions, days, quantity);
    return [quantity === 'wait' ? seconds(actual) : percent(actual), '', ''];
  });
  const columns = ['wait', 'abandonment', 'service level'].flatMap((name) => [name, 'mean error', 'correlation']);
  return {
    columns: ['prediction', ...columns.map((title) => ({ title, align: 'right' as const }))],
    rows: [...predictions.map((prediction) => [prediction.name, ...cells(prediction)]), ['what happened', ...actual]],
  };
}
