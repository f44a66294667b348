import type { ReferenceCase } from '../case.ts';
import { alikeAgents } from '../maths/alike-agents.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { exponential } from '../maths/law.ts';
import { type TwoClasses, twoClassMoves } from '../maths/priority.ts';
import { urgencies } from './urgencies.ts';

const FAMILY = 'Priority';

/** Two classes that lose patience: the chain. With equal patience both together are Erlang A. */
function impatient(id: string, title: string, model: TwoClasses): ReferenceCase {
  const { urgent, other, talk, agents, patience } = model;
  const classes = [urgent, other].map((arrivals, row) => ({
    arrivals,
    talk: exponential(talk),
    patience: exponential(patience[row] as number),
  }));
  const read = (chain: Chain, p: Float64Array, all: number): Record<string, number> => {
    const line = (row: number) => average(chain, p, (state: State) => state[row] as number);
    return {
      'abandonment.phone': all,
      'abandonment.intent.now': line(1) / patience[0] / urgent,
      'abandonment.intent.soon': line(2) / patience[1] / other,
      'waitOnline.intent.now': line(1) / urgent,
      'waitOnline.intent.soon': line(2) / other,
    };
  };
  const carried = (chain: Chain, p: Float64Array) => average(chain, p, ([busy = 0]) => busy) / talk / (urgent + other);
  return {
    id,
    family: FAMILY,
    title,
    scenario: urgencies(classes, agents),
    span: { kind: 'steady', rate: urgent + other, warmUp: 30 * talk, contacts: 10_000 },
    exact: () => {
      const chain = explore([0, 0, 0], twoClassMoves(model));
      const p = byElimination(chain);
      return read(chain, p, 1 - carried(chain, p));
    },
    again: () => {
      const chain = explore([0, 0, 0], twoClassMoves(model));
      const p = byIteration(chain);
      const alike = { arrivals: urgent + other, talk, agents, patience: patience[0], places: model.places, within: 20 };
      return read(chain, p, patience[0] === patience[1] ? alikeAgents(alike).abandonment : 1 - carried(chain, p));
    },
  };
}

export const PRIORITY_IMPATIENT: readonly ReferenceCase[] = [
  impatient('priority-impatient', '5 agents, two classes, the same patience', {
    urgent: 0.01,
    other: 0.02,
    talk: 180,
    agents: 5,
    patience: [120, 120],
    places: 40,
  }),
  impatient('priority-patience-differs', '6 agents, the urgent less patient', {
    urgent: 0.012,
    other: 0.018,
    talk: 200,
    agents: 6,
    patience: [90, 300],
    places: 45,
  }),
];
