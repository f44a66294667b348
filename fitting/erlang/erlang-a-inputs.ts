import { DAY_SLOTS, WEEK_SLOTS } from '../estimates/calendar.ts';
import type { HandlingEstimate } from '../estimates/handling-times.ts';
import type { LogFit } from '../log-fit.ts';
import type { ErlangAWeek } from './erlang-a-week.ts';

/** What Erlang-A needs of a fit: all types and all teams as one. */
export function erlangAInputs(fit: LogFit): ErlangAWeek {
  return {
    offered: fit.total.offered.map((calls, slot) => (fit.open[slot] ? calls : 0)),
    handling: Float64Array.from({ length: WEEK_SLOTS }, (_, slot) => handlingAt(fit, slot) + fit.pauses.mean),
    agents: fit.teams[0]!.ready.map((_, slot) => fit.teams.reduce((sum, team) => sum + team.ready[slot]!, 0)),
    patience: fit.patience.exponentialMean,
    within: fit.target.within,
  };
}

/** Mean handling time of the calls answered in a half-hour of the week: the types as they are mixed then. */
function handlingAt(fit: LogFit, slot: number): number {
  const part = partAt(fit, slot % DAY_SLOTS);
  let [seconds, calls] = [0, 0];
  fit.weeks.forEach((week, type) => {
    seconds += week.answered[slot]! * meanHandling(fit.handling.byPart[type]![part]!);
    calls += week.answered[slot]!;
  });
  return calls > 0 ? seconds / calls : meanHandling(fit.handling.byType[0]!);
}

function partAt(fit: LogFit, slotOfDay: number): number {
  return Math.max(
    0,
    fit.handling.parts.findIndex(({ from, to }) => slotOfDay >= from && slotOfDay < to),
  );
}

/** Services that were cut short included: they take their seconds too. */
export function meanHandling({ short, shortMean, mean }: HandlingEstimate): number {
  return short * shortMean + (1 - short) * mean;
}
