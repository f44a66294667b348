import { COMPLEXITIES } from '../model/channel.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { YEAR } from '../model/units.ts';
import { inUse } from './in-use.ts';
import type { KnowledgeTables } from './people-tables.ts';

const MONTH = YEAR / 12;

/** The knowledge base of a service; null where no strategy of the model has one. */
export function compileKnowledge(model: Model, service: Service): KnowledgeTables | null {
  const found = inUse(model, service, 'knowledge');
  if (found === null) return null;
  const { section, strength } = found;
  const { contradictions: separate, contradictionsShared: shared } = section;
  const kept = 1 - section.decay * (1 - section.upkeep);
  const months = Math.ceil(model.horizon.length / MONTH) + 1;
  let quality = 1;
  return {
    coreTime: strength * section.coreTime,
    solvedMore: Float64Array.from(
      model.intents,
      ({ complexity }) => strength * (section.solvedMore[COMPLEXITIES.indexOf(complexity)] ?? 0),
    ),
    contained: Float64Array.from(section.selfServiceGain, (gain) => strength * gain),
    separate,
    contradictory: separate + strength * (shared - separate),
    novices: section.novices,
    month: MONTH,
    quality: Float64Array.from({ length: months }, (_, month) => {
      if (month > 0) quality *= kept;
      return quality;
    }),
  };
}
