import type { Model } from '../model/model.ts';
import { ln } from '../random/deterministic-maths.ts';
import type { SegmentTables } from './tables.ts';

/** Customers by segment. The yearly churn becomes a monthly hazard: 1 - churn = exp(-12 hazard). */
export function compileSegments(model: Model): SegmentTables {
  const { segments } = model;
  const first = new Int32Array(segments.length);
  let customers = 0;
  segments.forEach((segment, row) => {
    first[row] = customers;
    customers += segment.count;
  });
  return {
    count: segments.length,
    first,
    size: Int32Array.from(segments, (segment) => segment.count),
    margin: Float64Array.from(segments, (segment) => segment.margin),
    monthlyHazard: Float64Array.from(segments, (segment) => -ln(1 - segment.churn) / 12),
    customers,
  };
}
