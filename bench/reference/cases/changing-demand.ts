import { DAY, HALF_HOUR, YEAR } from '../../../sim/model/units.ts';
import type { ReferenceCase } from '../case.ts';
import { answeredAtAll, answeredWithin } from '../maths/absorption.ts';
import { type ChangingStaff, follow, type Passage } from '../maths/changing-staff.ts';
import { exponential, fixed, type Law, lognormal, uniform } from '../maths/law.ts';
import { manyAgents, manyAgentsAgain } from '../maths/many-agents.ts';
import { byDifferentialEquation, byUniformisation } from '../maths/pass-slot.ts';
import { expectedBetween } from '../maths/step-rates.ts';
import { oneLine, perSecond } from './one-line.ts';

const FAMILY = 'Changing demand';
const SLOTS_OF_DAY = DAY / HALF_HOUR;
const PLENTY = 150;

/** Arrivals by half-hour from midnight, as the language writes them. */
function arrivalsOf(rates: readonly number[]): object {
  const day = Array.from({ length: SLOTS_OF_DAY }, (_, slot) => rates[slot] ?? 0);
  return { rates: day.map(perSecond), every: '30 min' };
}

/** M_t/G/infinity between two moments of a morning: contacts in service, and contacts that end. */
function enough(id: string, title: string, talk: Law, fromSlot: number, toSlot: number): ReferenceCase {
  const rates = [20, 35, 60, 90, 110, 80, 40, 20, 50, 70].map((perHour) => perHour / 3600);
  const [from, to] = [fromSlot * HALF_HOUR + 600, toSlot * HALF_HOUR + 600];
  const read = ({ inService, ended }: ReturnType<typeof manyAgents>) => ({
    occupancy: inService / PLENTY,
    handledContacts: (ended * YEAR) / (to - from),
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({ arrivals: 0, talk, agents: PLENTY, intent: { arrivals: arrivalsOf(rates) } }),
    span: { kind: 'stretch', horizon: { length: `${to} s`, 'warm-up': `${from} s` }, replications: 1500 },
    exact: () => read(manyAgents(rates, talk, from, to)),
    again: () => read(manyAgentsAgain(rates, talk, from, to)),
  };
}

/** A staffed stretch from an empty start. With `drain` those in line at the end are still served. */
function staffed(id: string, title: string, one: ChangingStaff, slots: number, drain: boolean): ReferenceCase {
  const seconds = slots * HALF_HOUR;
  const rates = one.rates.slice(0, slots);
  const offered = expectedBetween(rates, 0, seconds);
  // Draining: nobody new comes, and the last roster stays until the line is empty.
  const model = { ...one, rates, agents: one.agents.slice(0, slots) };
  const through = drain ? slots + 8 : slots;
  const read = ({ delayed, line, busy, finishing, inLine }: Passage): Record<string, number> => {
    const abandonment = line / one.patience / (offered - inLine);
    if (drain) {
      return { 'abandonment.phone': abandonment, 'pWait.phone': delayed / offered, 'waitOnline.phone': line / offered };
    }
    const duty = model.agents.reduce((sum, agents) => sum + agents * HALF_HOUR, 0) + finishing;
    return {
      'abandonment.phone': abandonment,
      occupancy: busy / duty,
      agentsOnDuty: duty / seconds,
      overtime: ((finishing / seconds) * YEAR) / 3600,
    };
  };
  const day = Array.from({ length: SLOTS_OF_DAY }, (_, slot) => one.agents[Math.min(slot, slots - 1)]);
  const body = oneLine({
    arrivals: 0,
    talk: exponential(one.talk),
    patience: exponential(one.patience),
    agents: 1,
    intent: { arrivals: arrivalsOf(rates) },
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: { ...body, teams: { desk: { 'by-half-hour': { 'Mon-Sun': day } } } },
    span: { kind: 'stretch', horizon: { start: 'Mon', length: `${seconds} s`, drain }, replications: 1200 },
    exact: () => read(follow(model, through, byUniformisation)),
    again: () => read(follow(model, through, byDifferentialEquation)),
  };
}

const MORNING = [0.02, 0.035, 0.05, 0.045, 0.03, 0.02];
const RISING_AND_FALLING = [4, 6, 9, 9, 6, 4];

/** One day of the same staff, those in line at the end are still served: the service level place by place. */
function wholeDay(id: string, title: string, one: ChangingStaff, slots: number): ReferenceCase {
  const rates = one.rates.slice(0, slots);
  const agents = one.agents[0] as number;
  const offered = expectedBetween(rates, 0, slots * HALF_HOUR);
  const within = 20;
  const leave = 1 / one.patience;
  const progress = (ahead: number) => agents / one.talk + ahead * leave;
  const places = one.most - agents;
  const read = (pass: typeof byUniformisation): Record<string, number> => {
    const inTime = answeredWithin({ ahead: places, progress, leave }, within);
    let [good, answered] = [0, 0];
    const seen: typeof byUniformisation = (slot, p, seconds) => {
      const passed = pass(slot, p, seconds);
      passed.time.forEach((time, n) => {
        const ahead = n - agents;
        good += slot.rate * time * (ahead < 0 ? 1 : (inTime[ahead] as number));
        answered += slot.rate * time * (ahead < 0 ? 1 : answeredAtAll({ ahead, progress, leave }).share);
      });
      return passed;
    };
    const { line, delayed } = follow({ ...one, rates }, slots + 8, seen);
    return {
      'serviceLevel.phone': good / offered,
      'serviceLevelOfAnswered.phone': good / answered,
      'waitOnline.phone': line / offered,
      'pWait.phone': delayed / offered,
    };
  };
  const body = oneLine({
    arrivals: 0,
    talk: exponential(one.talk),
    ...(one.patience < Infinity ? { patience: exponential(one.patience) } : {}),
    agents,
    within,
    intent: { arrivals: arrivalsOf(rates) },
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: body,
    span: { kind: 'stretch', horizon: { length: `${slots * HALF_HOUR} s`, drain: true }, replications: 1200 },
    exact: () => read(byUniformisation),
    again: () => read(byDifferentialEquation),
  };
}

const SHORT_TALK = { rates: MORNING, talk: 180, patience: 150, most: 60 };

export const CHANGING_DEMAND: readonly ReferenceCase[] = [
  enough('enough-exponential', 'enough agents for a busy morning, exponential talk', exponential(420), 3, 5),
  enough('enough-lognormal', 'enough agents, lognormal talk, while demand falls', lognormal(600, 1), 5, 6),
  enough('enough-uniform', 'enough agents, uniform talk, while demand rises again', uniform(120, 900), 7, 9),
  enough('enough-fixed', 'enough agents, fixed talk, after the peak', fixed(1200), 4, 6),
  staffed(
    'steps-served',
    'rates and staff by half-hour, all served',
    { ...SHORT_TALK, agents: RISING_AND_FALLING },
    6,
    true,
  ),
  staffed(
    'steps-finishing',
    'agents who finish after their shift',
    { ...SHORT_TALK, talk: 300, agents: [4, 9, 14, 12, 6, 3] },
    6,
    false,
  ),
  wholeDay('morning-impatient', 'three hours, the same staff, impatient callers', { ...SHORT_TALK, agents: [7] }, 6),
  wholeDay(
    'morning-patient',
    'three hours, the same staff, nobody leaves',
    { ...SHORT_TALK, patience: Infinity, agents: [8], most: 90 },
    6,
  ),
];
