import type { CalibratedFit } from '../calibration/calibrate.ts';
import { dateText, weekdayOf } from '../estimates/calendar.ts';
import { weekSums } from '../estimates/week-profile.ts';
import type { LogFit } from '../log-fit.ts';
import { ACTUALS_FORMAT, type ActualDays, type Actuals, type WeekFigures } from './actuals.ts';

/** Sums up what happened, so that a comparison can be laid over it. */
export function actualsOf(fit: LogFit, calibrated: CalibratedFit, source: string): Actuals {
  const { fit: fitted, holdOut } = fit.days;
  return {
    format: ACTUALS_FORMAT,
    source,
    channel: 'phone',
    within: fit.target.within,
    fitted: actualDays(fit, fitted),
    ...(holdOut.length === 0 ? {} : { heldOut: actualDays(fit, holdOut) }),
    erlangA: weekFigures(calibrated.erlangA),
    erlangACorrected: weekFigures(calibrated.erlangACorrected),
  };
}

/** Half-hours outside the hours of the fitted days are left out: the model is closed then. */
function actualDays({ table, calendar, open }: LogFit, days: readonly number[]): ActualDays {
  const sums = (cells: Float64Array) => [...weekSums(cells, calendar, days)].map((sum, slot) => (open[slot] ? sum : 0));
  return {
    from: dateText(days[0]!),
    to: dateText(days.at(-1)!),
    days: Array.from({ length: 7 }, (_, weekday) => days.filter((day) => weekdayOf(day) === weekday).length),
    offered: sums(table.offered),
    answered: sums(table.answered),
    abandoned: sums(table.abandoned),
    waited: sums(table.waited),
    inTime: sums(table.inTime),
  };
}

function weekFigures(figures: CalibratedFit['erlangA']): WeekFigures {
  const column = (read: (one: NonNullable<(typeof figures)[number]>) => number) =>
    figures.map((one) => (one === undefined ? null : Number(read(one).toPrecision(6))));
  return {
    wait: column((one) => one.wait),
    abandonment: column((one) => one.abandonment),
    serviceLevel: column((one) => one.serviceLevel),
  };
}
