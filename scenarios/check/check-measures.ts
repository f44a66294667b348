import { figuresOf } from '../../sim/measures/catalogue.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Finding } from '../issue.ts';
import * as messages from '../messages.ts';
import { wrong } from './finding.ts';

/** Measures that a comparison names and that this scenario does not have; known only once there is a model. */
export function checkMeasures(model: Model): Finding[] {
  const known = figuresOf(model).map(({ id }) => id);
  const { guardrails, minimumRelevant } = model.comparison;
  return [
    ...guardrails.flatMap(({ measure }, i) =>
      known.includes(measure) ? [] : [wrong(['compare', 'guardrails', i], messages.unknownMeasure(measure, known))],
    ),
    ...Object.keys(minimumRelevant).flatMap((measure) =>
      known.includes(measure)
        ? []
        : [wrong(['compare', 'minimum-relevant', measure], messages.unknownMeasure(measure, known))],
    ),
  ];
}
