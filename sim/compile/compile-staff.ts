import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { HOUR, WEEK, YEAR } from '../model/units.ts';
import { inUse } from './in-use.ts';
import type { AbsenceTables, OvertimeTables, WorkforceTables } from './people-tables.ts';
import { hoursOfTeam } from './scaled-teams.ts';

/** Hours of a full-time year before shrinkage. */
const FULL_TIME = 2088;

/** Agents who learn, tire and leave; null where no strategy of the model has them. */
export function compileWorkforce(model: Model, service: Service): WorkforceTables | null {
  const found = inUse(model, service, 'workforce');
  if (found === null) return null;
  const { section, strength } = found;
  const today = model.strategies[0]?.service.workforce ?? section;
  const attrition = Float64Array.from(model.teams, (team) => team.attrition ?? section.attrition);
  const slowness = strength * (1 / section.noviceSpeed - 1);
  return {
    strength,
    attrition,
    byOccupancy: section.attritionByOccupancy,
    hiringLag: section.hiringLag,
    recruiting: section.recruiting,
    halfLife: section.rampHalfLife,
    slowness,
    noviceGap: strength * section.noviceResolution,
    // Talk and resolution as they are today contain today's novices: their mean stays where it is.
    meanSlowness: attrition.map((rate) => strength * (1 / today.noviceSpeed - 1) * greenness(rate, today.rampHalfLife)),
    meanGap: attrition.map((rate) => strength * today.noviceResolution * greenness(rate, today.rampHalfLife)),
    fatigue: strength * section.fatigue,
    fatigueError: strength * section.fatigueError,
    angry: section.angry,
    heads: Float64Array.from(model.teams, (team) => {
      const yearly = (hoursOfTeam(team) * YEAR) / WEEK;
      return yearly / (FULL_TIME * (1 - team.shrinkage));
    }),
  };
}

/** Mean of 2^(-tenure / half-life) among agents of whom a share leaves every year: tenures are exponential. */
function greenness(attrition: number, halfLife: number): number {
  const decay = (Math.LN2 * YEAR) / halfLife;
  return attrition / (attrition + decay);
}

/** Agents who are not there or not ready; null where no strategy of the model has them. */
export function compileAbsence(model: Model, service: Service): AbsenceTables | null {
  const found = inUse(model, service, 'absence');
  if (found === null || found.strength === 0) return null;
  const { section, strength } = found;
  return {
    unplanned: strength * section.unplanned,
    shockDay: section.shockDays / 365,
    shock: strength * section.shock,
    late: strength * section.late,
    notReady: strength * section.notReady,
  };
}

/** Overtime asked for on the day; null where the service has none. */
export function compileOvertime({ overtime }: Service): OvertimeTables | null {
  if (overtime === undefined || overtime.strength === 0) return null;
  return {
    share: overtime.strength * overtime.share,
    whenWaiting: overtime.whenWaiting,
    lead: overtime.lead,
    length: Math.max(overtime.length, HOUR / 2),
    premium: overtime.premium,
  };
}
