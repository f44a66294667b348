import type { MechanismCost, VariantRun } from './mechanism-costs.ts';
import { aligned } from './speed-table.ts';

const COLUMNS = ['', 'contacts', 'events', 'ns/contact', 'contacts', 'events', 'ns/contact', 'difference'];

/** What mechanisms cost as text: with it, without it, and the difference in nanoseconds a contact. */
export function mechanismTable(costs: readonly MechanismCost[]): string {
  const [noise, ...others] = costs;
  const rows = [
    ['', 'with', '', '', 'without', '', '', ''],
    COLUMNS,
    row(noise!),
    ['What today has', '', '', '', '', '', '', ''],
    ...others.filter(({ today }) => today).map(row),
    ['What strategies bring', '', '', '', '', '', '', ''],
    ...others.filter(({ today }) => !today).map(row),
  ];
  return aligned(rows);
}

function row({ name, difference, ...runs }: MechanismCost): string[] {
  return [name, ...cells(runs.with), ...cells(runs.without), signed(difference)];
}

function cells({ contacts, events, nanosecondsPerContact }: VariantRun): string[] {
  return [contacts.toLocaleString('en'), events.toLocaleString('en'), nanosecondsPerContact.toFixed(0)];
}

function signed(nanoseconds: number): string {
  return `${nanoseconds > 0 ? '+' : ''}${nanoseconds.toFixed(0)}`;
}
