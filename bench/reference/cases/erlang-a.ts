import type { ReferenceCase } from '../case.ts';
import { type AlikeAgents, alikeAgents, alikeAgentsAgain, type LineFigures } from '../maths/alike-agents.ts';
import { generalPatience } from '../maths/general-patience.ts';
import { exponential } from '../maths/law.ts';
import { on, oneLine } from './one-line.ts';

/** Without a limit: as many places as anybody ever needs here. */
const PLENTY = 400;

function model(
  load: number,
  agents: number,
  talk: number,
  patience: number,
  places = PLENTY,
  within = 20,
): AlikeAgents {
  return { arrivals: load / talk, talk, agents, patience, places, within };
}

/** Impatient callers (Palm 1957): the birth-death chain with the wait place by place, and Baccelli's integrals. */
function impatient(id: string, title: string, one: AlikeAgents, family = 'Erlang A', contacts = 8000): ReferenceCase {
  const { arrivals, agents, within } = one;
  const [talk, patience] = [exponential(one.talk), exponential(one.patience)];
  return {
    id,
    family,
    title,
    scenario: oneLine({ arrivals, talk, patience, agents, within }),
    span: { kind: 'steady', rate: arrivals, warmUp: 20 * Math.max(one.talk, one.patience), contacts },
    exact: () => named(alikeAgents(one), 'blocked'),
    again: () => named({ blocked: 0, ...generalPatience({ ...one, patience }) }, 'blocked'),
  };
}

/** Impatient callers and a limited number of places in line: the chain, solved and read in two ways. */
function limited(id: string, title: string, one: AlikeAgents): ReferenceCase {
  const { arrivals, agents, within, places } = one;
  const patience = one.patience === Infinity ? {} : { patience: exponential(one.patience) };
  return {
    id,
    family: 'Trunks',
    title,
    scenario: oneLine({ arrivals, talk: exponential(one.talk), agents, within, places, ...patience }),
    span: { kind: 'steady', rate: arrivals, warmUp: 30 * one.talk },
    exact: () => named(alikeAgents(one), one.patience === Infinity ? 'abandonment' : ''),
    again: () => named(alikeAgentsAgain(one), one.patience === Infinity ? 'abandonment' : ''),
  };
}

/** The figures under the names of the measures, without one that has nothing to tell. */
function named({ occupancy, ...rest }: LineFigures, without: string): Record<string, number> {
  const line = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== without));
  return { ...on('phone', line), occupancy };
}

const OVERLOAD = 'Overload';

export const ERLANG_A: readonly ReferenceCase[] = [
  impatient('erlang-a-5', '4 erlangs on 5 agents, patience twice the talk', model(4, 5, 120, 240)),
  impatient('erlang-a-20', '20 erlangs on 20 agents, patience half the talk', model(20, 20, 240, 120)),
  impatient(
    'erlang-a-60',
    '56 erlangs on 60 agents, patience twice the talk',
    model(56, 60, 300, 600),
    'Erlang A',
    24_000,
  ),
  impatient('erlang-a-one', '0.9 erlang on 1 agent', model(0.9, 1, 100, 100)),
  impatient('overload-small', '9 erlangs on 6 agents', model(9, 6, 180, 90), OVERLOAD),
  impatient('overload-large', '48 erlangs on 40 agents', model(48, 40, 240, 180), OVERLOAD),
  impatient('overload-double', '20 erlangs on 10 agents', model(20, 10, 200, 150), OVERLOAD),
  limited('trunks-patient', '7 erlangs on 8 agents, 6 places, no impatience', model(7, 8, 150, Infinity, 6)),
  limited('trunks-few', '10 erlangs on 9 agents, 3 places', model(10, 9, 180, 120, 3)),
  limited('trunks-many', '24 erlangs on 22 agents, 9 places', model(24, 22, 240, 300, 9)),
  limited('trunks-overload', '12 erlangs on 6 agents, 10 places', model(12, 6, 120, 60, 10)),
];
