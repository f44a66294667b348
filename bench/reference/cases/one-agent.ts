import type { ReferenceCase } from '../case.ts';
import { erlang, exponential, fixed, gamma, type Law, lognormal, mixture, uniform, weibull } from '../maths/law.ts';
import { pollaczekKhinchine, waitByDepartures } from '../maths/single-server.ts';
import { oneLine } from './one-line.ts';

interface OneAgent {
  readonly id: string;
  readonly title: string;
  readonly talk: Law;
  readonly load: number;
  /** How far out the chain of departures is followed. */
  readonly last?: number;
  readonly contacts?: number;
  readonly agreement?: number;
}

/** M/G/1: one agent, talk of any law. */
function oneAgent({ id, title, talk, load, last = 1200, contacts = 16_000, agreement }: OneAgent): ReferenceCase {
  const arrivals = load / talk.mean;
  const figures = (wait: number) => ({ 'wait.phone': wait, 'pWait.phone': load, occupancy: load });
  return {
    id: `one-agent-${id}`,
    family: 'M/G/1',
    title: `one agent, busy ${100 * load} % of the time, ${title}`,
    scenario: oneLine({ arrivals, talk, agents: 1 }),
    span: { kind: 'steady', rate: arrivals, warmUp: (100 * talk.mean) / (1 - load) ** 2, contacts },
    exact: () => figures(pollaczekKhinchine(arrivals, talk.mean, talk.square)),
    again: () => figures(waitByDepartures(arrivals, talk, last)),
    ...(agreement === undefined ? {} : { agreement }),
  };
}

export const ONE_AGENT: readonly ReferenceCase[] = [
  oneAgent({ id: 'exponential', title: 'exponential talk', talk: exponential(150), load: 0.75 }),
  oneAgent({ id: 'fixed', title: 'talk always the same', talk: fixed(90), load: 0.8 }),
  oneAgent({ id: 'erlang', title: 'talk in four stages', talk: erlang(200, 4), load: 0.75 }),
  oneAgent({ id: 'uniform', title: 'uniform talk', talk: uniform(20, 180), load: 0.6 }),
  oneAgent({ id: 'gamma', title: 'gamma talk', talk: gamma(240, 0.6), load: 0.7 }),
  oneAgent({
    id: 'lognormal',
    title: 'lognormal talk, cv 1.2',
    talk: lognormal(200, 1.2),
    load: 0.6,
    contacts: 24_000,
  }),
  oneAgent({ id: 'weibull', title: 'Weibull talk', talk: weibull(160, 0.8), load: 0.65 }),
  oneAgent({
    id: 'hyperexponential',
    title: 'one long talk in five',
    talk: mixture([
      [0.2, exponential(600)],
      [0.8, exponential(100)],
    ]),
    load: 0.6,
    contacts: 24_000,
  }),
];
