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
const OFFER_ABOVE = 110;

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

/** So many in line announce more than the limit by themselves: the next one waits (line + 1) talks / agents. */
function enoughInLine({ talk, agents }: Patient): number {
  return Math.floor((OFFER_ABOVE * agents) / talk);
}

/**
 * Offered when the expected wait is above x: when so many are in line, or the first of fewer has waited longer than x. The
 * latter means that, x ago, more were in line than have been answered since; with the geometric line of Erlang C this has
 * probability C ratio exp(-free x), the rest of that line is geometric again, and arrivals x have come on average behind it.
 */
function byExpectedWait(model: Patient): Exact {
  const { load, agents, talk, arrivals, free } = model;
  const [delayed, ratio] = [erlangC(agents, load), load / agents];
  const enough = enoughInLine(model);
  const since = arrivals * OFFER_ABOVE;
  const old = delayed * ratio * Math.exp(-free * OFFER_ABOVE) * (1 - ratio) * Math.exp(-since);
  let share = delayed * ratio ** enough;
  let ends = share * (enough + 1 / (1 - ratio));
  for (let line = 1; line < enough; line++) {
    let [behind, sum] = [1, 0];
    for (let come = 0; come < line; come++) {
      sum += ratio ** (line - 1 - come) * behind;
      behind *= since / (come + 1);
    }
    share += old * sum;
    ends += old * sum * (line + 1);
  }
  return {
    'callbackShare.phone': TAKEN * share,
    'waitOffline.phone': (ends / share) * (talk / agents),
    'pWait.phone': delayed,
  };
}

/** The same by sums over the line x ago, the number answered since and the number who have come since. */
function byExpectedWaitAgain(model: Patient): Exact {
  const { arrivals, agents, talk, load } = model;
  const enough = enoughInLine(model);
  const answered = poisson((agents / talk) * OFFER_ABOVE, 200);
  const come = poisson(arrivals * OFFER_ABOVE, 200);
  const ratio = load / agents;
  /** Share of arrivals who find so many in line, the first of whom has waited longer than x, given that all are busy. */
  const old = (line: number): number => {
    let sum = 0;
    for (let before = 1; before <= 150; before++) {
      for (let gone = Math.max(0, before - line); gone < before; gone++) {
        const p = (1 - ratio) * ratio ** before * (answered[gone] as number);
        sum += p * (come[line - before + gone] as number);
      }
    }
    return sum;
  };
  const offered = (line: number) => (line >= enough ? 1 : line === 0 ? 0 : old(line) / ((1 - ratio) * ratio ** line));
  return overPlaces(model, offered, (line) => line + 1);
}

function poisson(mean: number, last: number): number[] {
  let p = Math.exp(-mean);
  return Array.from({ length: last + 1 }, (_, n) => {
    const here = p;
    p *= mean / (n + 1);
    return here;
  });
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
  patient('callback-by-wait', 'offered above an expected wait of 110 s, nobody leaves', { 'offer-above': `${OFFER_ABOVE} s` }, byExpectedWait, byExpectedWaitAgain),
  attempts('callback-two-attempts', 'call-backs in line, two attempts', 'virtual-hold', 0.6, 2),
  attempts('callback-slot', 'agreed times, three attempts', 'slot', 0.5, 3),
  attempts('callback-abandoned', 'those who hung up, two attempts', 'abandoned', 0.45, 2),
];
