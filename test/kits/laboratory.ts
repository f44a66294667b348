import { loadScenario } from '../../scenarios/library.ts';
import type { Model } from '../../sim/model/model.ts';

/** A ready laboratory model by name, optionally longer or shorter than the file says. */
export function laboratory(name: string, days?: number): Model {
  const { model, issues } = loadScenario(name);
  if (model === undefined) throw new Error(`${name} does not read: ${JSON.stringify(issues)}`);
  return days === undefined ? model : { ...model, horizon: { ...model.horizon, length: days * 86400 } };
}
