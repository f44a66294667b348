import type { Model } from '../model/model.ts';
import { NONE } from '../model/units.ts';
import { perYear } from './capacity.ts';
import {
  CREDITED,
  PLAN_COUNTS,
  RESOLUTIONS_IN_TIME,
  RESOLUTIONS_JUDGED,
  RESPONSES_IN_TIME,
  RESPONSES_JUDGED,
} from './counts/plan-counts.ts';
import type { Figure, Reading } from './figure.ts';

const URGENCIES = [3, 2, 1, 0] as const;

/** What contracts promise, and what broken promises cost; none of it where nobody has a plan. */
export function planFigures({ plans = [], segments, intents }: Model): Figure[] {
  const inUse = plans.flatMap((plan, row) => (segments.some((one) => one.plan === plan.name) ? [{ plan, row }] : []));
  if (inUse.length === 0) return [];
  const urgencies = URGENCIES.filter((urgency) => intents.some((intent) => intent.urgency === urgency));
  const all = plans.flatMap((_, row) => URGENCIES.map((urgency) => row * 4 + urgency));
  const solutions = inUse.filter(({ plan }) => plan.resolution.some((time) => time !== NONE));
  return [
    responses('responseMet', 'Answered as contracts promise', 'all plans', all),
    ...inUse.flatMap(({ plan, row }) =>
      urgencies
        .filter((urgency) => plan.response[urgency] !== NONE)
        .map((urgency) =>
          responses(
            `responseMet.${plan.name}.p${4 - urgency}`,
            `Answered as ${plan.name} promises, severity ${4 - urgency}`,
            `plan ${plan.name}, severity ${4 - urgency}`,
            [row * 4 + urgency],
          ),
        ),
    ),
    ...solutions.map(
      ({ plan, row }): Figure => ({
        id: `resolutionMet.${plan.name}`,
        title: `Solved as ${plan.name} promises`,
        unit: 'share',
        goal: 'higher',
        formula: `needs of plan ${plan.name} solved within the promised time / those solved, and those given up after it`,
        read: (run) =>
          ratio(
            run,
            URGENCIES.map((urgency) => row * 4 + urgency),
            RESOLUTIONS_IN_TIME,
            RESOLUTIONS_JUDGED,
          ),
      }),
    ),
    {
      id: 'credits',
      title: 'Credits for broken promises',
      unit: 'EUR/year',
      goal: 'lower',
      formula:
        'paid back to accounts for each broken promise, as far as the cap of the month goes, per year; part of the cost of service',
      read: (run) => perYear(run, creditsOf(run)),
    },
  ];
}

function responses(id: string, title: string, of: string, rows: readonly number[]): Figure {
  return {
    id,
    title,
    unit: 'share',
    goal: 'higher',
    formula: `needs first answered by an agent within the promised time, counted in the hours of the plan / needs answered, and those given up after it; ${of}`,
    read: (run) => ratio(run, rows, RESPONSES_IN_TIME, RESPONSES_JUDGED),
  };
}

/** Euros paid back in the counted time. */
export function creditsOf({ floor }: Reading): number {
  const { plan } = floor.tally;
  let euros = 0;
  for (let at = CREDITED; at < plan.length; at += PLAN_COUNTS) euros += plan[at] as number;
  return euros;
}

function ratio({ floor }: Reading, rows: readonly number[], above: number, below: number): readonly [number, number] {
  const sum = (column: number) =>
    rows.reduce((total, row) => total + (floor.tally.plan[row * PLAN_COUNTS + column] as number), 0);
  return [sum(above), sum(below)];
}
