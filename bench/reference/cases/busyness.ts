import { lnGamma } from '../../../sim/random/gamma-law.ts';
import type { ReferenceCase } from '../case.ts';
import { type AlikeAgents, alikeAgents } from '../maths/alike-agents.ts';
import { erlangB, erlangBBySum } from '../maths/erlang.ts';
import { generalPatience } from '../maths/general-patience.ts';
import { exponential, gamma } from '../maths/law.ts';
import { integral } from '../maths/quadrature.ts';
import { oneLine } from './one-line.ts';

const FAMILY = 'Busyness';
/** Every replication is one day, looked at when the start is forgotten: the factor of the day is constant then. */
const DAY = { length: '10 h', 'warm-up': '4 h' };

type Figures = Readonly<Record<string, number>>;

/** Every day is busier or quieter by a gamma factor of mean 1 (Jongbloed & Koole 2001): shares of contacts, not of days. */
function busy(id: string, title: string, cv: number, model: AlikeAgents, replications: number): ReferenceCase {
  const { arrivals, agents } = model;
  const [talk, patience] = [exponential(model.talk), exponential(model.patience)];
  const read = ({ pWait, abandonment, serviceLevel, waitOnline }: ReturnType<typeof generalPatience>): Figures => ({
    'pWait.phone': pWait,
    'abandonment.phone': abandonment,
    'serviceLevel.phone': serviceLevel,
    'waitOnline.phone': waitOnline,
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({ arrivals, talk, patience, agents, rest: { demand: { busyness: `${100 * cv} %` } } }),
    span: { kind: 'stretch', horizon: DAY, replications },
    exact: () => mixed(cv, (factor) => read(alikeAgents({ ...model, arrivals: factor * arrivals }))),
    again: () => mixedAgain(cv, (factor) => read(generalPatience({ ...model, arrivals: factor * arrivals, patience }))),
  };
}

/** The same where nobody can wait. */
function busyLoss(id: string, title: string, cv: number, load: number, agents: number): ReferenceCase {
  const talk = 180;
  const arrivals = load / talk;
  const read = (blocked: number): Figures => ({ 'blocked.phone': blocked });
  const rest = { demand: { busyness: `${100 * cv} %` } };
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({ arrivals, talk: exponential(talk), agents, places: 0, rest }),
    span: { kind: 'stretch', horizon: DAY, replications: 1200 },
    exact: () => mixed(cv, (factor) => read(erlangB(agents, factor * load))),
    again: () => mixedAgain(cv, (factor) => read(erlangBBySum(agents, factor * load))),
  };
}

/** Average over contacts: busy days weigh more. Double-exponential quadrature. */
function mixed(cv: number, figures: (factor: number) => Figures): Figures {
  const law = gamma(1, cv);
  return combined(figures, (of) => law.expectation(of));
}

/** The same by Gauss-Legendre over the bulk of the density. */
function mixedAgain(cv: number, figures: (factor: number) => Figures): Figures {
  const shape = 1 / (cv * cv);
  const density = (x: number) =>
    Math.exp(shape * Math.log(shape) + (shape - 1) * Math.log(x) - shape * x - lnGamma(shape));
  return combined(figures, (of) => integral((x) => density(x) * of(x), Math.max(0.001, 1 - 7 * cv), 1 + 11 * cv, 6));
}

function combined(figures: (factor: number) => Figures, mean: (of: (x: number) => number) => number): Figures {
  const known = new Map<number, Figures>();
  const at = (factor: number): Figures => {
    const one = known.get(factor) ?? figures(factor);
    known.set(factor, one);
    return one;
  };
  const names = Object.keys(at(1));
  return Object.fromEntries(
    names.map((name) => [name, mean((x) => (x > 0.001 && x < 5 ? x * (at(x)[name] as number) : 0))]),
  );
}

function model(load: number, agents: number, talk: number, patience: number): AlikeAgents {
  return { arrivals: load / talk, talk, agents, patience, places: 300, within: 20 };
}

export const BUSYNESS: readonly ReferenceCase[] = [
  busy('busyness-15', 'days that differ by 15 %', 0.15, model(10, 11, 200, 150), 1200),
  busy('busyness-30', 'days that differ by 30 %', 0.3, model(6, 7, 240, 120), 1200),
  busy('busyness-10-overload', 'too few agents, days that differ by 10 %', 0.1, model(16, 14, 240, 180), 600),
  busyLoss('busyness-loss', 'no places to wait, days that differ by 25 %', 0.25, 12, 14),
];
