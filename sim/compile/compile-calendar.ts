import type { Model } from '../model/model.ts';
import { DAY, WEEK } from '../model/units.ts';

const DAYS_OF_YEAR = 365;
const DAYS_OF_WEEK = 7;

/** For each day of the run the day of the week that it is like; null where no day is like another one than itself. */
export function weekdaysOf({ horizon }: Model): Uint8Array | null {
  const { holidays, length, firstWeekday, firstDayOfYear } = horizon;
  if (holidays === undefined || holidays.daysOfYear.length === 0) return null;
  // Some days more than the run has: openings and shifts are looked up beyond its end.
  return Uint8Array.from({ length: Math.ceil(length / DAY) + 2 * DAYS_OF_WEEK }, (_, day) =>
    holidays.daysOfYear.includes((firstDayOfYear + day) % DAYS_OF_YEAR)
      ? holidays.like
      : (firstWeekday + day) % DAYS_OF_WEEK,
  );
}

/**
 * Rates by slot of the week from the first day on, spread over the days of the run: holidays have those of the day they
 * are like.
 * @param keepsYear whether the other days have more instead, so that the year has as many as without holidays
 */
export function withHolidays(model: Model, rates: Float64Array, slot: number, keepsYear: boolean): Float64Array {
  const weekdays = weekdaysOf(model);
  if (weekdays === null || rates.length * slot !== WEEK) return rates;
  const { firstWeekday } = model.horizon;
  const perDay = DAY / slot;
  const rateOn = (weekday: number, place: number) =>
    rates[(((weekday - firstWeekday + DAYS_OF_WEEK) % DAYS_OF_WEEK) * perDay + place) % rates.length] as number;
  const factor = keepsYear ? 1 / shareKept(model, (weekday) => sumOfDay(perDay, (place) => rateOn(weekday, place))) : 1;
  return Float64Array.from(
    { length: weekdays.length * perDay },
    (_, at) => factor * rateOn(weekdays[Math.floor(at / perDay)] as number, at % perDay),
  );
}

/** How much of a year's demand is left when its holidays have that of another day. */
function shareKept({ horizon }: Model, ofDay: (weekday: number) => number): number {
  const { holidays, firstWeekday, firstDayOfYear } = horizon;
  let [plain, kept] = [0, 0];
  for (let day = 0; day < DAYS_OF_YEAR; day++) {
    const weekday = (firstWeekday + day) % DAYS_OF_WEEK;
    plain += ofDay(weekday);
    const isHoliday = holidays?.daysOfYear.includes((firstDayOfYear + day) % DAYS_OF_YEAR) === true;
    kept += ofDay(isHoliday ? (holidays?.like as number) : weekday);
  }
  return kept / plain;
}

function sumOfDay(slots: number, rate: (place: number) => number): number {
  let sum = 0;
  for (let place = 0; place < slots; place++) sum += rate(place);
  return sum;
}
