import type { Segment } from '../../sim/model/customer.ts';
import { MONTH } from '../../sim/model/units.ts';
import type { CompletedSegment } from '../schema/completed.ts';

/** A contract in whole months; without one the customer may leave in any month. */
export function contractOf({ contract, notice }: CompletedSegment): Pick<Segment, 'contractMonths' | 'noticeMonths'> {
  if (contract === undefined) return {};
  const months = Math.max(1, Math.round(contract / MONTH));
  return { contractMonths: months, noticeMonths: Math.min(months - 1, Math.round((notice ?? 0) / MONTH)) };
}

/** The people of an account; left out where there is one. */
export function peopleOf(segment: CompletedSegment): Pick<Segment, 'people'> {
  const { people, colleague = 0, 'users-weight': usersWeight = 0 } = segment;
  return people === undefined || people === 1 ? {} : { people: { count: people, colleague, usersWeight } };
}
