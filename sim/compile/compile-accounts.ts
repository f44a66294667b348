import type { Model } from '../model/model.ts';
import type { AskedBy } from '../model/people.ts';
import type { Service } from '../model/service.ts';
import type { AccountTables } from './account-tables.ts';
import type { SegmentTables } from './tables.ts';

const ASKED_BY: Readonly<Record<AskedBy, number>> = { anybody: 0, buyer: 1, user: 2 };

/** The people of accounts; null where all customers are single persons. */
export function compileAccounts(model: Model, service: Service, segments: SegmentTables): AccountTables | null {
  if (model.segments.every(({ people }) => people === undefined)) return null;
  const people = model.segments.map((segment) => segment.people?.count ?? 1);
  const from = new Int32Array(segments.count);
  let count = 0;
  people.forEach((each, row) => {
    from[row] = count;
    count += each * (segments.size[row] as number);
  });
  return {
    people: Int32Array.from(people),
    from,
    count,
    userStep: Float64Array.from(model.segments, ({ people: one }) =>
      one === undefined ? 1 : one.usersWeight / Math.max(1, one.count - 1),
    ),
    colleague: Float64Array.from(model.segments, ({ people: one }) => one?.colleague ?? 0),
    askedBy: Uint8Array.from(model.intents, ({ askedBy }) => ASKED_BY[askedBy ?? 'anybody']),
    linked: service.accountView?.strength ?? 0,
  };
}
