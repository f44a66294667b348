import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { CALL_BACK, type KeepPlace, keepPlaceMoves, ON_LINE } from '../maths/callback.ts';
import { average, byElimination, byIteration, type Chain, explore, type Move, type State } from '../maths/chain.ts';
import { type Chats, chatMoves, chatsIn } from '../maths/chats.ts';
import { exponential } from '../maths/law.ts';
import { returningMoves } from '../maths/network.ts';
import { inEnvironment } from '../maths/switching.ts';
import { callback } from './callback-keys.ts';
import { morningOfMixedTalks } from './mixed-talks.ts';
import { oneLine, percent, perSecond } from './one-line.ts';
import { NOBODY_RETURNS } from './returning.ts';

/*
 * Mechanisms that each have cases of their own, two or three at once: what goes wrong only where they meet shows here.
 */

const FAMILY = 'Combinations';

/** Calm and storm: rates in both, mean stays. */
interface Weather {
  readonly rates: readonly [calm: number, storm: number];
  readonly stays: readonly [calm: number, storm: number];
}
const TO_AND_FRO = [
  [0, 1],
  [1, 0],
] as const;

function arrivalsIn({ rates, stays }: Weather): ScenarioBody {
  return { switching: { rates: rates.map(perSecond), stays: stays.map((stay) => `${stay} s`) } };
}

/** The chain of a model whose arrivals follow the weather. */
function chainIn(
  weather: Weather,
  start: State,
  movesAt: (arrivals: number) => (state: State) => readonly Move[],
): Chain {
  const { rates, stays } = weather;
  const moves = inEnvironment({ stays, next: TO_AND_FRO }, (state) => movesAt(rates[state as 0 | 1]));
  return explore([0, ...start], moves);
}

type Read = (chain: Chain, p: Float64Array, fromLine: boolean) => Exact;

/** Solved by elimination and read from the line; solved by iteration and read from what the agents carry. */
function twoWays(chain: () => Chain, read: Read): Pick<ReferenceCase, 'exact' | 'again'> {
  return {
    exact: () => {
      const of = chain();
      return read(of, byElimination(of), true);
    },
    again: () => {
      const of = chain();
      return read(of, byIteration(of), false);
    },
  };
}

/** Averages over contacts that come: each state of the weather counts by its rate. */
function averages(weather: Weather, chain: Chain, p: Float64Array) {
  const over = (figure: (state: State) => number) => average(chain, p, ([, ...state]) => figure(state));
  const come = (when: (state: State) => number) =>
    average(chain, p, ([environment, ...state]) => weather.rates[environment as 0 | 1] * when(state));
  return { over, come, all: come(() => 1) };
}

/** Storms, limited places, impatience, and contacts that do not solve the need. */
function stormyRepeats(): ReferenceCase {
  const weather: Weather = { rates: [0.02, 0.055], stays: [1500, 500] };
  const [agents, places] = [6, 6];
  const model = { ...NOBODY_RETURNS, agents, places, talk: 150, patience: 120, unsolved: 0.3, recontactDelay: 400 };
  const chain = () => chainIn(weather, [0, 0, 0], (arrivals) => returningMoves({ ...model, arrivals, most: [0, 40] }));
  const read: Read = (of, p, fromLine) => {
    const { over, all } = averages(weather, of, p);
    const tryRate = (environment: number, again: number) =>
      weather.rates[environment as 0 | 1] + again / model.recontactDelay;
    const tries = (when: (here: number) => boolean) =>
      average(of, p, ([environment = 0, here = 0, , again = 0]) => (when(here) ? tryRate(environment, again) : 0));
    const every = tries(() => true);
    const blocked = tries((here) => here >= agents + places);
    const line = over(([here = 0]) => Math.max(0, here - agents));
    const busy = over(([here = 0]) => Math.min(here, agents));
    const left = fromLine ? line / model.patience : every - blocked - busy / model.talk;
    return {
      'blocked.phone': blocked / every,
      'pWait.phone': tries((here) => here >= agents && here < agents + places) / (every - blocked),
      'abandonment.phone': left / (every - blocked),
      'waitOnline.phone': line / (every - blocked),
      triesPerNeed: every / all,
      contactsPerNeed: busy / model.talk / all,
      occupancy: busy / agents,
    };
  };
  return {
    id: 'storm-repeats',
    family: FAMILY,
    title: 'calm and storm, six places, impatient callers, three contacts in ten solve nothing',
    scenario: oneLine({
      arrivals: 0,
      talk: exponential(model.talk),
      patience: exponential(model.patience),
      agents,
      places,
      intent: { arrivals: arrivalsIn(weather), resolution: percent(1 - model.unsolved) },
      rest: {
        journey: {
          'after-failure': { phone: { phone: '100 %' } },
          'recontact-delay': exponential(model.recontactDelay).text,
        },
      },
    }),
    span: { kind: 'steady', rate: weather.rates[0], warmUp: 15_000, contacts: 16_000 },
    ...twoWays(chain, read),
  };
}

/** Storms and call-backs that keep their place, offered from the second in line on; one in five does not pick up. */
function stormyCallback(): ReferenceCase {
  const weather: Weather = { rates: [0.014, 0.05], stays: [1200, 600] };
  const model: Omit<KeepPlace, 'arrivals'> = {
    talk: 150,
    agents: 4,
    patience: 140,
    places: 7,
    offerFrom: 2,
    taken: 0.49,
    reached: 0.8,
  };
  const { agents, talk, patience, places, offerFrom, taken, reached } = model;
  const chain = () => chainIn(weather, [0], (arrivals) => keepPlaceMoves({ ...model, arrivals }));
  const of = (kind: number) => (state: State) => state.slice(1).filter((one) => one === kind).length;
  const read: Read = (chained, p, fromLine) => {
    const { over, come, all } = averages(weather, chained, p);
    const waiting = (least: number) => (state: State) =>
      state[0] === agents && state.length - 1 >= least && state.length - 1 < places ? 1 : 0;
    const admitted = all - come(([busy, ...line]) => (busy === agents && line.length >= places ? 1 : 0));
    const called = come(waiting(offerFrom)) * taken;
    const busy = over(([n = 0]) => n);
    const lost = fromLine ? over(of(ON_LINE)) / patience + called * (1 - reached) : admitted - busy / talk;
    return {
      'blocked.phone': 1 - admitted / all,
      'callbackShare.phone': called / all,
      'callbackLost.phone': 1 - reached,
      'waitOffline.phone': over(of(CALL_BACK)) / called,
      'waitOnline.phone': over(of(ON_LINE)) / admitted,
      'abandonment.phone': lost / admitted,
      occupancy: busy / agents,
    };
  };
  const accepted = percent(Math.sqrt(taken));
  return {
    id: 'storm-callback',
    family: FAMILY,
    title: 'calm and storm, call-backs from the second in line on, one in five does not pick up',
    scenario: oneLine({
      arrivals: 0,
      talk: exponential(talk),
      patience: exponential(patience),
      agents,
      places,
      intent: { arrivals: arrivalsIn(weather) },
      rest: callback({
        policy: 'virtual-hold',
        'offer-when-waiting': offerFrom,
        offered: accepted,
        accepted,
        answered: percent(reached),
        attempts: 1,
      }),
    }),
    span: { kind: 'steady', rate: weather.rates[0], warmUp: 12_000, contacts: 12_000 },
    ...twoWays(chain, read),
  };
}

/** Storms of chats: agents who hold up to three are slower with each. */
function stormyChats(): ReferenceCase {
  const weather: Weather = { rates: [0.02, 0.06], stays: [1800, 600] };
  const model: Omit<Chats, 'arrivals'> = { talk: 210, agents: 3, pace: [1, 0.85, 0.7], patience: 160, places: 25 };
  const { talk, agents, pace, patience, places } = model;
  const start = [agents, 0, 0, 0, 0];
  const chain = () => chainIn(weather, start, (arrivals) => chatMoves({ ...model, arrivals }));
  const line = (state: State) => state.at(-1) as number;
  const read: Read = (of, p, fromLine) => {
    const { over, come, all } = averages(weather, of, p);
    const full = (state: State) => state[pace.length] === agents;
    const delayed = come((state) => (full(state) && line(state) < places ? 1 : 0));
    const blocked = come((state) => (full(state) && line(state) >= places ? 1 : 0));
    const ends = over((state) => pace.reduce((sum, speed, i) => sum + (state[i + 1] as number) * (i + 1) * speed, 0));
    const left = fromLine ? over(line) / patience : all - blocked - ends / talk;
    return {
      'pWait.chat': delayed / (all - blocked),
      'abandonment.chat': left / (all - blocked),
      'waitOnline.chat': over(line) / (all - blocked),
      'aht.chat': over(chatsIn) / (all - blocked - left),
      occupancy: 1 - over((state) => state[0] as number) / agents,
    };
  };
  return {
    id: 'storm-chats',
    family: FAMILY,
    title: 'calm and storm, 3 agents with up to three chats each, slower together',
    scenario: {
      channels: { chat: { target: '80 % in 30 s', concurrency: pace.length, pace: pace.map(percent), places } },
      intents: {
        question: {
          arrivals: arrivalsIn(weather),
          talk: { chat: exponential(talk).text },
          patience: exponential(patience).text,
        },
      },
      teams: { desk: { agents } },
    },
    span: { kind: 'steady', rate: weather.rates[0], warmUp: 15_000, contacts: 14_000 },
    ...twoWays(chain, read),
  };
}

export const COMBINATIONS: readonly ReferenceCase[] = [
  stormyRepeats(),
  stormyCallback(),
  stormyChats(),
  morningOfMixedTalks(FAMILY),
];
