import type { ComparisonSettings } from '../../sim/model/model.ts';
import { readGuardrail, readMinimum } from '../measures/comparison-text.ts';
import { measureNames } from '../measures/measure-names.ts';
import type { Completed } from '../schema/completed.ts';
import { TODAY } from '../strategies/with-ready-strategies.ts';
import type { Tree } from '../tree.ts';

export function buildComparison({ compare }: Completed, tree: Tree): ComparisonSettings {
  const names = measureNames(tree);
  const own = Object.entries(compare?.['minimum-relevant'] ?? {}).flatMap(([name, text]) => {
    const { value } = readMinimum(name, text, names);
    return value === undefined ? [] : [[value.measure, { value: value.value, relative: value.relative }] as const];
  });
  return {
    baseline: compare?.baseline ?? TODAY,
    guardrails: (compare?.guardrails ?? []).flatMap((text) => readGuardrail(text, names).value ?? []),
    ...(compare?.ladder === undefined ? {} : { ladder: compare.ladder }),
    minimumRelevant: Object.fromEntries(own),
  };
}
