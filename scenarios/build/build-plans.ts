import type { ByUrgency, Plan } from '../../sim/model/plan.ts';
import { NONE } from '../../sim/model/units.ts';
import type { Completed } from '../schema/completed.ts';

type Promised = Completed['plans'][string]['response'];

export function buildPlans({ plans }: Completed): Plan[] {
  return Object.entries(plans).map(([name, plan]) => ({
    name,
    response: byUrgency(plan.response),
    resolution: byUrgency(plan.resolution),
    hours: plan.hours ?? [],
    urgentHours: plan['urgent-hours'] ?? plan.hours ?? [],
    credit: plan.credit ?? 0,
    cap: plan.cap ?? 1,
  }));
}

/** Severity 1 is the highest urgency. */
function byUrgency(promised: Promised): ByUrgency {
  const { p1 = NONE, p2 = NONE, p3 = NONE, p4 = NONE } = promised ?? {};
  return [p4, p3, p2, p1];
}
