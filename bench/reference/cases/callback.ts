import type { Exact, ReferenceCase } from '../case.ts';
import { CALL_BACK, type KeepPlace, keepPlaceMoves, ON_LINE } from '../maths/callback.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { exponential } from '../maths/law.ts';
import { callback } from './callback-keys.ts';
import { oneLine, percent } from './one-line.ts';

const FAMILY = 'Call-back';

/** Virtual hold: the chain of who stands where in line. */
function keepsPlace(id: string, title: string, model: KeepPlace): ReferenceCase {
  const { arrivals, talk, agents, patience, places, offerFrom, taken, reached } = model;
  const number =
    (kind: number) =>
    ([, ...line]: State) =>
      line.filter((one) => one === kind).length;
  const read = (chain: Chain, p: Float64Array, lost: (called: number, admitted: number) => number): Exact => {
    const over = (figure: (state: State) => number) => average(chain, p, figure);
    const blocked = over(([busy, ...line]) => (busy === agents && line.length === places ? 1 : 0));
    const offered = over(([busy, ...line]) =>
      busy === agents && line.length >= offerFrom && line.length < places ? 1 : 0,
    );
    const called = offered * taken;
    return {
      'blocked.phone': blocked,
      'callbackShare.phone': called,
      'waitOffline.phone': over(number(CALL_BACK)) / arrivals / called,
      'waitOnline.phone': over(number(ON_LINE)) / arrivals / (1 - blocked),
      'abandonment.phone': lost(called, 1 - blocked) / (1 - blocked),
      ...(reached < 1 ? { 'callbackLost.phone': 1 - reached } : {}),
      occupancy: over(([busy = 0]) => busy) / agents,
    };
  };
  const accepted = percent(Math.sqrt(taken));
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({
      arrivals,
      talk: exponential(talk),
      agents,
      patience: exponential(patience),
      places,
      rest: callback({
        policy: 'virtual-hold',
        'offer-when-waiting': offerFrom,
        offered: accepted,
        accepted,
        answered: percent(reached),
        attempts: 1,
      }),
    }),
    span: { kind: 'steady', rate: arrivals, warmUp: 40 * talk, contacts: 10_000 },
    exact: () => {
      const chain = explore([0], keepPlaceMoves(model));
      const p = byElimination(chain);
      return read(
        chain,
        p,
        (called) => average(chain, p, number(ON_LINE)) / patience / arrivals + called * (1 - reached),
      );
    },
    again: () => {
      const chain = explore([0], keepPlaceMoves(model));
      const p = byIteration(chain);
      return read(chain, p, (_, admitted) => admitted - average(chain, p, ([busy = 0]) => busy) / talk / arrivals);
    },
  };
}

/** Whoever is not reached in so many attempts is lost: each attempt is a toss of its own, whatever the line does. */
function attempts(id: string, title: string, policy: string, answered: number, tries: number): ReferenceCase {
  const [load, agents, talk] = [7, 6, 150];
  const arrivals = load / talk;
  const rest = callback({
    policy,
    'offer-when-waiting': 1,
    accepted: '50 %',
    answered: percent(answered),
    attempts: tries,
    'attempt-delay': '5 min',
    delay: '20 min',
  });
  let lost = 1;
  for (let attempt = 0; attempt < tries; attempt++) lost *= 1 - answered;
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({ arrivals, talk: exponential(talk), agents, patience: exponential(90), rest }),
    span: { kind: 'steady', rate: arrivals, warmUp: 7200, contacts: 6000 },
    exact: () => ({ 'callbackLost.phone': (1 - answered) ** tries }),
    again: () => ({ 'callbackLost.phone': lost }),
  };
}

export const CALLBACK: readonly ReferenceCase[] = [
  keepsPlace('callback-2', '2 agents, 8 places, offered when one waits', {
    arrivals: 1 / 70,
    talk: 150,
    agents: 2,
    patience: 120,
    places: 8,
    offerFrom: 1,
    taken: 0.49,
    reached: 1,
  }),
  keepsPlace('callback-not-reached', '3 agents, one customer in four does not pick up', {
    arrivals: 1 / 48,
    talk: 150,
    agents: 3,
    patience: 150,
    places: 7,
    offerFrom: 2,
    taken: 0.64,
    reached: 0.75,
  }),
  keepsPlace('callback-overload', '4 agents, overload, everybody takes the call-back from the third on', {
    arrivals: 1 / 30,
    talk: 160,
    agents: 4,
    patience: 60,
    places: 8,
    offerFrom: 3,
    taken: 1,
    reached: 0.9,
  }),
  attempts('callback-two-attempts', 'call-backs in line, two attempts', 'virtual-hold', 0.6, 2),
  attempts('callback-slot', 'agreed times, three attempts', 'slot', 0.5, 3),
  attempts('callback-abandoned', 'those who hung up, two attempts', 'abandoned', 0.45, 2),
];
