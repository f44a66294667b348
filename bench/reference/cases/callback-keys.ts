import type { ScenarioBody } from '../case.ts';

/** A call-back without dialling time, of which everybody who is eligible hears. */
export function callback(keys: ScenarioBody): ScenarioBody {
  return { service: { callback: { offered: '100 %', connect: '0 s', ...keys } } };
}
