import type { Arrivals } from '../../sim/model/demand.ts';
import { DAY, HALF_HOUR } from '../../sim/model/units.ts';
import type { Completed, CompletedIntent, IntentArrivals } from '../schema/completed.ts';

const HALF_HOURS = DAY / HALF_HOUR;
const EVERY_MONTH_ALIKE = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

/** Where the contacts of an intent come from; `profile` is the one it has when it names none. */
export function buildArrivals(intent: CompletedIntent, scenario: Completed, profile: string): Arrivals {
  const { arrivals, share } = intent;
  if (arrivals === undefined) {
    const sum = Object.values(scenario.intents).reduce((total, one) => total + (one.share ?? 0), 0);
    return { kind: 'needs', share: (share ?? 0) / sum, profile: intent.profile ?? profile };
  }
  if (arrivals.trace !== undefined) return { kind: 'trace', contacts: arrivals.trace };
  if (arrivals.switching !== undefined) {
    const { rates, stays, next, environment } = arrivals.switching;
    return {
      kind: 'switching',
      rates,
      stays,
      next: next ?? inTurn(rates.length),
      environment: environment ?? '',
      season: arrivals.season ?? EVERY_MONTH_ALIKE,
    };
  }
  return {
    kind: 'rates',
    ...ratesOf(arrivals, scenario.horizon.start.firstWeekday),
    season: arrivals.season ?? EVERY_MONTH_ALIKE,
  };
}

/** Each state is followed by the next one, the last by the first. */
function inTurn(states: number): number[][] {
  return Array.from({ length: states }, (_, row) =>
    Array.from({ length: states }, (_one, to) => (to === (row + 1) % states ? 1 : 0)),
  );
}

function ratesOf(arrivals: IntentArrivals, firstWeekday: number): { rates: number[]; every: number } {
  const { rate, rates, every } = arrivals;
  const week = arrivals['by-half-hour'];
  if (rate !== undefined) return { rates: [rate], every: DAY };
  if (rates !== undefined) return { rates, every: every ?? DAY };
  // Files begin the week on Monday, rates begin on the first day of the run.
  const from = firstWeekday * HALF_HOURS;
  const turned = [...(week ?? []).slice(from), ...(week ?? []).slice(0, from)];
  return { rates: turned.map((contacts) => contacts / HALF_HOUR), every: HALF_HOUR };
}
