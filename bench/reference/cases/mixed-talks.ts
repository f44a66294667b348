import { DAY, HALF_HOUR } from '../../../sim/model/units.ts';
import type { Exact, ReferenceCase } from '../case.ts';
import { type Chain, explore, type Move, type State } from '../maths/chain.ts';
import { exponential, mixture } from '../maths/law.ts';
import { expectedBetween } from '../maths/step-rates.ts';
import { byEquations, byJumps, type Passed } from '../maths/transient.ts';
import { oneLine, percent, perSecond } from './one-line.ts';

/** Two kinds of talk in one line: a mixture of exponential laws. */
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
export function morningOfMixedTalks(family: string): ReferenceCase {
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
    family,
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
