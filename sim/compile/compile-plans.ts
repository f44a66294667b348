import type { Model } from '../model/model.ts';
import type { Plan } from '../model/plan.ts';
import type { Service } from '../model/service.ts';
import { NONE } from '../model/units.ts';
import { minutesToOpening } from './compile-channels.ts';
import type { PlanCalendar, PlanTables } from './plan-tables.ts';
import { rowOf } from './row-of.ts';
import { secondsBefore } from './seconds-before.ts';

/** Urgencies of an intent, 0 to 3. */
export const URGENCIES = 4;

/** Fees are paid monthly. */
const MONTHS = 12;

/** Service plans; null where no segment has one. */
export function compilePlans(model: Model, service: Service): PlanTables | null {
  const { plans = [], segments, intents } = model;
  if (segments.every(({ plan }) => plan === undefined)) return null;
  const of = segments.map(({ plan }) => (plan === undefined ? NONE : rowOf(plans, plan, 'plan')));
  const monthly = (row: number, share: (plan: Plan) => number) => {
    const plan = plans[of[row] ?? NONE];
    const { fee, margin } = segments[row] ?? { margin: 0 };
    return plan === undefined ? 0 : (share(plan) * (fee ?? margin)) / MONTHS;
  };
  return {
    count: plans.length,
    of: Int8Array.from(of),
    response: Float64Array.from(plans.flatMap(({ response }) => response.map(orNever))),
    resolution: Float64Array.from(plans.flatMap(({ resolution }) => resolution.map(orNever))),
    calendar: plans.flatMap(({ hours, urgentHours }) => {
      const [usual, urgent] = [calendarOf(hours), calendarOf(urgentHours)];
      return [usual, usual, urgent, urgent];
    }),
    urgency: Uint8Array.from(intents, ({ urgency }) => urgency),
    credit: Float64Array.from(segments, (_, row) => monthly(row, ({ credit }) => credit)),
    cap: Float64Array.from(segments, (_, row) => monthly(row, ({ cap }) => cap)),
    order: service.responseTargets?.strength ?? 0,
  };
}

function orNever(time: number): number {
  return time === NONE ? Infinity : time;
}

function calendarOf(hours: Plan['hours']): PlanCalendar | null {
  const minutes = minutesToOpening(hours);
  if (minutes === null) return null;
  return { minutesToOpening: minutes, openBefore: secondsBefore((minute) => minutes[minute] === 0) };
}
