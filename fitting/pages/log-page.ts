import type { ReportPage } from '../../reports/page.ts';
import { dateText } from '../estimates/calendar.ts';
import type { LogFit } from '../log-fit.ts';
import type { CallLog } from '../reading/read-log.ts';
import { barChart } from './bar-chart.ts';

/** What was read, and what of it could not be used. */
export function logPage(log: CallLog, fit: LogFit): ReportPage {
  const excluded = log.exclusions.reduce((sum, one) => sum + one.count, 0);
  const { days, handling } = fit;
  const bars = [
    { name: 'used', value: log.calls.count },
    ...log.exclusions.map(({ reason, count }) => ({ name: reason, value: count })),
  ];
  return {
    id: 'log',
    title: 'What was read',
    intro: introOf(log, fit),
    figures: [
      {
        id: 'log-rows',
        title: `${log.calls.count} of ${log.rows} lines are calls that can be used, ${excluded} are not`,
        alt: 'Bars: lines used, and lines left out by reason.',
        spec: barChart({ bars, xTitle: 'lines of the log' }),
        table: {
          columns: ['what', 'lines', 'first line'],
          rows: [
            ['used', log.calls.count, ''],
            ...log.exclusions.map(({ reason, count, firstLine }) => [reason, count, firstLine]),
          ],
        },
        note:
          `Of the calls used, ${handling.tooShort} services were too short to be one and ${handling.tooLong} were left open: they count as calls, ` +
          `not as handling times. ${fit.outsideHours} calls of the fitted days came outside opening hours and are not fitted.${days.unusual.length === 0 ? '' : ` Days with under half of the usual calls, not fitted: ${days.unusual.map(dateText).join(', ')}.`}`,
      },
    ],
  };
}

function introOf({ guessed, remarks }: CallLog, { days }: LogFit): string {
  const fitted = `${days.fit.length} days from ${dateText(days.fit[0]!)} to ${dateText(days.fit.at(-1)!)} are fitted`;
  const kept =
    days.holdOut.length === 0
      ? 'no day is kept to be predicted'
      : `${days.holdOut.length} days from ${dateText(days.holdOut[0]!)} to ${dateText(days.holdOut.at(-1)!)} are kept to be predicted and not looked at`;
  const guess = guessed.length === 0 ? '' : ` The columns were guessed: ${guessed.join('; ')}.`;
  return `${fitted}; ${kept}.${guess}${remarks.length === 0 ? '' : ` Note: ${remarks.join('; ')}.`}`;
}
