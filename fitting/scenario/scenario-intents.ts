import { DAY_SLOTS, WEEK_SLOTS } from '../estimates/calendar.ts';
import type { DayPart, HandlingEstimate } from '../estimates/handling-times.ts';
import type { LogFit } from '../log-fit.ts';

/** One intent of the fitted scenario: a type of call, or a type in one part of the day. */
export interface ScenarioIntent {
  readonly name: string;
  readonly title: string;
  /** Row of the type. */
  readonly type: number;
  readonly handling: HandlingEstimate;
  /** Expected calls without retries, by half-hour of the week. */
  readonly calls: Float64Array;
}

/**
 * Handling times change over the day, and an intent has one law: so a type becomes an intent for each part of the day in
 * which it has enough calls for a law of its own.
 */
export function scenarioIntents(fit: LogFit): ScenarioIntent[] {
  return fit.types.flatMap((type, row) => {
    const byPart = fit.handling.byPart[row]!;
    const fresh = fit.weeks[row]!.fresh.map((calls, slot) => (fit.open[slot] ? calls : 0));
    const whole = { name: type.name, title: type.title, type: row, handling: fit.handling.byType[row]!, calls: fresh };
    const parts = fit.handling.parts;
    if (parts.length === 1 || byPart.filter((one) => one.borrowed).length > 1) return [whole];
    return parts
      .map((part, i) => ({
        ...whole,
        name: `${type.name}-${clock(part.from, '')}`,
        title: `${type.title}, ${partText(part)}`,
        handling: byPart[i]!,
        calls: within(fresh, part),
      }))
      .filter((intent) => intent.calls.some((calls) => calls > 0));
  });
}

/** The part of the week's calls that falls into a part of the day. */
function within(calls: Float64Array, { from, to }: DayPart): Float64Array {
  return Float64Array.from({ length: WEEK_SLOTS }, (_, slot) => {
    const ofDay = slot % DAY_SLOTS;
    return ofDay >= from && ofDay < to ? calls[slot]! : 0;
  });
}

/** "until 09:00", "09:00 to 16:00", "from 20:00". */
export function partText({ from, to }: DayPart): string {
  if (from === 0) return to === DAY_SLOTS ? 'all day' : `until ${clock(to)}`;
  return to === DAY_SLOTS ? `from ${clock(from)}` : `${clock(from)} to ${clock(to)}`;
}

/** "09:30" for half-hour 19 of a day. */
export function clock(slot: number, colon = ':'): string {
  return `${String(Math.floor(slot / 2)).padStart(2, '0')}${colon}${slot % 2 === 0 ? '00' : '30'}`;
}
