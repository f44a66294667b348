import { NONE } from '../../sim/model/units.ts';
import { ANSWERED, type CallTable } from '../reading/call-table.ts';
import { type CallType, typeRows } from './call-types.ts';

/** Agents who serve the same types of call. */
export interface TeamEstimate {
  /** Rows of the types that make up most of their work. */
  readonly own: readonly number[];
  /** Rows of all types they answer. */
  readonly serves: readonly number[];
  /** Rows in the names of agents. */
  readonly agents: readonly number[];
}

/** A type with a team of its own: specialists answer this share of its calls. */
const BY_SPECIALISTS = 0.6;
/** A specialist: this share of an agent's calls are of one type that is not the most frequent. */
const SPECIALIST = 0.5;
/** A team serves a type when it answers at least this share of the type's calls. */
const SERVES = 0.1;

/**
 * Finds out from who answered what whether types have agents of their own. Most centres turn out to be one team: agents
 * who take every type, some of them more of one.
 * @param calls answered ones of the days that are fitted
 */
export function teamEstimates(calls: CallTable, types: readonly CallType[]): TeamEstimate[] {
  const matrix = answeredBy(calls, types);
  const totals = types.map((_, type) => matrix.reduce((sum, row) => sum + row[type]!, 0));
  const agents = matrix.map((row) => {
    const work = row.reduce((sum, count) => sum + count, 0);
    const most = row.indexOf(Math.max(...row));
    return { most: row[most]! > SPECIALIST * work ? most : 0, work };
  });
  const apart = types
    .map((_, type) => type)
    .filter((type) => {
      const bySpecialists = matrix.reduce(
        (sum, row, agent) => sum + (agents[agent]!.most === type ? row[type]! : 0),
        0,
      );
      return type > 0 && totals[type]! > 0 && bySpecialists >= BY_SPECIALISTS * totals[type]!;
    });
  const main = types.map((_, type) => type).filter((type) => !apart.includes(type));
  return [main, ...apart.map((type) => [type])].map((own) => {
    const members = agents.flatMap(({ most, work }, agent) => {
      const home = apart.includes(most) ? most : 0;
      return work > 0 && own.includes(home) ? [agent] : [];
    });
    const share = (type: number) =>
      members.reduce((sum, agent) => sum + matrix[agent]![type]!, 0) / Math.max(1, totals[type]!);
    const serves = types.map((_, type) => type).filter((type) => own.includes(type) || share(type) >= SERVES);
    return { own, serves, agents: members };
  });
}

/** Calls answered, by agent and type. */
function answeredBy(calls: CallTable, types: readonly CallType[]): number[][] {
  const rows = typeRows(types, calls.typeNames.length);
  const matrix = calls.agentNames.map(() => types.map(() => 0));
  for (let row = 0; row < calls.count; row++) {
    const agent = calls.agent[row]!;
    if (calls.outcome[row] === ANSWERED && agent !== NONE) matrix[agent]![rows[calls.type[row]!]!]! += 1;
  }
  return matrix;
}
