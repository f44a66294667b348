import type { Settings } from '../../scenarios/settings.ts';
import type { Segment } from '../../sim/model/customer.ts';
import type { Model } from '../../sim/model/model.ts';
import { LOYALTY_STRONG, LOYALTY_WEAK } from '../questions/conditions.ts';
import type { Condition } from '../questions/question.ts';

/** Assumptions that carry most verdicts, each one otherwise: how much comes in, what customers are worth, whether service keeps them. */
export function doubts(model: Model): Condition[] {
  return [
    { name: 'a tenth more demand', set: needs(model, 1.1) },
    { name: 'customers worth half', set: margins(model, 0.5) },
    { name: 'customers worth twice', set: margins(model, 2) },
    LOYALTY_WEAK,
    LOYALTY_STRONG,
  ];
}

function needs(model: Model, times: number): Settings {
  return ofSegments(model, ({ name, needsPerYear }) => [`customers.${name}.needs`, `${needsPerYear * times} /year`]);
}

function margins(model: Model, times: number): Settings {
  return ofSegments(model, ({ name, margin }) => [`customers.${name}.margin`, `${margin * times} EUR/year`]);
}

function ofSegments({ segments }: Model, setting: (segment: Segment) => [string, string]): Settings {
  return Object.fromEntries(segments.map(setting));
}
