import type { Model } from '../model/model.ts';
import { perYear } from './capacity.ts';
import type { Figure } from './figure.ts';

/** Where contacts come from: nothing in particular, and each shock. None of it where there are no shocks. */
export function driverFigures(model: Model): Figure[] {
  const shocks = model.shocks ?? [];
  if (shocks.length === 0) return [];
  const drivers = [{ name: 'usual', title: 'nothing in particular' }, ...shocks];
  return drivers.map(
    ({ name, title }, row): Figure => ({
      id: `contactsFrom.${name}`,
      title: `Contacts because of: ${title}`,
      unit: 'contacts/year',
      goal: 'none',
      formula:
        'contacts started on any channel, later tries included, by needs that this driver made, per year; over all drivers they sum to all contacts started',
      read: (reading) => perYear(reading, reading.floor.tally.driver[row] as number),
    }),
  );
}
