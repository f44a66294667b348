import { COMPLEXITIES } from '../model/channel.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import type { Knowledge } from '../model/service-sections.ts';
import { MONTH } from '../model/units.ts';
import { inUse } from './in-use.ts';
import type { KnowledgeTables } from './people-tables.ts';

/** What a service without a knowledge base has of it. */
const NO_BASE: Knowledge = {
  strength: 0,
  coreTime: 0,
  solvedMore: [0, 0, 0],
  contradictions: 0,
  contradictionsShared: 0,
  decay: 0,
  upkeep: 1,
  selfServiceGain: [0, 0, 0],
  novices: 1,
};

/** The knowledge of a service, as far as it is another than today's; null where no strategy of the model says so. */
export function compileKnowledge(model: Model, service: Service): KnowledgeTables | null {
  const base = inUse(model, service, 'knowledge');
  const manuals = inUse(model, service, 'manuals');
  if (base === null && manuals === null) return null;
  const { section, strength } = base ?? { section: NO_BASE, strength: 0 };
  const search = manuals === null ? 0 : manuals.strength * manuals.section.search;
  const missed = manuals === null ? 0 : manuals.strength * manuals.section.missed;
  const { contradictions: separate, contradictionsShared: shared } = section;
  const kept = 1 - section.decay * (1 - section.upkeep);
  const months = Math.ceil(model.horizon.length / MONTH) + 1;
  let quality = 1;
  return {
    coreTime: strength * section.coreTime - search,
    solvedMore: Float64Array.from(
      model.intents,
      ({ complexity }) => strength * (section.solvedMore[COMPLEXITIES.indexOf(complexity)] ?? 0) - missed,
    ),
    contained: Float64Array.from(section.selfServiceGain, (gain) => strength * gain),
    separate,
    contradictory: separate + strength * (shared - separate),
    novices: strength > 0 || manuals === null ? section.novices : manuals.section.novices,
    month: MONTH,
    quality: Float64Array.from({ length: months }, (_, month) => {
      if (month > 0) quality *= kept;
      return quality;
    }),
  };
}
