import type { Segment } from '../model/customer.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';

/** The segments whose customers are worth so many times the average margin. */
export function valuableSegments({ segments }: Model, above: number): readonly Segment[] {
  const customers = segments.reduce((sum, { count }) => sum + count, 0);
  const margin = segments.reduce((sum, { count, margin }) => sum + count * margin, 0);
  return segments.filter((segment) => segment.margin * customers > above * margin);
}

/** The model in which valuable customers have a head start in line, if the service gives them one. */
export function withPriority(model: Model, { valuePriority }: Service): Model {
  if (valuePriority === undefined || valuePriority.strength === 0) return model;
  const valuable = valuableSegments(model, valuePriority.above);
  const extra = valuePriority.strength * valuePriority.headStart;
  const segments = model.segments.map((segment) =>
    valuable.includes(segment) ? { ...segment, headStart: segment.headStart + extra } : segment,
  );
  return { ...model, segments };
}
