import { dateText } from '../estimates/calendar.ts';
import type { LogFit, TeamWeek } from '../log-fit.ts';
import { handlingLaw, lawText, round } from './law-text.ts';
import { type ScenarioIntent, scenarioIntents } from './scenario-intents.ts';
import { teamShifts } from './team-shifts.ts';
import { halfHourLines, hoursText, shiftLines } from './week-text.ts';

export interface ScenarioNotes {
  /** A name of the scenario's language. */
  readonly name: string;
  /** Where the log came from: the name of its file. */
  readonly source: string;
  /** Factors on the ready agents, by half-hour of the week, with which the model waits as long as the log. */
  readonly factors: Float64Array;
}

const percent = (share: number, digits = 1) => `${round(share * 100, digits)} %`;
/** Two standard errors on either side. */
const CLEARLY = 1.96;

/** Writes a fit as a scenario, with comments that say what each part rests on. */
export function scenarioText(fit: LogFit, notes: ScenarioNotes): string {
  const { days, total } = fit;
  const calls = round(
    total.offered.reduce((sum, value) => sum + value, 0),
    0,
  );
  const span = `${dateText(days.fit[0]!)} to ${dateText(days.fit.at(-1)!)}`;
  return [
    `# Written by "centralino fit" from ${notes.source}: ${days.fit.length} days, ${span}.`,
    '# Everything below is estimated from those days; change what you know better. A week repeats itself: the scenario',
    '# has no season and no trend. Names and numbers of callers and agents are not in it.',
    '',
    'centralino: 1',
    `name: ${notes.name}`,
    `title: ${JSON.stringify(fit.title === '' ? `Fitted to ${notes.source}` : fit.title)}`,
    `story: ${JSON.stringify(`Fitted to a call log: ${calls} calls a week, ${percent(abandonment(fit))} of them abandoned.`)}`,
    '',
    'horizon: {length: 8 weeks}',
    '',
    '# Days differ beyond chance, all their calls together.',
    `demand: {busyness: ${busynessText(fit)}}`,
    '',
    ...channelLines(fit),
    '',
    ...journeyLines(fit),
    '',
    ...intentLines(fit),
    '',
    ...teamLines(fit, notes.factors),
    '',
    '# Ready strategies to compare with the service as it is; write your own beside them.',
    'strategies:',
    '  callback:',
    '',
  ].join('\n');
}

function abandonment({ total }: LogFit): number {
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  return sum(total.abandoned) / sum(total.offered);
}

function observed(base: string, low: string, high: string): string {
  return `{base: ${base}, low: ${low}, high: ${high}, source: this log, confidence: observed}`;
}

/** The standard error of a cv from n days is about cv / sqrt(2 n). */
function busynessText({ busyness: { cv, factors } }: LogFit): string {
  const error = CLEARLY * (cv / Math.sqrt(2 * factors.length));
  return observed(percent(cv), percent(Math.max(0, cv - error)), percent(cv + error));
}

function channelLines(fit: LogFit): string[] {
  const { patience, target, hours } = fit;
  const median = Number.isFinite(patience.median)
    ? `half of the callers would wait ${round(patience.median, 0)} s`
    : '';
  const peaks = patience.peaks.map(({ from, to }) => `${from}-${to} s`).join(', ');
  return [
    `# Patience by Kaplan-Meier: ${patience.abandoned} abandoned calls, ${patience.calls - patience.abandoned} answered ones that would have`,
    `# waited longer (${patience.answeredAtOnce} of them were answered at once and say nothing). Mean ${round(patience.mean, 0)} s${median === '' ? '' : `, ${median}`}.`,
    ...(peaks === '' ? [] : [`# Callers leave faster at ${peaks}: an announcement, perhaps.`]),
    'channels:',
    '  phone:',
    `    hours: ${JSON.stringify(hoursText(hours))}`,
    `    target: ${percent(target.share)} in ${round(target.within, 0)} s`,
    `    patience: ${lawText(patience.law)}`,
  ];
}

function journeyLines({ retry }: LogFit): string[] {
  if (retry.law === undefined || retry.share === 0) {
    return ['# Too few callers are known by a number to tell who calls again: no retries.', 'journey: {retry: 0 %}'];
  }
  const error = CLEARLY * Math.sqrt((retry.share * (1 - retry.share)) / retry.known);
  return [
    `# Of ${retry.known} abandoned calls of known callers, ${percent(retry.share)} were followed by another call within the hour. Rates below`,
    '# are first calls: the retries come on top.',
    'journey:',
    `  retry: ${observed(percent(retry.share), percent(retry.share - error), percent(retry.share + error))}`,
    `  retry-delay: ${lawText(retry.law)}`,
  ];
}

function intentLines(fit: LogFit): string[] {
  const intents = scenarioIntents(fit);
  return [
    '# Kinds of call, apart where handling times differ over the day. `by-half-hour`: expected first calls in each of the 48',
    '# half-hours of a day. Talk: the best of four laws with the mean of the log; very short services (the agent hung up)',
    `# are a part of their own. Wrap-up: the usual pause between two calls while others wait, ${round(fit.pauses.mean, 1)} s on average.`,
    'intents:',
    ...intents.flatMap((intent) => linesOfIntent(fit, intent, intents)),
  ];
}

function linesOfIntent(fit: LogFit, intent: ScenarioIntent, all: readonly ScenarioIntent[]): string[] {
  const { handling, type } = intent;
  const own = fit.patienceByType[type]!;
  const isFirstOfAll = all[0] === intent;
  const isFirst = all.find((other) => other.type === type) === intent;
  const best = handling.laws[0];
  // Intents of one type share their patience: written once, referred to by the others.
  const patience = isFirst
    ? `&patience-${fit.types[type]!.name} ${lawText(own.law)}`
    : `*patience-${fit.types[type]!.name}`;
  const fitted = best === undefined ? '' : `, ${best.law.kind} (distance ${round(best.ks, 3)})`;
  return [
    `  ${intent.name}:`,
    `    title: ${JSON.stringify(intent.title)}`,
    `    # ${handling.calls} services${handling.borrowed ? ' (of the whole day)' : ''}, mean ${round(handling.mean, 0)} s, cv ${round(handling.cv, 2)}${fitted}`,
    `    talk: ${lawText(handlingLaw(handling))}`,
    ...(fit.pauses.law === undefined
      ? []
      : [`    wrap-up: ${isFirstOfAll ? `&pauses ${lawText(fit.pauses.law)}` : '*pauses'}`]),
    ...(own === fit.patience ? [] : [`    patience: ${patience}`]),
    ...(fit.teams.length > 1 ? [`    skill: ${fit.types[type]!.name}`] : []),
    '    arrivals:',
    '      by-half-hour:',
    ...halfHourLines(intent.calls, '        '),
  ];
}

function teamLines(fit: LogFit, factors: Float64Array): string[] {
  const { availability, headStart } = fit;
  const correction = ready(fit.teams, factors) / ready(fit.teams, undefined);
  return [
    '# Agents seen on duty, on average over the fitted days, times the share of their time in which they are available:',
    `# ${percent(availability.overall)} by what they did while callers waited, corrected by half-hour of the day (by ${round(correction, 3)} on the whole) so`,
    `# that the model waits as long as the log did on the fitted days (${round(fit.wait, 1)} s). A part of an agent is an agent for a`,
    '# part of the half-hour; after closing some stay for those in line.',
    ...(headStart.share === 0
      ? []
      : [
          `# ${percent(headStart.share)} of the calls had a head start of ${round(headStart.most, 0)} s in the line. Anonymous calls have no segment to give them`,
          '# one, so here the line is served first come, first served: the mean over all calls is nearly the same.',
        ]),
    'teams:',
    ...fit.teams.flatMap((team, row) => linesOfTeam(fit, team, row, factors)),
  ];
}

/** Agent-half-hours of a week that are ready. */
function ready(teams: readonly TeamWeek[], factors: Float64Array | undefined): number {
  return teams.reduce(
    (sum, team) => sum + team.ready.reduce((all, agents, slot) => all + agents * (factors?.[slot] ?? 1), 0),
    0,
  );
}

function linesOfTeam(fit: LogFit, team: TeamWeek, row: number, factors: Float64Array): string[] {
  const onDuty = team.onDuty.reduce((all, agents) => all + agents, 0);
  const away = Math.max(0, 1 - ready([team], factors) / onDuty);
  const skills = team.serves.map((type) => fit.types[type]!.name).join(', ');
  return [
    `  ${row === 0 ? 'desk' : `desk-${fit.types[team.own[0]!]!.name}`}:`,
    ...(fit.teams.length > 1 ? [`    skills: [${skills}]`] : []),
    `    # Time on duty but not available; holidays and illness are not in the log.`,
    `    shrinkage: ${percent(away)}`,
    '    shifts:',
    ...shiftLines(teamShifts(fit, row, factors), '      '),
  ];
}
