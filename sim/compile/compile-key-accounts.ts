import type { Segment } from '../model/customer.ts';
import type { AccountManagers } from '../model/key-accounts.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { NONE } from '../model/units.ts';
import { inUse } from './in-use.ts';
import type { AccountManagerTables } from './key-account-tables.ts';
import type { SegmentTables, TeamTables } from './tables.ts';
import { valuableSegments } from './with-priority.ts';

/** The model in which the managers that a service has are on the roster of their team. */
export function withAccountManagers(model: Model, { accountManagers: section }: Service): Model {
  const agents = section === undefined ? 0 : managersFor(model, section);
  if (section === undefined || agents === 0) return model;
  const row = model.teams.findIndex(({ name }) => name === section.team);
  if (row < 0) return model;
  const hired = section.hours.map((stretch) => ({ ...stretch, agents }));
  return {
    ...model,
    teams: model.teams.map((team, at) => (at === row ? { ...team, shifts: [...team.shifts, ...hired] } : team)),
  };
}

/** How many it takes for the accounts of today. */
function managersFor(model: Model, section: AccountManagers): number {
  const accounts = coveredSegments(model, section).reduce((sum, { count }) => sum + count, 0);
  return Math.ceil((section.strength * accounts) / section.accounts);
}

function coveredSegments(model: Model, { above }: AccountManagers): readonly Segment[] {
  return valuableSegments(model, above);
}

/** Who looks after whom; null where no strategy of the model has account managers. */
export function compileAccountManagers(
  model: Model,
  service: Service,
  segments: SegmentTables,
  teams: TeamTables,
): AccountManagerTables | null {
  const found = inUse(model, service, 'accountManagers');
  if (found === null) return null;
  const { section, strength } = found;
  const team = model.teams.findIndex(({ name }) => name === section.team);
  if (team < 0) return null;
  const named = coveredSegments(model, section);
  const from = new Int32Array(segments.count).fill(NONE);
  const customers: number[] = [];
  model.segments.forEach((segment, row) => {
    if (!named.includes(segment)) return;
    from[row] = customers.length;
    const first = segments.first[row] as number;
    for (let place = 0; place < (segments.size[row] as number); place++) customers.push(first + place);
  });
  const firstAgent = teams.agentFrom[team] as number;
  const there = (teams.agentFrom[team + 1] as number) - firstAgent;
  const managers = strength === 0 ? 0 : Math.min(there, managersFor(model, section));
  return {
    customers: Int32Array.from(customers),
    from,
    covered: managers === 0 ? 0 : Math.round(strength * customers.length),
    firstAgent,
    managers,
    every: section.every,
    touch: section.touch,
    warning: section.warning,
    kept: section.kept,
  };
}
