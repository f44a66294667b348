import type { External, Party } from '../../sim/model/outside.ts';
import { DAY } from '../../sim/model/units.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';
import type { Completed, CompletedIntent } from '../schema/completed.ts';

export function buildParties({ parties }: Completed): Party[] {
  return Object.entries(parties ?? {}).map(([name, party]) => ({
    name,
    capacity: party.capacity ?? 0,
    visit: party.visit ?? 0,
  }));
}

/** What an intent needs of a party: every key is there, but for the promise, which is the mean lead time. */
export function buildExternal({ external }: CompletedIntent): { external?: External } {
  if (external === undefined) return {};
  const lead = external.lead ?? { kind: 'deterministic', value: 0 };
  return {
    external: {
      party: external.party,
      share: external.share ?? 1,
      lead,
      promise: external.promise ?? meanOf(lead),
      firstTimeFix: external['first-time-fix'] ?? 1,
      missed: external.missed ?? 0,
      chase: -Math.log1p(-(external.chase ?? 0)) / DAY,
      chaseTalk: external['chase-talk'] ?? { kind: 'deterministic', value: 0 },
      blame: external.blame ?? 1,
      failure: external.failure ?? 0,
    },
  };
}
