import { DAY, HALF_HOUR } from '../../../sim/model/units.ts';
import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { CALL_BACK, type KeepPlace, keepPlaceMoves, ON_LINE } from '../maths/callback.ts';
import { average, byElimination, byIteration, type Chain, explore, type Move, type State } from '../maths/chain.ts';
import { type Chats, chatMoves, chatsIn } from '../maths/chats.ts';
import { exponential, mixture } from '../maths/law.ts';
import { returningMoves } from '../maths/network.ts';
import { expectedBetween } from '../maths/step-rates.ts';
import { inEnvironment } from '../maths/switching.ts';
import { byEquations, byJumps, type Passed } from '../maths/transient.ts';
import { callback } from './callback-keys.ts';
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

const LONG = { share: 0.15, mean: 600 };
const SHORT = { mean: 90 };
const MOST = 26;

/** Moves of the chain (long talks, short talks, in line). */
function mixedMoves(arrivals: number, agents: number, patience: number) {
  return ([long = 0, short = 0, line = 0]: State): Move[] => {
    const ends = [long / LONG.mean, short / SHORT.mean] as const;
    const none = line === 0;
    const idle = long + short < agents;
    /** Somebody begins a talk, long or short. */
    const begins = (l: number, s: number, left: number, rate: number): Move[] => [
      [[l + 1, s, left], rate * LONG.share],
      [[l, s + 1, left], rate * (1 - LONG.share)],
    ];
    return [
      ...(idle ? begins(long, short, line, arrivals) : []),
      [[long, short, line + 1], !idle && line < MOST ? arrivals : 0],
      [[long, short, line - 1], line / patience],
      ...(none ? ([[[long - 1, short, 0], ends[0]]] as Move[]) : begins(long - 1, short, line - 1, ends[0])),
      ...(none ? ([[[long, short - 1, 0], ends[1]]] as Move[]) : begins(long, short - 1, line - 1, ends[1])),
    ];
  };
}

/** M_t/H/c + M over a morning from an empty start, all in line at the end still served. */
function morningOfMixedTalks(): ReferenceCase {
  const [agents, patience] = [5, 200];
  const rates = [0.012, 0.03, 0.045, 0.025];
  const moves = (arrivals: number) => mixedMoves(arrivals, agents, patience);
  const base = explore([0, 0, 0], moves(1));
  const chainAt = (arrivals: number): Chain => ({
    ...base,
    // The same moves in the same order, with another rate of arrivals, which may be 0.
    rates: base.states.map((state) => {
      const possible = moves(1)(state).map(([, rate]) => rate > 0);
      return moves(arrivals)(state)
        .filter((_, i) => possible[i])
        .map(([, rate]) => rate);
    }),
  });
  const read = (pass: (chain: Chain, p: Float64Array, seconds: number) => Passed): Exact => {
    const offered = expectedBetween(rates, 0, rates.length * HALF_HOUR);
    let p: Passed['p'] = new Float64Array(base.states.length);
    p[0] = 1;
    let [delayed, line] = [0, 0];
    for (let slot = 0; slot < rates.length + 4; slot++) {
      const rate = rates[slot] ?? 0;
      const passed = pass(chainAt(rate), p, HALF_HOUR);
      base.states.forEach(([long = 0, short = 0, waiting = 0], row) => {
        const time = passed.time[row] as number;
        line += time * waiting;
        if (long + short >= agents) delayed += time * rate;
      });
      p = passed.p;
    }
    return {
      'abandonment.phone': line / patience / offered,
      'pWait.phone': delayed / offered,
      'waitOnline.phone': line / offered,
    };
  };
  const day = Array.from({ length: DAY / HALF_HOUR }, (_, slot) => perSecond(rates[slot] ?? 0));
  const talk = mixture([
    [LONG.share, exponential(LONG.mean)],
    [1 - LONG.share, exponential(SHORT.mean)],
  ]);
  const parts = [
    { weight: percent(LONG.share), mean: `${LONG.mean} s` },
    { weight: percent(1 - LONG.share), mean: `${SHORT.mean} s` },
  ];
  return {
    id: 'morning-mixed-talks',
    family: FAMILY,
    title: 'a morning of changing demand, hyperexponential talk, impatient callers',
    scenario: oneLine({
      arrivals: 0,
      talk: { ...talk, text: { hyperexponential: parts } },
      patience: exponential(patience),
      agents,
      intent: { arrivals: { rates: day, every: '30 min' } },
    }),
    span: { kind: 'stretch', horizon: { length: `${rates.length * HALF_HOUR} s`, drain: true }, replications: 1500 },
    exact: () => read(byJumps),
    again: () => read(byEquations),
  };
}

export const COMBINATIONS: readonly ReferenceCase[] = [
  stormyRepeats(),
  stormyCallback(),
  stormyChats(),
  morningOfMixedTalks(),
];
