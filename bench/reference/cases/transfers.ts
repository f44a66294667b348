import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { fixedTalk, fixedTalkByChain } from '../maths/fixed-talk.ts';
import { exponential, fixed, type Law, mixture } from '../maths/law.ts';
import { pollaczekKhinchine, waitByDepartures } from '../maths/single-server.ts';
import { percent, perSecond } from './one-line.ts';

const FAMILY = 'Transfers';
/** More specialists than their contacts ever need. */
const SPECIALISTS = 40;

/** Special contacts that reach the general team first, now and then, and are passed on to specialists with time. */
interface Misrouted {
  readonly special: number;
  readonly general: number;
  readonly specialTalk: number;
  readonly generalTalk: Law;
  readonly wrong: number;
  readonly wrongTalk: number;
  readonly agents: number;
}

/** The general team sees two Poisson streams: its own talks and the first minute of those who are wrong there. */
function bodyOf({ special, general, specialTalk, generalTalk, wrong, wrongTalk, agents }: Misrouted): ScenarioBody {
  return {
    channels: { phone: { target: '80 % in 20 s' } },
    intents: {
      // Wrong routes lead to lines that are not more urgent: nobody general reaches the specialists.
      special: {
        skill: 'special',
        urgency: 1,
        arrivals: { rate: perSecond(special) },
        talk: exponential(specialTalk).text,
      },
      general: { skill: 'general', arrivals: { rate: perSecond(general) }, talk: generalTalk.text },
    },
    teams: { specialists: { agents: SPECIALISTS, skills: ['special'] }, desk: { agents, skills: ['general'] } },
    handling: { 'misrouted-talk': `${wrongTalk} s` },
    journey: { misroute: percent(wrong) },
  };
}

/** Figures from the wait at the general team. */
function figuresOf(model: Misrouted, wait: number, pWait: number): Exact {
  const { special, general, specialTalk, generalTalk, wrong, wrongTalk, agents } = model;
  const work = special * (specialTalk + wrong * wrongTalk) + general * generalTalk.mean;
  return {
    'wait.intent.general': wait,
    'wait.intent.special': wrong * wait,
    'pWait.intent.general': pWait,
    'pWait.intent.special': wrong * pWait,
    transfers: (wrong * special) / (special + general),
    'aht.phone': work / (special + general),
    'occupancy.specialists': (special * specialTalk) / SPECIALISTS,
    'occupancy.desk': (general * generalTalk.mean + wrong * special * wrongTalk) / agents,
  };
}

function misrouted(id: string, title: string, model: Misrouted, exact: () => Exact, again: () => Exact): ReferenceCase {
  const rate = model.special + model.general;
  const span = { kind: 'steady', rate, warmUp: 300 * model.generalTalk.mean, contacts: 24_000 } as const;
  return { id, family: FAMILY, title, scenario: bodyOf(model), span, exact, again };
}

/** One general agent: M/G/1 with a mixed law. */
function oneAgent(id: string, title: string, model: Misrouted): ReferenceCase {
  const { special, general, generalTalk, wrong, wrongTalk } = model;
  const arrivals = general + wrong * special;
  const law = mixture([
    [general / arrivals, generalTalk],
    [(wrong * special) / arrivals, fixed(wrongTalk)],
  ]);
  const load = arrivals * law.mean;
  return misrouted(
    id,
    title,
    model,
    () => figuresOf(model, pollaczekKhinchine(arrivals, law.mean, law.square), load),
    () => figuresOf(model, waitByDepartures(arrivals, law, 800), load),
  );
}

/** Several general agents whose talk is as long as a wrong route: M/D/c. */
function several(id: string, title: string, model: Misrouted): ReferenceCase {
  const { special, general, wrong, wrongTalk, agents } = model;
  const arrivals = general + wrong * special;
  const first = () => fixedTalk(arrivals, wrongTalk, agents);
  const second = () => fixedTalkByChain(arrivals, wrongTalk, agents, 300);
  const read = ({ wait, pWait }: ReturnType<typeof fixedTalk>) => figuresOf(model, wait, pWait);
  return misrouted(
    id,
    title,
    model,
    () => read(first()),
    () => read(second()),
  );
}

export const TRANSFERS: readonly ReferenceCase[] = [
  oneAgent('transfers-one', 'one general agent, a quarter of special calls wrong at first', {
    special: 0.01,
    general: 0.003,
    specialTalk: 240,
    generalTalk: exponential(150),
    wrong: 0.25,
    wrongTalk: 60,
    agents: 1,
  }),
  oneAgent('transfers-many', 'one general agent, most of the work is wrong routes', {
    special: 0.03,
    general: 0.001,
    specialTalk: 180,
    generalTalk: exponential(200),
    wrong: 0.4,
    wrongTalk: 40,
    agents: 1,
  }),
  several('transfers-several', 'four general agents, all talks of theirs last 90 s', {
    special: 0.04,
    general: 0.025,
    specialTalk: 150,
    generalTalk: fixed(90),
    wrong: 0.3,
    wrongTalk: 90,
    agents: 4,
  }),
];
