import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import type { DigitalTables, SelfServiceTables } from './digital-tables.ts';
import { inUse } from './in-use.ts';

/** What a service does on digital channels. */
export function compileDigital(model: Model, service: Service): DigitalTables {
  return { selfService: compileSelfService(model, service) };
}

function compileSelfService(model: Model, service: Service): SelfServiceTables | null {
  const found = inUse(model, service, 'selfService');
  if (found === null) return null;
  const { section, strength } = found;
  return {
    contained: Float64Array.from(section.solvesMore, (more) => strength * more),
    falseSuccess: strength * section.falseSuccess,
    wayOut: 1 - strength * (1 - section.wayOut),
    stuckGivesUp: section.stuckGivesUp,
    handover: strength * section.handover,
    fee: strength * section.fee,
  };
}
