import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import type { Continuity } from '../model/service-sections.ts';
import { inUse } from './in-use.ts';
import type { ContinuityTables } from './people-tables.ts';

const PREFER: Readonly<Record<Continuity['prefer'], number>> = { need: 0, customer: 1, 'account-manager': 2 };

/** Continuity of a service; null where no strategy of the model has it. */
export function compileContinuity(model: Model, service: Service): ContinuityTables | null {
  const found = inUse(model, service, 'continuity');
  if (found === null) return null;
  const { section, strength } = found;
  const team = model.teams.findIndex(({ name }) => name === section.team);
  const hired = model.strategies.some(({ service: one }) => one.accountManagers !== undefined);
  if (section.prefer === 'account-manager' && team < 0 && !hired)
    throw new RangeError(`no team "${section.team}" of account managers`);
  return {
    strength,
    prefer: PREFER[section.prefer],
    team,
    tolerance: section.tolerance,
    satisfaction: section.satisfaction,
  };
}
