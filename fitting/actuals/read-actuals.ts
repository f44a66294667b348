import { ACTUALS_FORMAT, type ActualDays, type Actuals } from './actuals.ts';

const HALF_HOURS = 336;

/**
 * Reads the text of an actuals file.
 * @returns undefined when it is none: a report without that page is better than none
 */
export function readActuals(text: string): Actuals | undefined {
  let value: Partial<Actuals>;
  try {
    value = JSON.parse(text) as Partial<Actuals>;
  } catch {
    return undefined;
  }
  if (value?.format !== ACTUALS_FORMAT || typeof value.channel !== 'string') return undefined;
  if (!isDays(value.fitted) || (value.heldOut !== undefined && !isDays(value.heldOut))) return undefined;
  const isWeek = (figures: Actuals['erlangA'] | undefined) =>
    [figures?.wait, figures?.abandonment, figures?.serviceLevel].every((list) => list?.length === HALF_HOURS);
  return isWeek(value.erlangA) && isWeek(value.erlangACorrected) ? (value as Actuals) : undefined;
}

function isDays(days: ActualDays | undefined): boolean {
  if (days === undefined || days === null) return false;
  return [days.offered, days.answered, days.abandoned, days.waited, days.inTime].every(
    (list) => list?.length === HALF_HOURS,
  );
}
