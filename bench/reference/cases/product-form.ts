import type { ReferenceCase } from '../case.ts';
import { average, byIteration, explore } from '../maths/chain.ts';
import { erlangC } from '../maths/erlang.ts';
import { exponential, type Law, lognormal } from '../maths/law.ts';
import { type Returning, returningMoves } from '../maths/network.ts';
import { oneLine, percent } from './one-line.ts';
import { NOBODY_RETURNS } from './returning.ts';

const PLENTY = 68;

/** Unsolved needs come back to a patient line: a Jackson network, so the line is Erlang C of all contacts. */
function productForm(
  id: string,
  title: string,
  resolution: number,
  agents: number,
  load: number,
  delay: Law,
): ReferenceCase {
  const talk = 200;
  const arrivals = (load * resolution) / talk;
  const rate = (agents - load) / talk;
  const read = (waits: number) => ({
    'pWait.phone': waits,
    'wait.phone': waits / rate,
    'serviceLevel.phone': 1 - waits * Math.exp(-20 * rate),
    occupancy: load / agents,
    contactsPerNeed: 1 / resolution,
    'fcr.true': resolution,
    repeats: 1 - resolution,
  });
  const model: Returning = {
    ...NOBODY_RETURNS,
    arrivals,
    talk,
    agents,
    places: PLENTY,
    unsolved: 1 - resolution,
    recontactDelay: delay.mean,
    most: [0, 40],
  };
  return {
    id,
    family: 'Repeats',
    title,
    scenario: oneLine({
      arrivals,
      talk: exponential(talk),
      agents,
      intent: { resolution: percent(resolution) },
      rest: { journey: { 'after-failure': { phone: { phone: '100 %' } }, 'recontact-delay': delay.text } },
    }),
    span: { kind: 'steady', rate: arrivals / resolution, warmUp: 40 * Math.max(talk, delay.mean), contacts: 16_000 },
    exact: () => read(erlangC(agents, load)),
    again: () => {
      const of = explore([0, 0, 0], returningMoves(model));
      const p = byIteration(of);
      return read(average(of, p, ([n = 0]) => (n >= agents ? 1 : 0)));
    },
  };
}

export const PRODUCT_FORM: readonly ReferenceCase[] = [
  productForm(
    'repeats-exponential',
    '75 % solved at a time, others call again after a while',
    0.75,
    5,
    3.4,
    exponential(900),
  ),
  productForm('repeats-lognormal', '60 % solved at a time, lognormal delays', 0.6, 10, 7, lognormal(600, 1)),
];
