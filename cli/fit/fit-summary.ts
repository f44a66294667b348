import { dateText } from '../../fitting/estimates/calendar.ts';
import type { Fitted } from '../../fitting/fit-log.ts';
import { percent, seconds } from '../../fitting/pages/figure-words.ts';
import { commandLine } from '../session/command-line.ts';

/** What was read, left out and found, for the terminal. */
export function fitSummary(fitted: Fitted, files: readonly string[], took: number): string {
  const { log, fit, calibrated } = fitted;
  const { days, total, busyness, patience, retry, pauses, availability } = fit;
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  const span = (list: readonly number[]) => `${list.length} days, ${dateText(list[0]!)} to ${dateText(list.at(-1)!)}`;
  const peaks = patience.peaks.slice(0, 4).map(({ from, to }) => `${from}-${to} s`);
  const rows: [string, string][] = [
    ['fitted', span(days.fit)],
    ['kept', days.holdOut.length === 0 ? 'no day to predict' : `${span(days.holdOut)}: not looked at`],
    [
      'calls',
      `${Math.round(sum(total.offered))} a week, ${percent(sum(total.abandoned) / sum(total.offered))} abandoned, mean wait ${seconds(fit.wait)}`,
    ],
    ['days', `differ by ${percent(busyness.ofCalls)} beyond chance, by ${percent(busyness.cv)} per agent on duty`],
    ...fit.types.map((type, row): [string, string] => [row === 0 ? 'types' : '', typeText(fitted, row, type.title)]),
    [
      'patience',
      `mean ${seconds(patience.mean)}, median ${seconds(patience.median)}${peaks.length === 0 ? '' : `; callers leave faster at ${peaks.join(', ')}`}`,
    ],
    ['retries', retry.share === 0 ? 'cannot be told' : `${percent(retry.share)} call again within the hour`],
    [
      'agents',
      `up to ${Math.max(...fit.teams[0]!.onDuty).toFixed(1)} on duty; available ${percent(availability.overall)} of the time; ${seconds(pauses.mean)} between calls`,
    ],
    [
      'model',
      `waits ${seconds(calibrated.overall.wait)} on the fitted days (one factor on the agents: ${calibrated.first.scale.toFixed(3)}; then half-hours)`,
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    `${log.rows} lines read, ${log.calls.count} calls used (${took.toFixed(1)} s in all)`,
    ...log.exclusions.map(
      ({ reason, count, firstLine }) =>
        `  ${String(count).padStart(7)} left out: ${reason}${firstLine > 0 ? ` (first on line ${firstLine})` : ''}`,
    ),
    ...(fit.outsideHours === 0
      ? []
      : [`  ${String(fit.outsideHours).padStart(7)} of the fitted days came outside opening hours and are not fitted`]),
    ...log.remarks.map((remark) => `  note: ${remark}`),
    ...log.guessed.map((line) => `  guessed  ${line}`),
    ...(days.unusual.length === 0
      ? []
      : [
          `  ${days.unusual.length} days with under half of the usual calls are not fitted: ${days.unusual.map(dateText).join(', ')}`,
        ]),
    '',
    ...rows.map(([name, text]) => `${name.padEnd(width)}  ${text}`),
    '',
    ...files.map((file) => `Written: ${file}`),
    `Next: ${commandLine('compare', files[0]!, { strategies: 'callback', out: 'report' })}`,
    '',
  ].join('\n');
}

function typeText({ fit }: Fitted, row: number, title: string): string {
  const handling = fit.handling.byType[row]!;
  const [best] = handling.laws;
  const law = best === undefined ? 'too few for a law' : `${best.law.kind}, distance ${best.ks.toFixed(3)}`;
  return `${title}: ${handling.calls} services, mean ${seconds(handling.mean)} (${law}), ${percent(handling.short)} too short`;
}
