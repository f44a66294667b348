import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { average, byIteration, explore, type State } from '../maths/chain.ts';
import { erlangC } from '../maths/erlang.ts';
import { exponential, fixed } from '../maths/law.ts';
import { pollaczekKhinchine, waitByDepartures } from '../maths/single-server.ts';
import { percent, perSecond } from './one-line.ts';

const FAMILY = 'Second line';

/** Contacts of the first line, of which a share goes on to the second. */
interface TwoLines {
  readonly arrivals: number;
  readonly share: number;
  readonly talks: readonly [first: number, second: number];
  readonly agents: readonly [first: number, second: number];
}

function bodyOf({ arrivals, share, talks, agents }: TwoLines, second: unknown, service: object): ScenarioBody {
  return {
    channels: { phone: { target: '80 % in 20 s' } },
    intents: {
      call: {
        skill: 'general',
        arrivals: { rate: perSecond(arrivals) },
        talk: exponential(talks[0]).text,
        'second-line': { skill: 'special', share: percent(share), talk: second },
      },
    },
    teams: {
      desk: { agents: agents[0], skills: ['general'] },
      specialists: { agents: agents[1], skills: ['special'] },
    },
    service: { 'second-line': { 'first-part': '100 %', note: '0 s', ...service } },
  };
}

/** The moves of both lines together. Beyond `places` in a line nobody comes: practically never. */
function moves({ arrivals, share, talks, agents }: TwoLines, places: number) {
  return ([one = 0, two = 0]: State) => {
    const ends = Math.min(one, agents[0]) / talks[0];
    return [
      [[Math.min(places, one + 1), two], arrivals],
      [[one - 1, two], ends * (1 - share)],
      [[one - 1, Math.min(places, two + 1)], ends * share],
      [[one, two - 1], Math.min(two, agents[1]) / talks[1]],
    ] satisfies [number[], number][];
  };
}

/**
 * Exponential talks, cold hand-overs: what leaves M/M/c is Poisson (Burke 1956), so both lines are Erlang C by themselves
 * (Jackson 1957). The second way is the chain of both.
 */
function tandem(id: string, title: string, model: TwoLines): ReferenceCase {
  const { arrivals, share, talks, agents } = model;
  const loads = [arrivals * talks[0], arrivals * share * talks[1]] as const;
  const figures = (waits: readonly [number, number]): Exact => ({
    'wait.phone': waits[0],
    waitSecondLine: waits[1],
    escalated: share,
    firstLevelResolution: 1 - share,
    'aht.phone': talks[0] + share * talks[1],
    'occupancy.desk': loads[0] / agents[0],
    'occupancy.specialists': loads[1] / agents[1],
  });
  const line = (row: 0 | 1) => (erlangC(agents[row], loads[row]) * talks[row]) / (agents[row] - loads[row]);
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, exponential(talks[1]).text, { 'hand-over': 'cold' }),
    span: { kind: 'steady', rate: arrivals, warmUp: 100 * (talks[0] + talks[1]), contacts: 16_000 },
    exact: () => figures([line(0), line(1)]),
    again: () => {
      const chain = explore([0, 0], moves(model, 90));
      const p = byIteration(chain);
      const inLine = (row: 0 | 1) => average(chain, p, (state) => Math.max(0, (state[row] as number) - agents[row]));
      return figures([inLine(0) / arrivals, inLine(1) / (arrivals * share)]);
    },
  };
}

/**
 * Warm hand-overs from a first line that is never short of agents to one specialist with talks of fixed length: M/M/inf
 * sends on a Poisson stream, so the specialist is M/D/1 with the joint time on top, and agents of the first line wait along.
 */
function introduced(id: string, title: string, model: TwoLines, joint: number): ReferenceCase {
  const { arrivals, share, talks, agents } = model;
  const law = fixed(talks[1] + joint);
  const rate = arrivals * share;
  const figures = (wait: number): Exact => ({
    'wait.phone': 0,
    waitSecondLine: wait,
    introduced: 1,
    handOverTime: wait + 2 * joint,
    'aht.phone': talks[0] + share * (wait + 2 * joint + talks[1]),
    'occupancy.desk': (arrivals * talks[0] + rate * (wait + joint)) / agents[0],
    'occupancy.specialists': rate * law.mean,
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, `${talks[1]} s`, { 'hand-over': 'warm', joint: `${joint} s`, limit: '30 d' }),
    span: { kind: 'steady', rate: arrivals, warmUp: 300 * law.mean, contacts: 24_000 },
    exact: () => figures(pollaczekKhinchine(rate, law.mean, law.square)),
    again: () => figures(waitByDepartures(rate, law, 800)),
  };
}

export const SECOND_LINE: readonly ReferenceCase[] = [
  tandem('second-line-tandem', 'three agents, then two specialists for a third of the contacts', {
    arrivals: 0.012,
    share: 0.3,
    talks: [180, 360],
    agents: [3, 2],
  }),
  tandem('second-line-one', 'one agent, then one specialist for half of the contacts', {
    arrivals: 0.004,
    share: 0.5,
    talks: [150, 300],
    agents: [1, 1],
  }),
  introduced(
    'second-line-warm',
    'agents without number wait along for one specialist',
    { arrivals: 0.02, share: 0.2, talks: [200, 120], agents: [60, 1] },
    30,
  ),
];
