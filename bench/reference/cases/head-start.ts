import { YEAR } from '../../../sim/model/units.ts';
import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { average, byIteration, explore } from '../maths/chain.ts';
import { erlangC } from '../maths/erlang.ts';
import { exponential } from '../maths/law.ts';
import { geometricLine, stillInLine, stillInLineAgain } from '../maths/overtaken.ts';
import { twoClassMoves } from '../maths/priority.ts';
import { PRIORITY } from './priority.ts';

const FAMILY = 'Head start';
const WITHIN = 20;
const CUSTOMERS = 100_000;

interface TwoSegments {
  readonly load: number;
  readonly first: number;
  readonly agents: number;
  readonly talk: number;
  readonly headStart: string;
}

/** Customers of two segments with every habit but calling switched off, so that their calls are plain Poisson streams. */
function bodyOf({ load, first, agents, talk, headStart }: TwoSegments): ScenarioBody {
  const perYear = (share: number) => `${(share * load * YEAR) / talk / CUSTOMERS} /year`;
  const nothing = { margin: '0 EUR/year', churn: '0 %/year' };
  const even = new Array<number>(48).fill(1);
  return {
    customers: {
      vip: { count: CUSTOMERS, needs: perYear(first), 'head-start': headStart, ...nothing },
      others: { count: CUSTOMERS, needs: perYear(1 - first), ...nothing },
    },
    demand: { busyness: '0 %', profiles: { even: { 'by-half-hour': { 'Mon-Sun': even } } } },
    channels: { phone: { hours: 'always', target: `80 % in ${WITHIN} s`, patience: 'never' } },
    intents: {
      call: {
        share: '100 %',
        talk: exponential(talk).text,
        'wrap-up': '0 s',
        resolution: '100 %',
        identification: '0 %',
      },
    },
    handling: { identify: '0 s', 'look-up': '0 s', retell: '0 s', 'misrouted-talk': '0 s' },
    journey: { misroute: '0 %', 'needs-history': '0 %', retry: '0 %', 'switch-after-abandon': '0 %' },
    teams: { desk: { agents } },
  };
}

function headStart(
  id: string,
  title: string,
  model: TwoSegments,
  exact: () => Exact,
  again: () => Exact,
): ReferenceCase {
  const { load, agents, talk } = model;
  const warmUp = (60 * talk * agents) / (agents - load);
  const span = { kind: 'steady', rate: load / talk, warmUp, contacts: 16_000 } as const;
  return { id, family: FAMILY, title, scenario: bodyOf(model), span, exact, again };
}

const SOME: TwoSegments = { load: 5.4, first: 0.4, agents: 7, talk: 200, headStart: '60 s' };
const ALWAYS: TwoSegments = { load: 2.6, first: 0.5, agents: 4, talk: 150, headStart: '30 d' };

/** Whoever goes first, the agents work on as they would: the mean wait over all is that of Erlang C (Kleinrock 1965). */
function meanOverAll({ load, agents, talk }: TwoSegments): Exact {
  const pWait = erlangC(agents, load);
  return { 'pWait.phone': pWait, 'wait.phone': (pWait * talk) / (agents - load), occupancy: load / agents };
}

function meanByChain({ load, first, agents, talk }: TwoSegments): Exact {
  const [urgent, other] = [(first * load) / talk, ((1 - first) * load) / talk];
  const places = Math.ceil(24 / Math.log(agents / load));
  const patience = [Infinity, Infinity] as const;
  const chain = explore([0, 0, 0], twoClassMoves({ urgent, other, talk, agents, patience, places }));
  const p = byIteration(chain);
  const line = average(chain, p, ([, a = 0, b = 0]) => a + b);
  return {
    'pWait.phone': average(chain, p, ([busy = 0]) => (busy === agents ? 1 : 0)),
    'wait.phone': line / (urgent + other),
    occupancy: average(chain, p, ([busy = 0]) => busy) / agents,
  };
}

/** One segment always first: the target is met by those first as if they were alone in line, by the others overtaken. */
function level({ load, first, agents, talk }: TwoSegments, still: typeof stillInLine): Exact {
  const [delayed, progress] = [erlangC(agents, load), agents / talk];
  const urgent = geometricLine(delayed, (first * load) / agents, 200);
  const others = geometricLine(delayed, load / agents, 300);
  const late =
    first * still({ before: urgent, progress, joins: 0 }, WITHIN) +
    (1 - first) * still({ before: others, progress, joins: (first * load) / talk }, WITHIN);
  return { 'serviceLevel.phone': 1 - late };
}

/** Anonymous contacts: a head start longer than any wait is priority, class by class. */
function ofIntents(): ReferenceCase {
  const model = PRIORITY.find(({ id }) => id === 'priority-8') as ReferenceCase;
  const { intents, service: _urgencyFirst, ...rest } = model.scenario;
  const [[first, urgent], second] = Object.entries(intents as Record<string, object>) as [
    [string, object],
    [string, object],
  ];
  const named = { [first]: { ...urgent, urgency: 0, 'head-start': '30 d' }, [second[0]]: { ...second[1], urgency: 0 } };
  const title = '8 agents, anonymous contacts of two intents, one always first';
  return { ...model, id: 'head-start-intents', family: FAMILY, title, scenario: { ...rest, intents: named } };
}

export const HEAD_START: readonly ReferenceCase[] = [
  headStart(
    'head-start-60',
    'a head start of a minute: the mean over all stays',
    SOME,
    () => meanOverAll(SOME),
    () => meanByChain(SOME),
  ),
  headStart(
    'head-start-always',
    'a head start of a month: one segment always first',
    ALWAYS,
    () => ({ ...meanOverAll(ALWAYS), ...level(ALWAYS, stillInLine) }),
    () => ({ ...meanByChain(ALWAYS), ...level(ALWAYS, stillInLineAgain) }),
  ),
  ofIntents(),
];
