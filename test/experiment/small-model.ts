import type { Layout } from '../../sim/measures/layout.ts';
import { layOut } from '../../sim/measures/layout.ts';
import type { Model } from '../../sim/model/model.ts';

/** Two figures that stand-in simulators can fill, and a curve of two bins. */
export const SMALL_LAYOUT: Layout = layOut(
  [
    { id: 'costPerResolution', title: 'Cost per resolution', unit: 'EUR', goal: 'lower', formula: '' },
    { id: 'serviceLevel.phone', title: 'Phone service level', unit: 'share', goal: 'higher', formula: '' },
    { id: 'cost', title: 'Cost', unit: 'EUR/year', goal: 'none', formula: '' },
  ],
  [{ id: 'byHalf', title: 'By half', unit: 's', axis: 'part', bins: ['first', 'second'], formula: '' }],
);

/** A model of which only names and comparison settings are looked at: enough for statistics and runners. */
export function smallModel(comparison: Partial<Model['comparison']> = {}): Model {
  const strategies = ['today', 'callback', 'view'].map((name) => ({
    name,
    summary: `what ${name} changes`,
    service: {},
  }));
  return {
    name: 'small',
    title: 'Small',
    story: '',
    strategies,
    comparison: { baseline: 'today', guardrails: [], minimumRelevant: {}, ...comparison },
    assumptions: [],
  } as unknown as Model;
}
