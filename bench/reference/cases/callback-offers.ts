import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { alikeAgents } from '../maths/alike-agents.ts';
import { erlangC } from '../maths/erlang.ts';
import { exponential } from '../maths/law.ts';
import { callback } from './callback-keys.ts';
import { oneLine } from './one-line.ts';

const FAMILY = 'Call-back';

/** Nobody leaves, everybody is reached: the line is that of Erlang C, and the offer only decides who holds it. */
function patient(
  id: string,
  title: string,
  keys: ScenarioBody,
  exact: (m: Patient) => Exact,
  again: (m: Patient) => Exact,
): ReferenceCase {
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
  return overPlaces(
    model,
    (ahead) => (ahead >= OFFER_FROM ? 1 : 0),
    (ahead) => ahead + 1,
  );
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

function overPlaces(
  { load, agents, talk }: Patient,
  offered: (ahead: number) => number,
  ends: (ahead: number) => number,
): Exact {
  const ratio = load / agents;
  const delayed = alikeAgents({
    arrivals: load / talk,
    talk,
    agents,
    patience: Infinity,
    places: 300,
    within: 0,
  }).pWait;
  let [share, wait] = [0, 0];
  for (let ahead = 0; ahead < 250; ahead++) {
    const p = delayed * (1 - ratio) * ratio ** ahead;
    share += p * offered(ahead);
    wait += p * offered(ahead) * ends(ahead) * (talk / agents);
  }
  return { 'callbackShare.phone': TAKEN * share, 'waitOffline.phone': wait / share, 'pWait.phone': delayed };
}

export const CALLBACK_OFFERS: readonly ReferenceCase[] = [
  patient(
    'callback-by-length',
    'offered when three are in line, nobody leaves',
    { 'offer-when-waiting': OFFER_FROM },
    byLength,
    byLengthAgain,
  ),
  patient(
    'callback-by-wait',
    'offered above an expected wait of 110 s, nobody leaves',
    { 'offer-above': `${OFFER_ABOVE} s` },
    byExpectedWait,
    byExpectedWaitAgain,
  ),
];
