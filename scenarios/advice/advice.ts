import type { Model } from '../../sim/model/model.ts';
import type { Finding } from '../issue.ts';
import * as messages from './advice-messages.ts';
import { adviseHours } from './advise-hours.ts';
import { adviseRounding } from './advise-rounding.ts';
import { adviseSettings } from './advise-settings.ts';
import { adviseStaffing } from './advise-staffing.ts';
import { offeredLoads } from './offered-load.ts';

/** What a planner would say about a scenario before it is run. Nothing of it keeps it from running. */
export function adviceOn(model: Model): Finding[] {
  const loads = offeredLoads(model);
  return [
    ...adviseStaffing(model, loads),
    ...adviseHours(model, loads),
    ...adviseRounding(model),
    ...adviseSettings(model),
  ];
}

const FEWEST_REPLICATIONS = 10;

/** Advice on the number of replications; undefined when there are enough for intervals that mean something. */
export function adviceOnReplications(replications: number): Finding | undefined {
  if (replications >= FEWEST_REPLICATIONS) return undefined;
  return { severity: 'warning', path: [], problem: messages.fewReplications(replications, FEWEST_REPLICATIONS) };
}
