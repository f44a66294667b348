import type { Arrivals, Profile } from '../model/demand.ts';
import type { Intent } from '../model/intent.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { DAY, HALF_HOUR, NONE, WEEK, YEAR } from '../model/units.ts';
import type { Samplers } from '../random/samplers.ts';
import { withHolidays } from './compile-calendar.ts';
import { inducedSources } from './compile-new-channel.ts';
import { rowsOf } from './compile-segments.ts';
import { compileShocks, shockSources } from './compile-shocks.ts';
import { compileSwitching } from './compile-switching.ts';
import { cumulative } from './cumulative.ts';
import { rowOf } from './row-of.ts';
import type { SourceTables, TraceTable } from './tables.ts';

/** Kinds of sources. */
export const NEEDS_OF_CUSTOMERS = 0;
export const ANONYMOUS = 1;
export const TRACE = 2;

const LAST_DAY_OF_MONTH = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Demand by intent: rates in slots, and one factor for each day of the run. */
export function compileDemand(model: Model, service: Service, samplers: Samplers): SourceTables {
  const own = model.intents.map((intent) => compileSource(model, intent.arrivals));
  const shocked = shockSources(model);
  // A shock's source has the shape of its intent, times what the shock adds.
  const induced = inducedSources(model, service).map((one) => ({ ...one, source: own[one.intent] as Source }));
  const sources = [
    ...own,
    ...shocked.map(({ intent }) => own[intent] as Source),
    ...induced.map(({ source, factor }) => ({ ...source, rates: source.rates.map((rate) => factor * rate) })),
  ];
  const intentOf = [...own.keys(), ...shocked.map(({ intent }) => intent), ...induced.map(({ intent }) => intent)];
  const needs = model.segments.map((segment) => rowsOf(model, segment) * segment.needsPerYear);
  return {
    count: sources.length,
    intents: own.length,
    intent: Uint8Array.from(intentOf),
    shock: Int16Array.from(sources, (_, row) => shocked[row - own.length]?.shock ?? NONE),
    excess: Float64Array.from(sources, (_, row) => shocked[row - own.length]?.excess ?? 0),
    shocks: compileShocks(model, samplers),
    kind: Uint8Array.from(sources, (source) => source.kind),
    rates: sources.map((source) => source.rates),
    slot: Float64Array.from(sources, (source) => source.slot),
    dayFactor: sources.map((source) => seasonByDay(model, source.season)),
    busyness: model.busyness.cv,
    withinDay: model.busyness.withinDay?.cv ?? 0,
    withinDayCorrelation: model.busyness.withinDay?.correlation ?? 0,
    segmentUpTo: cumulative(needs),
    traces: sources.map((source) => source.trace),
    switching: sources.map((_, row) =>
      row < own.length ? compileSwitching((model.intents[row] as Intent).arrivals) : null,
    ),
  };
}

interface Source {
  readonly kind: number;
  readonly rates: Float64Array;
  readonly slot: number;
  readonly season: readonly number[];
  readonly trace: TraceTable;
}

function compileSource(model: Model, arrivals: Arrivals): Source {
  const trace = compileTrace(arrivals);
  if (arrivals.kind === 'trace') return { kind: TRACE, rates: new Float64Array(1), slot: Infinity, season: [], trace };
  if (arrivals.kind === 'rates' || arrivals.kind === 'switching') {
    const constant = arrivals.kind === 'switching' || arrivals.rates.length === 1;
    const varies = model.busyness.cv > 0 || arrivals.season.some((factor) => factor !== 1);
    const waves = (model.busyness.withinDay?.cv ?? 0) > 0;
    const slot = constant ? (waves ? HALF_HOUR : varies ? DAY : Infinity) : arrivals.every;
    const rates = withHolidays(model, Float64Array.from(arrivals.rates), slot, false);
    return { kind: ANONYMOUS, rates, slot, season: arrivals.season, trace };
  }
  const profile = model.profiles[rowOf(model.profiles, arrivals.profile, 'profile')] as Profile;
  // Rows that nobody fills have needs too, which are dropped: so the needs of the others never move.
  const perYear = model.segments.reduce((sum, segment) => sum + rowsOf(model, segment) * segment.needsPerYear, 0);
  const rate = (perYear * arrivals.share) / YEAR;
  const shift = (model.horizon.firstWeekday * DAY) / HALF_HOUR;
  const slots = WEEK / HALF_HOUR;
  const rates = Float64Array.from({ length: slots }, (_, i) => rate * (profile.week[(i + shift) % slots] ?? 0));
  return {
    kind: NEEDS_OF_CUSTOMERS,
    rates: withHolidays(model, rates, HALF_HOUR, true),
    slot: HALF_HOUR,
    season: profile.season,
    trace,
  };
}

function compileTrace(arrivals: Arrivals): TraceTable {
  const contacts = arrivals.kind === 'trace' ? [...arrivals.contacts].sort((a, b) => a.at - b.at) : [];
  return {
    at: Float64Array.from(contacts, (contact) => contact.at),
    talk: Float64Array.from(contacts, (contact) => contact.talk),
    patience: Float64Array.from(contacts, (contact) => (contact.patience === NONE ? Infinity : contact.patience)),
    wrapUp: Float64Array.from(contacts, (contact) => contact.wrapUp),
    accepts: Uint8Array.from(contacts, (contact) => (contact.acceptsCallback ? 1 : 0)),
  };
}

/** The season's factor for each day of the run; a day more than needed, so that the last boundary has one. */
function seasonByDay(model: Model, season: readonly number[]): Float64Array {
  const days = Math.ceil(model.horizon.length / DAY) + 1;
  return Float64Array.from({ length: days }, (_, day) => {
    const dayOfYear = (model.horizon.firstDayOfYear + day) % 365;
    return season[LAST_DAY_OF_MONTH.findIndex((last) => dayOfYear < last)] ?? 1;
  });
}
