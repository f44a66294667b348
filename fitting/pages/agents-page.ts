import { clockOf, dayOf } from '../../reports/charts/half-hour-axis.ts';
import { linesOverHalfHours } from '../../reports/charts/lines-over-half-hours.ts';
import type { Figure, ReportPage } from '../../reports/page.ts';
import type { CalibratedFit } from '../calibration/calibrate.ts';
import { DAY_SLOTS } from '../estimates/calendar.ts';
import type { LogFit } from '../log-fit.ts';
import { percent, seconds } from './figure-words.ts';

/** Who was there, and how much of the time they were ready. */
export function agentsPage(fit: LogFit, calibrated: CalibratedFit): ReportPage {
  const { pauses, headStart, teams } = fit;
  const vip =
    headStart.share === 0
      ? ''
      : ` ${percent(headStart.share)} of the calls had a head start of ${seconds(headStart.most)} in the line; the scenario serves the line first come, first served, because anonymous calls cannot be given one.`;
  const team =
    teams.length === 1
      ? 'Every type of call is answered by the same agents: one team.'
      : `${teams.length} teams: some types have agents of their own.`;
  return {
    id: 'agents',
    title: 'Who answers',
    intro:
      `An agent counts as on duty from the first call of a run to the last, pauses up to 30 minutes included. ${team} While others waited, agents took ` +
      `${seconds(pauses.mean)} on average to take the next call, and ${percent(pauses.away)} of their pauses were longer than a minute (${seconds(pauses.awayMean)} on average): they were away.${vip}`,
    figures: [dutyFigure(fit, calibrated), availabilityFigure(fit, calibrated)],
  };
}

function dutyFigure({ teams, open }: LogFit, { factors }: CalibratedFit): Figure {
  const sum = (read: (team: LogFit['teams'][number], slot: number) => number) =>
    open.map((one, slot) => (one ? teams.reduce((total, team) => total + read(team, slot), 0) : Number.NaN));
  const onDuty = sum((team, slot) => team.onDuty[slot]!);
  const ready = sum((team, slot) => team.ready[slot]! * factors[slot]!);
  const most = Math.max(...onDuty.filter(Number.isFinite));
  return {
    id: 'agents-week',
    title: `Up to ${most.toFixed(1)} agents on duty, of whom ${percent(total(ready) / total(onDuty))} are ready`,
    alt: 'By half-hour of the week: agents seen on duty, and agents ready in the scenario.',
    spec: linesOverHalfHours({
      axis: 'week',
      lines: [
        { name: 'seen on duty', values: onDuty },
        { name: 'ready, in the scenario', values: ready },
      ],
      yTitle: 'agents',
    }),
    table: {
      columns: ['half-hour', 'on duty', 'ready'],
      rows: open.flatMap((one, slot) =>
        one ? [[`${dayOf(slot)} ${clockOf(slot)}`, onDuty[slot]!, ready[slot]!]] : [],
      ),
    },
  };
}

function availabilityFigure(
  { availability, alike, open, wait }: LogFit,
  { factors, overall, first, erlangAScale }: CalibratedFit,
): Figure {
  // The days that most weekdays are like.
  const busy = alike.filter(([day]) => open.some((one, slot) => one && Math.floor(slot / DAY_SLOTS) === day));
  const group = [...busy].sort((a, b) => b.length - a.length)[0]!;
  const day = Array.from({ length: DAY_SLOTS }, (_, slot) => group[0]! * DAY_SLOTS + slot);
  const measured = day.map((slot) => (open[slot] ? availability.byHalfHour[slot]! : Number.NaN));
  const corrected = measured.map((share, i) => share * factors[day[i]!]!);
  return {
    id: 'availability',
    title: `Agents are available ${percent(availability.overall)} of their time on duty, by what they did while callers waited`,
    alt: 'Availability by half-hour of the day: as seen in the log, and as the scenario needs it to wait as long as the log did.',
    spec: linesOverHalfHours({
      axis: 'day',
      lines: [
        { name: 'as seen while callers waited', values: measured },
        { name: 'in the scenario', values: corrected },
      ],
      yTitle: 'available, of those on duty',
      yFormat: '.0%',
    }),
    table: {
      columns: ['step', 'factor on the agents', 'simulated wait'],
      rows: [
        ['Erlang-A, to wait as long as the log', erlangAScale, ''],
        ...first.steps.map((step, i) => [`model, one factor, trial ${i + 1}`, step.scale, seconds(step.wait)]),
        ...overall.steps.map((step, i) => [`half-hours corrected, trial ${i + 1}`, step.scale, seconds(step.wait)]),
        ['the log, fitted days', '', seconds(wait)],
      ],
    },
    note: 'The correction is found on the fitted days only. It also makes up for what the model leaves out: rosters that differ from week to week, priorities, and agents who step away when the line is empty (in the model they are always ready then, so that it answers more callers at once than the log).',
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + (Number.isFinite(value) ? value : 0), 0);
}
