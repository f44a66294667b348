import type { Model } from '../model/model.ts';
import type { External } from '../model/outside.ts';
import { NONE } from '../model/units.ts';
import type { Samplers } from '../random/samplers.ts';
import type { OutsideTables } from './outside-tables.ts';
import { rowOf } from './row-of.ts';

/** Parties and what intents need of them; null when none needs any. */
export function compileOutside(model: Model, samplers: Samplers): OutsideTables | null {
  const parties = model.parties ?? [];
  const externals = model.intents.map(({ external }) => external);
  if (externals.every((external) => external === undefined)) return null;
  const column = (pick: (external: External) => number) =>
    Float64Array.from(externals, (external) => (external === undefined ? 0 : pick(external)));
  const rows = (pick: (external: External) => External['lead']) =>
    Int32Array.from(externals, (external) => (external === undefined ? NONE : samplers.add(pick(external))));
  return {
    party: Int8Array.from(externals, (external) =>
      external === undefined ? NONE : rowOf(parties, external.party, 'party'),
    ),
    share: column(({ share }) => share),
    lead: rows(({ lead }) => lead),
    chaseTalk: rows(({ chaseTalk }) => chaseTalk),
    promise: column(({ promise }) => promise),
    firstTimeFix: column(({ firstTimeFix }) => firstTimeFix),
    missed: column(({ missed }) => missed),
    chase: column(({ chase }) => chase),
    blame: column(({ blame }) => blame),
    failure: column(({ failure }) => failure),
    pace: Float64Array.from(parties, ({ capacity }) => (capacity > 0 ? 1 / capacity : 0)),
    visit: Float64Array.from(parties, ({ visit }) => visit),
  };
}
