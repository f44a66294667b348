import type { ReferenceCase } from '../case.ts';
import { erlangB, erlangBBySum } from '../maths/erlang.ts';
import { exponential, fixed, type Law, lognormal } from '../maths/law.ts';
import { oneLine } from './one-line.ts';

const FAMILY = 'Erlang B';

interface Loss {
  readonly id: string;
  readonly title: string;
  readonly load: number;
  readonly agents: number;
  readonly talk: Law;
  readonly wrapUp?: Law;
}

/** Whoever finds all agents busy is turned away. Only the mean of the holding time matters (Sevastyanov 1957). */
function loss({ id, title, load, agents, talk, wrapUp }: Loss): ReferenceCase {
  const holding = talk.mean + (wrapUp?.mean ?? 0);
  const arrivals = load / holding;
  const figures = (blocked: number) => ({
    'blocked.phone': blocked,
    occupancy: (load * (1 - blocked)) / agents,
    'aht.phone': holding,
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({ arrivals, talk, agents, places: 0, ...(wrapUp === undefined ? {} : { wrapUp }) }),
    span: { kind: 'steady', rate: arrivals, warmUp: 20 * holding },
    exact: () => figures(erlangB(agents, load)),
    again: () => figures(erlangBBySum(agents, load)),
  };
}

export const ERLANG_B: readonly ReferenceCase[] = [
  loss({ id: 'erlang-b-small', title: '3 erlangs on 4 lines', load: 3, agents: 4, talk: exponential(180) }),
  loss({ id: 'erlang-b-large', title: '90 erlangs on 95 lines', load: 90, agents: 95, talk: exponential(240) }),
  loss({
    id: 'erlang-b-lognormal',
    title: '20 erlangs on 22 lines, lognormal talk with a wide spread',
    load: 20,
    agents: 22,
    talk: lognormal(180, 1.5),
  }),
  loss({
    id: 'erlang-b-wrap-up',
    title: '8 erlangs on 10 lines, fixed talk and exponential wrap-up',
    load: 8,
    agents: 10,
    talk: fixed(120),
    wrapUp: exponential(40),
  }),
];
