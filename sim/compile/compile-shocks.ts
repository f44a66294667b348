import type { Shock, ShockEffect } from '../model/demand.ts';
import type { Model } from '../model/model.ts';
import { DAY, YEAR } from '../model/units.ts';
import { meanOf } from '../random/distribution-function.ts';
import type { Samplers } from '../random/samplers.ts';
import { rowsOf } from './compile-segments.ts';
import type { ShockTables } from './tables.ts';

/** A shock that fades does so in this many steps: its strength is constant within each. */
const FADING_STEPS = 12;

/** A source of a shock: the needs of one intent that it makes. */
export interface ShockSource {
  readonly shock: number;
  readonly intent: number;
  /** Needs at full strength, relative to the intent's own rate. */
  readonly excess: number;
}

/** Shocks as tables: when they come, how long they last, whom they touch. */
export function compileShocks(model: Model, samplers: Samplers): ShockTables {
  const shocks = model.shocks ?? [];
  return {
    count: shocks.length,
    rate: Float64Array.from(shocks, ({ when }) => (when.kind === 'random' ? when.perYear / YEAR : 0)),
    starts: shocks.map((shock) => startsOnCalendar(model, shock)),
    lasts: Int32Array.from(shocks, ({ lasts }) => samplers.add(lasts)),
    steps: Uint8Array.from(shocks, ({ course }) => (course === 'fading' ? FADING_STEPS : 1)),
    customers: Float64Array.from(shocks, ({ customers }) => customers),
  };
}

/** One source for each intent that a shock affects, shock by shock, in the order of the intents. */
export function shockSources(model: Model): ShockSource[] {
  return (model.shocks ?? []).flatMap((shock, row) =>
    model.intents.flatMap(({ name }, intent) => {
      const effect = shock.affects[name];
      return effect === undefined ? [] : [{ shock: row, intent, excess: excessOf(model, shock, effect, intent) }];
    }),
  );
}

/** What a shock adds to an intent's own rate, as a multiple of it. */
function excessOf(model: Model, shock: Shock, effect: ShockEffect, intent: number): number {
  if (effect.kind === 'factor') return effect.factor - 1;
  const arrivals = model.intents[intent]?.arrivals;
  const customers = model.segments.reduce((sum, segment) => sum + rowsOf(model, segment), 0);
  const perYear = model.segments.reduce((sum, segment) => sum + rowsOf(model, segment) * segment.needsPerYear, 0);
  const own = arrivals?.kind === 'needs' ? (perYear * arrivals.share) / YEAR : 0;
  const seconds = meanOf(shock.lasts);
  return own > 0 ? (customers * shock.customers * effect.share) / (seconds * own) : 0;
}

/** Starts within the run, and those before it that may still be on: a year back. */
function startsOnCalendar(model: Model, { when }: Shock): Float64Array {
  if (when.kind === 'random') return new Float64Array(0);
  const { firstDayOfYear, length } = model.horizon;
  const years = Math.ceil((firstDayOfYear * DAY + length) / YEAR);
  const starts = Array.from({ length: years + 1 }, (_, year) => year - 1).flatMap((year) =>
    when.daysOfYear.map((day) => (year * 365 + day - firstDayOfYear) * DAY + when.at),
  );
  return Float64Array.from(starts.filter((start) => start < length).sort((a, b) => a - b));
}
