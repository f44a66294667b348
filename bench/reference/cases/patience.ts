import type { ReferenceCase } from '../case.ts';
import { generalPatience, generalPatienceOnGrid } from '../maths/general-patience.ts';
import { erlang, exponential, fixed, gamma, type Law, lognormal, mixture, uniform, weibull } from '../maths/law.ts';
import { on, oneLine } from './one-line.ts';

/** M/M/c + G: patience of any law; quadrature of Baccelli & Hebuterne, and level crossings on a fine grid. */
function patient(law: string, title: string, patience: Law, load: number, agents: number, talk = 180): ReferenceCase {
  const arrivals = load / talk;
  const within = 20;
  const model = { arrivals, talk, agents, patience, within };
  const named = ({ occupancy, ...line }: ReturnType<typeof generalPatience>) => ({ ...on('phone', line), occupancy });
  return {
    id: `patience-${law}`,
    family: 'M/M/c+G',
    title: `${load} erlangs on ${agents} agents, ${title}`,
    scenario: oneLine({ arrivals, talk: exponential(talk), agents, patience, within }),
    span: { kind: 'steady', rate: arrivals, warmUp: 30 * talk },
    exact: () => named(generalPatience(model)),
    again: () => named(generalPatienceOnGrid(model)),
  };
}

export const GENERAL_PATIENCE: readonly ReferenceCase[] = [
  patient('fixed', 'patience of exactly 45 s', fixed(45), 22, 21),
  patient('uniform', 'patience between 0 and 4 min', uniform(0, 240), 12, 12),
  patient('uniform-late', 'nobody leaves in the first half minute', uniform(30, 120), 16, 15),
  patient('lognormal', 'lognormal patience', lognormal(150, 1.2), 30, 29),
  patient('erlang', 'patience in three stages', erlang(120, 3), 8, 8),
  patient('gamma', 'gamma patience with a wide spread', gamma(200, 1.4), 18, 17),
  patient('weibull', 'Weibull patience, the longer the more patient', weibull(180, 0.8), 14, 14),
  patient(
    'mixture',
    'one in ten leaves almost at once',
    mixture([
      [0.1, exponential(10)],
      [0.9, exponential(400)],
    ]),
    25,
    25,
  ),
  patient('overload', 'fixed patience under overload', fixed(90), 15, 11),
];
