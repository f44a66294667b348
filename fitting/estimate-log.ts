import { HALF_HOUR } from '../sim/model/units.ts';
import { agentRecords, unseenIdleTime } from './estimates/agent-stretches.ts';
import { alikeDays } from './estimates/alike-days.ts';
import { availabilityEstimate } from './estimates/availability.ts';
import { busynessEstimate } from './estimates/busyness.ts';
import { type Calendar, calendarOf, dayOf, weekSlotOf } from './estimates/calendar.ts';
import { type CallType, callTypes } from './estimates/call-types.ts';
import { type FloorLevels, floorLevels } from './estimates/floor-levels.ts';
import { halfHourTable } from './estimates/half-hour-table.ts';
import { handlingTimes } from './estimates/handling-times.ts';
import { openHalfHours, openingHours } from './estimates/opening-hours.ts';
import { patienceEstimate } from './estimates/patience-estimate.ts';
import { pauseEstimate } from './estimates/pauses.ts';
import { freshCalls, retryEstimate } from './estimates/retry-estimate.ts';
import { splitDays, type Window } from './estimates/split-days.ts';
import { teamEstimates } from './estimates/team-estimate.ts';
import { weekMeans, weekProfile } from './estimates/week-profile.ts';
import type { LogFit, TeamWeek, WeekOfCalls } from './log-fit.ts';
import { LogRefused } from './log-refused.ts';
import * as messages from './messages.ts';
import { ABANDONED, ANSWERED, type CallTable, select } from './reading/call-table.ts';
import type { CallLog } from './reading/read-log.ts';

/** A type with fewer abandoned calls borrows the patience of all. */
const FEWEST_ABANDONED = 300;
const FEWEST_CALLS = 500;

/**
 * Estimates everything a scenario needs, from the fitted days only.
 * @throws LogRefused when the log is too small, or lacks what is needed
 */
export function estimateLog(log: CallLog, window: Window): LogFit {
  const { mapping, calls } = log;

  // 1. Days: which are fitted, which are kept to be predicted
  const calendar = calendarOf(calls);
  const table = halfHourTable(calls, calendar, mapping.target.within);
  const days = splitDays(calendar, table.offered, window);
  const fitDays = new Set(days.fit);
  const all = select(calls, (row) => fitDays.has(dayOf(calls.joinedAt[row]!)));
  refuseTooLittle(all, calls);

  // 2. The floor: who was on duty, when the centre was open, how available agents were
  const records = agentRecords(all);
  const pauses = pauseEstimate(all, records);
  const unseen = unseenIdleTime(records);
  const levels = floorLevels(all, records, calendar, unseen);
  const means = (cells: Float64Array) => weekMeans(cells, calendar, days.fit).map((one) => one.mean);
  const open = openHalfHours(means(levels.onDuty.map((seconds) => seconds / HALF_HOUR)), means(table.offered));
  if (!open.some(Boolean)) throw new LogRefused(messages.noOpening());
  const alike = alikeDays(open);
  const availability = availabilityEstimate(levels, calendar, days.fit, alike);

  // 3. Callers: kinds, handling times, patience, retries
  const fit = select(all, (row) => open[weekSlotOf(all.joinedAt[row]!)]!);
  const types = callTypes(fit, mapping.type?.names ?? {});
  const handling = handlingTimes(fit, types, { shortest: mapping.shortestService, longest: mapping.longestService });
  const patience = patienceEstimate(fit);
  const retry = retryEstimate(fit);

  // 4. A usual week: calls of each type and agents of each team
  const weeks = types.map((type) => weekOfCalls(callsOf(fit, type), { calendar, days: days.fit, alike, retry }));
  const teams = teamWeeks(all, fit, types, { calendar, days: days.fit, alike, open, unseen, levels, availability });
  return {
    title: mapping.title,
    target: mapping.target,
    calendar,
    days,
    table,
    open,
    hours: openingHours(open),
    alike,
    types,
    weeks,
    total: sumOfWeeks(weeks),
    busyness: busynessEstimate({ ...table, onDuty: levels.onDuty, retry: retry.share }, calendar, days.fit),
    handling,
    patience,
    patienceByType: types.map((type) => patienceOf(callsOf(fit, type), patience)),
    retry,
    pauses,
    availability,
    teams,
    outsideHours: all.count - fit.count,
    headStart: headStartOf(fit),
    wait: meanWait(fit),
  };
}

function refuseTooLittle(fit: CallTable, all: CallTable): void {
  if (fit.count < FEWEST_CALLS) throw new LogRefused(messages.tooFew('usable calls to fit', fit.count, FEWEST_CALLS));
  const outcomes = new Set(fit.outcome);
  if (!outcomes.has(ANSWERED)) throw new LogRefused(messages.noAnswers());
  if (!outcomes.has(ABANDONED)) throw new LogRefused(messages.noAbandons());
  if (all.agentNames.length === 0) throw new LogRefused(messages.noAgents());
  if (!fit.talk.some((seconds) => seconds > 0)) throw new LogRefused(messages.noHandling());
}

function callsOf(calls: CallTable, type: CallType): CallTable {
  return select(calls, (row) => type.rows.includes(calls.type[row]!));
}

interface WeekContext {
  readonly calendar: Calendar;
  readonly days: readonly number[];
  readonly alike: LogFit['alike'];
  readonly retry: LogFit['retry'];
}

function weekOfCalls(calls: CallTable, { calendar, days, alike, retry }: WeekContext): WeekOfCalls {
  const table = halfHourTable(calls, calendar, 0);
  const profile = (cells: Float64Array) => weekProfile(cells, calendar, days, alike);
  const [offered, answered, abandoned] = [profile(table.offered), profile(table.answered), profile(table.abandoned)];
  return { offered, answered, abandoned, fresh: freshCalls(offered, abandoned, retry) };
}

function sumOfWeeks(weeks: readonly WeekOfCalls[]): WeekOfCalls {
  const sum = (read: (week: WeekOfCalls) => Float64Array) =>
    Float64Array.from(read(weeks[0]!), (_, slot) => weeks.reduce((total, week) => total + read(week)[slot]!, 0));
  return {
    offered: sum((week) => week.offered),
    answered: sum((week) => week.answered),
    abandoned: sum((week) => week.abandoned),
    fresh: sum((week) => week.fresh),
  };
}

interface AgentContext extends Omit<WeekContext, 'retry'> {
  readonly open: readonly boolean[];
  readonly unseen: Float64Array;
  /** Of everybody. */
  readonly levels: FloorLevels;
  readonly availability: LogFit['availability'];
}

/** @param all calls of the fitted days, those outside opening hours too: they keep agents busy */
function teamWeeks(all: CallTable, fit: CallTable, types: readonly CallType[], context: AgentContext): TeamWeek[] {
  const teams = teamEstimates(fit, types);
  // A single team is everybody, also those whom the log does not name.
  return teams.map((team) => ({
    ...team,
    ...agentsOf(teams.length === 1 ? context.levels : levelsOf(all, team.agents, context), context),
  }));
}

/** The floor as if only some agents were on it. */
function levelsOf(calls: CallTable, agents: readonly number[], { calendar, unseen }: AgentContext): FloorLevels {
  const members = new Set(agents);
  const own = select(calls, (row) => members.has(calls.agent[row]!));
  return floorLevels(own, agentRecords(own), calendar, unseen);
}

function agentsOf(
  levels: FloorLevels,
  { calendar, days, alike, open, availability }: AgentContext,
): Pick<TeamWeek, 'onDuty' | 'ready'> {
  const mean = weekProfile(levels.onDuty, calendar, days, alike);
  const onDuty = mean.map((seconds, slot) => (open[slot] ? seconds / HALF_HOUR : 0));
  return { onDuty, ready: onDuty.map((agents, slot) => agents * availability.byHalfHour[slot]!) };
}

function patienceOf(calls: CallTable, ofAll: LogFit['patience']): LogFit['patience'] {
  const own = patienceEstimate(calls);
  return own.abandoned < FEWEST_ABANDONED ? ofAll : own;
}

function headStartOf(calls: CallTable): LogFit['headStart'] {
  const most = calls.headStart.reduce((longest, one) => Math.max(longest, one), 0);
  return { share: calls.headStart.filter((one) => one > 0).length / calls.count, most };
}

function meanWait(calls: CallTable): number {
  return calls.wait.reduce((sum, wait) => sum + wait, 0) / calls.count;
}
