import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { alikeAgents } from '../maths/alike-agents.ts';
import { CALL_BACK, type KeepPlace, keepPlaceMoves, ON_LINE } from '../maths/callback.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { erlangC } from '../maths/erlang.ts';
import { exponential } from '../maths/law.ts';
import { oneLine, percent } from './one-line.ts';

const FAMILY = 'Call-back';

/** A call-back without dialling time, of which everybody who is eligible hears. */
function callback(keys: ScenarioBody): ScenarioBody {
  return { service: { callback: { offered: '100 %', connect: '0 s', ...keys } } };
}

/** Virtual hold: the chain of who stands where in line. */
function keepsPlace(id: string, title: string, model: KeepPlace): ReferenceCase {
  const { arrivals, talk, agents, patience, places, offerFrom, taken, reached } = model;
  const number = (kind: number) => ([, ...line]: State) => line.filter((one) => one === kind).length;
  const read = (chain: Chain, p: Float64Array, lost: (called: number, admitted: number) => number): Exact => {
    const over = (figure: (state: State) => number) => average(chain, p, figure);
    const blocked = over(([busy, ...line]) => (busy === agents && line.length === places ? 1 : 0));
    const offered = over(([busy, ...line]) => (busy === agents && line.length >= offerFrom && line.length < places ? 1 : 0));
    const called = offered * taken;
    return {
      'blocked.phone': blocked,
      'callbackShare.phone': called,
      'waitOffline.phone': over(number(CALL_BACK)) / arrivals / called,
      'waitOnline.phone': over(number(ON_LINE)) / arrivals / (1 - blocked),
      'abandonment.phone': lost(called, 1 - blocked) / (1 - blocked),
      'callbackLost.phone': 1 - reached,
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
      return read(chain, p, (called) => average(chain, p, number(ON_LINE)) / patience / arrivals + called * (1 - reached));
    },
    again: () => {
      const chain = explore([0], keepPlaceMoves(model));
      const p = byIteration(chain);
      return read(chain, p, (_, admitted) => admitted - average(chain, p, ([busy = 0]) => busy) / talk / arrivals);
    },
  };
}

/** Nobody leaves, everybody is reached: the line is that of Erlang C, and the offer only decides who holds it. */
function patient(id: string, title: string, keys: ScenarioBody, exact: (m: Patient) => Exact, again: (m: Patient) => Exact): ReferenceCase {
  const [load, agents, talk] = [6.8, 8, 200];
  const arrivals = load / talk;
  const model = { arrivals, agents, talk, load, free: (agents - load) / talk };
  const rest = callback({ policy: 'virtual-hold', accepted: '60 %', answered: '100 %', ...keys });
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({ arrivals, talk: exponential(talk), agents, rest }),
    span: { kind: 'steady', rate: arrivals, warmUp: 80 * talk, contacts: 20_000 },
    exact: () => exact(model),
    again: () => again(model),
  };
}

interface Patient {
  readonly arrivals: number;
  readonly agents: number;
  readonly talk: number;
  readonly load: number;
  readonly free: number;
}

const TAKEN = 0.6;
const OFFER_FROM = 3;
const OFFER_ABOVE = 30;

/** Offered from the third in line on: geometric tail of the line. */
function byLength({ load, agents, talk }: Patient): Exact {
  const [delayed, ratio] = [erlangC(agents, load), load / agents];
  return {
    'callbackShare.phone': TAKEN * delayed * ratio ** OFFER_FROM,
    'waitOffline.phone': (OFFER_FROM + 1 / (1 - ratio)) * (talk / agents),
    'pWait.phone': delayed,
  };
}

/** The same place by place: P(c + j in system) of an arrival, and j + 1 ends of talk until the agent. */
function byLengthAgain(model: Patient): Exact {
  return overPlaces(model, (ahead) => (ahead >= OFFER_FROM ? 1 : 0), (ahead) => ahead + 1);
}

/**
 * Offered when the first in line has waited longer than x: so it is when, x ago, more were in line than have been
 * answered since; P = C ratio exp(-free x), and who joins then finds 1 / (1 - ratio) + arrivals x in line.
 */
function byAge({ load, agents, talk, arrivals, free }: Patient): Exact {
  const [delayed, ratio] = [erlangC(agents, load), load / agents];
  return {
    'callbackShare.phone': TAKEN * delayed * ratio * Math.exp(-free * OFFER_ABOVE),
    'waitOffline.phone': (1 / (1 - ratio) + arrivals * OFFER_ABOVE + 1) * (talk / agents),
    'pWait.phone': delayed,
  };
}

/** The same by sums over the line x ago and the number answered since. */
function byAgeAgain(model: Patient): Exact {
  const answered = (model.agents / model.talk) * OFFER_ABOVE;
  const left = (ahead: number, weight: (still: number) => number): number => {
    let [sum, p] = [0, Math.exp(-answered)];
    for (let gone = 0; gone < ahead; gone++) {
      sum += p * weight(ahead - gone);
      p *= answered / (gone + 1);
    }
    return sum;
  };
  const since = model.arrivals * OFFER_ABOVE;
  const line = (ahead: number) => left(ahead, (still) => still + since + 1) / left(ahead, () => 1);
  return overPlaces(model, (ahead) => left(ahead, () => 1), (ahead) => (ahead === 0 ? 0 : line(ahead)));
}

function overPlaces({ load, agents, talk }: Patient, offered: (ahead: number) => number, ends: (ahead: number) => number): Exact {
  const ratio = load / agents;
  const delayed = alikeAgents({ arrivals: load / talk, talk, agents, patience: Infinity, places: 300, within: 0 }).pWait;
  let [share, wait] = [0, 0];
  for (let ahead = 0; ahead < 250; ahead++) {
    const p = delayed * (1 - ratio) * ratio ** ahead;
    share += p * offered(ahead);
    wait += p * offered(ahead) * ends(ahead) * (talk / agents);
  }
  return { 'callbackShare.phone': TAKEN * share, 'waitOffline.phone': wait / share, 'pWait.phone': delayed };
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
    arrivals: 1 / 70, talk: 150, agents: 2, patience: 120, places: 8, offerFrom: 1, taken: 0.49, reached: 1,
  }),
  keepsPlace('callback-not-reached', '3 agents, one customer in four does not pick up', {
    arrivals: 1 / 48, talk: 150, agents: 3, patience: 150, places: 7, offerFrom: 2, taken: 0.64, reached: 0.75,
  }),
  keepsPlace('callback-overload', '4 agents, overload, everybody takes the call-back from the third on', {
    arrivals: 1 / 30, talk: 160, agents: 4, patience: 60, places: 8, offerFrom: 3, taken: 1, reached: 0.9,
  }),
  patient('callback-by-length', 'offered when three are in line, nobody leaves', { 'offer-when-waiting': OFFER_FROM }, byLength, byLengthAgain),
  patient('callback-by-age', 'offered when the first has waited over 30 s, nobody leaves', { 'offer-above': `${OFFER_ABOVE} s` }, byAge, byAgeAgain),
  attempts('callback-two-attempts', 'call-backs in line, two attempts', 'virtual-hold', 0.6, 2),
  attempts('callback-slot', 'agreed times, three attempts', 'slot', 0.5, 3),
  attempts('callback-abandoned', 'those who hung up, two attempts', 'abandoned', 0.45, 2),
];
