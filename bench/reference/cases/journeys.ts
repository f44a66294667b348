import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { alikeAgents } from '../maths/alike-agents.ts';
import { average, byIteration, explore } from '../maths/chain.ts';
import { erlangC } from '../maths/erlang.ts';
import { generalPatience } from '../maths/general-patience.ts';
import { exponential, type Law, lognormal, uniform } from '../maths/law.ts';
import { twoClassMoves } from '../maths/priority.ts';
import { percent, perSecond } from './one-line.ts';

const FAMILY = 'Channels';

/** Sessions in self-service end as they came, at random, whatever their law (M/G/infinity): the phone sees Poisson calls. */
function selfServiceFirst(
  id: string,
  title: string,
  session: Law,
  contained: number,
  toPhone: number,
  patience?: number,
): ReferenceCase {
  const [load, agents, talk, within] = [8, 10, 220, 20];
  const calls = load / talk;
  const sessions = calls / ((1 - contained) * toPhone);
  const webOnly = { web: '100 %' };
  const shares = {
    'containment.web': contained,
    givenUp: (1 - contained) * (1 - toPhone),
    triesPerNeed: 1 + (1 - contained) * toPhone,
  };
  const again = (): Exact => {
    if (patience !== undefined) {
      const model = { arrivals: calls, talk, agents, patience: exponential(patience), within };
      const { pWait, abandonment, serviceLevel, waitOnline } = generalPatience(model);
      return lineOf({ pWait, abandonment, serviceLevel, waitOnline });
    }
    const pWait = erlangC(agents, load);
    const free = (agents - load) / talk;
    return lineOf({
      pWait,
      abandonment: 0,
      serviceLevel: 1 - pWait * Math.exp(-free * within),
      waitOnline: pWait / free,
    });
  };
  const lineOf = (line: { pWait: number; abandonment: number; serviceLevel: number; waitOnline: number }): Exact => {
    const lost = (1 - contained) * toPhone * line.abandonment;
    return {
      ...shares,
      givenUp: shares.givenUp + lost,
      'pWait.phone': line.pWait,
      'serviceLevel.phone': line.serviceLevel,
      'waitOnline.phone': line.waitOnline,
      ...(patience === undefined ? {} : { 'abandonment.phone': line.abandonment }),
    };
  };
  return {
    id,
    family: FAMILY,
    title,
    scenario: {
      channels: {
        web: {
          mode: 'self-service',
          session: session.text,
          containment: { easy: '0 %', medium: percent(contained), hard: '0 %' },
        },
        phone: { target: `80 % in ${within} s` },
      },
      intents: {
        call: {
          arrivals: { rate: perSecond(sessions) },
          talk: exponential(talk).text,
          ...(patience === undefined ? {} : { patience: { phone: exponential(patience).text } }),
        },
      },
      journey: {
        'first-channel': { easy: webOnly, medium: webOnly, hard: webOnly },
        'after-failure': { web: { phone: percent(toPhone), 'give-up': percent(1 - toPhone) } },
      },
      teams: { desk: { agents } },
    },
    span: { kind: 'steady', rate: sessions, warmUp: 60 * talk, contacts: 40_000 },
    exact: () =>
      lineOf(alikeAgents({ arrivals: calls, talk, agents, patience: patience ?? Infinity, places: 300, within })),
    again,
  };
}

/** Calls and mails for one team: whoever holds the line goes first (Cobham 1954), nobody is interrupted. */
function phoneAndMail(): ReferenceCase {
  const [agents, talk, within] = [8, 240, 20];
  const [calls, mails] = [4 / talk, 2.6 / talk];
  const load = (calls + mails) * talk;
  const read = (pWait: number, phone: number, email: number): Exact => ({
    'pWait.phone': pWait,
    'wait.phone': phone,
    'wait.email': email,
    'serviceLevel.phone': 1 - pWait * Math.exp(-(agents / talk - calls) * within),
    occupancy: load / agents,
  });
  return {
    id: 'phone-and-mail',
    family: FAMILY,
    title: 'calls before mails, one team',
    scenario: sharedBy(agents, talk, {
      phone: { rate: calls, channel: { target: `80 % in ${within} s` } },
      email: { rate: mails, channel: { mode: 'deferred', target: '80 % in 1 h' } },
    }),
    span: { kind: 'steady', rate: calls + mails, warmUp: 60 * talk, contacts: 20_000 },
    exact: () => {
      const pWait = erlangC(agents, load);
      const phone = (pWait * talk) / agents / (1 - (calls * talk) / agents);
      return read(pWait, phone, phone / (1 - load / agents));
    },
    again: () => {
      const patience = [Infinity, Infinity] as const;
      const chain = explore(
        [0, 0, 0],
        twoClassMoves({ urgent: calls, other: mails, talk, agents, patience, places: 120 }),
      );
      const p = byIteration(chain);
      const line = (row: number) => average(chain, p, (state) => state[row] as number);
      return read(
        average(chain, p, ([busy = 0]) => (busy === agents ? 1 : 0)),
        line(1) / calls,
        line(2) / mails,
      );
    },
  };
}

/** Two lines for one team are answered in the order in which people called: together they are Erlang C. */
function twoLines(): ReferenceCase {
  const [agents, talk, within] = [6, 180, 20];
  const [first, second] = [2.8 / talk, 1.6 / talk];
  const arrivals = first + second;
  const load = arrivals * talk;
  const read = (pWait: number, wait: number, level: number): Exact =>
    Object.fromEntries(
      ['phone', 'hotline'].flatMap((name) => [
        [`pWait.${name}`, pWait],
        [`wait.${name}`, wait],
        [`serviceLevel.${name}`, level],
      ]),
    );
  return {
    id: 'two-lines',
    family: FAMILY,
    title: 'two phone numbers, one team',
    scenario: sharedBy(agents, talk, {
      phone: { rate: first, channel: { target: `80 % in ${within} s` } },
      hotline: { rate: second, channel: { target: `80 % in ${within} s` } },
    }),
    span: { kind: 'steady', rate: arrivals, warmUp: 60 * talk, contacts: 16_000 },
    exact: () => {
      const pWait = erlangC(agents, load);
      const free = (agents - load) / talk;
      return read(pWait, pWait / free, 1 - pWait * Math.exp(-free * within));
    },
    again: () => {
      const line = alikeAgents({ arrivals, talk, agents, patience: Infinity, places: 250, within });
      return read(line.pWait, line.wait, line.serviceLevel);
    },
  };
}

/** One intent for each channel, all for the same team. */
function sharedBy(
  agents: number,
  talk: number,
  lines: Readonly<Record<string, { readonly rate: number; readonly channel: ScenarioBody }>>,
): ScenarioBody {
  const each = Object.entries(lines);
  return {
    channels: Object.fromEntries(each.map(([name, { channel }]) => [name, channel])),
    intents: Object.fromEntries(
      each.map(([name, { rate }]) => [
        `by-${name}`,
        { channels: [name], arrivals: { rate: perSecond(rate) }, talk: exponential(talk).text },
      ]),
    ),
    teams: { desk: { agents } },
  };
}

export const JOURNEYS: readonly ReferenceCase[] = [
  selfServiceFirst('web-first', 'lognormal sessions, 40 % contained, most others call', lognormal(360, 0.8), 0.4, 0.8),
  selfServiceFirst('web-first-impatient', 'uniform sessions, impatient callers', uniform(60, 300), 0.3, 0.9, 100),
  phoneAndMail(),
  twoLines(),
];
