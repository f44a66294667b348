import type { Busyness, Shock, ShockEffect } from '../../sim/model/demand.ts';
import type { Completed } from '../schema/completed.ts';
import { EVERY_INTENT, monthly } from '../schema/shock-schema.ts';

/** Shocks, each with its effect on every intent spelled out. */
export function buildShocks({ demand, intents }: Completed): Shock[] {
  return Object.entries(demand.shocks ?? {}).map(([name, shock]) => {
    const days = shock.dates ?? monthly(shock['days-of-month'] ?? []);
    return {
      name,
      title: shock.title ?? name,
      when:
        shock['per-year'] === undefined
          ? { kind: 'calendar', daysOfYear: days, at: shock.at ?? 0 }
          : { kind: 'random', perYear: shock['per-year'] },
      lasts: shock.lasts,
      course: shock.course ?? 'even',
      customers: shock.customers ?? 1,
      affects: spelledOut(shock.affects, Object.keys(intents)),
    };
  });
}

function spelledOut(affects: Readonly<Record<string, ShockEffect>>, intents: readonly string[]) {
  const { [EVERY_INTENT]: other, ...named } = affects;
  const rest = other === undefined ? [] : intents.filter((name) => named[name] === undefined);
  return { ...Object.fromEntries(rest.map((name) => [name, other as ShockEffect])), ...named };
}

/** How busy days, and half-hours within them, differ by chance. */
export function buildBusyness({ demand }: Completed): Busyness {
  const withinDay = demand['within-day'];
  return withinDay === undefined ? { cv: demand.busyness } : { cv: demand.busyness, withinDay };
}
