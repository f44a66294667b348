import type { Segment } from '../model/customer.ts';
import type { Model } from '../model/model.ts';
import { exp, ln } from '../random/deterministic-maths.ts';
import { cancellingHazard } from './compile-sales.ts';
import { neutralMargin, neutralShare } from './neutral-share.ts';
import type { AcquisitionTables, SegmentTables } from './tables.ts';

/** Customers by segment. The yearly churn becomes a monthly hazard: 1 - churn = exp(-12 hazard). */
export function compileSegments(model: Model): SegmentTables {
  const { segments } = model;
  const first = new Int32Array(segments.length);
  let customers = 0;
  segments.forEach((segment, row) => {
    first[row] = customers;
    customers += rowsOf(model, segment);
  });
  return {
    count: segments.length,
    first,
    size: Int32Array.from(segments, (segment) => rowsOf(model, segment)),
    start: Int32Array.from(segments, (segment) => segment.count),
    margin: Float64Array.from(segments, (segment) => segment.margin * neutralMargin(model)),
    monthlyHazard: Float64Array.from(segments, (segment) => meanHazard(segment) * neutralShare(model)),
    silentHazard: Float64Array.from(
      segments,
      (segment) => Math.max(0, meanHazard(segment) - cancellingHazard(model, segment)) * neutralShare(model),
    ),
    contractMonths: Uint16Array.from(segments, ({ contractMonths }) => contractMonths ?? 0),
    noticeMonths: Uint16Array.from(segments, ({ noticeMonths }) => noticeMonths ?? 0),
    customers,
  };
}

/** Hazard a month of a segment's average customer. */
function meanHazard({ churn }: Segment): number {
  return -ln(1 - churn) / 12;
}

/** Rows of a segment: its customers, and room for those who may come on top. */
export function rowsOf(model: Model, segment: Segment): number {
  const room = model.acquisition?.room ?? 0;
  return segment.count + Math.ceil(segment.count * room);
}

/** Winning customers: the steady inflow is a share of those who leave in a month at neutral loyalty. */
export function compileAcquisition(model: Model): AcquisitionTables {
  const { acquisition, segments } = model;
  const word = acquisition?.wordOfMouth;
  return {
    active: acquisition === undefined ? 0 : 1,
    inflow: Float64Array.from(
      segments,
      (segment) => (acquisition?.inflow ?? 0) * segment.count * (1 - exp(-meanHazard(segment))),
    ),
    replace: acquisition?.replace ?? 0,
    cost: Float64Array.from(segments, ({ acquisitionCost }) => acquisitionCost ?? 0),
    toldGood: word === undefined ? 0 : word.tellResolved * word.personsResolved,
    toldBad: word === undefined ? 0 : word.tellUnresolved * word.personsUnresolved,
    effect: word?.effect ?? 0,
  };
}
