import type { Bracketed } from '../settings/jackknife.ts';
import type { Staffed } from './staffed.ts';

/** A sector at a size and a staffing. */
export interface StaffingRow extends Staffed {
  readonly scenario: string;
  readonly size: string;
  readonly staffing: string;
  /** Agents by square-root staffing, at the safety of the planned small centre. */
  readonly bySquareRoot: number;
  /** Share of calls to be answered in time. */
  readonly target: number;
  readonly serviceLevel: Bracketed;
  readonly abandonment: Bracketed;
  readonly wait: Bracketed;
  readonly occupancy: Bracketed;
  /** Service level of every channel with agents. */
  readonly others: readonly (readonly [channel: string, share: number])[];
}

const COLUMNS = ['erlangs', 'by root', 'agents', 'target', 'in time', '95 %', 'hang up', 'wait', 'busy'];
const WIDTHS = [9, 9, 9, 8, 9, 16, 9, 8, 8];

export function headingOfStaffings(): string {
  return `${'sector'.padEnd(19)}${'size'.padEnd(9)}${'staffing'.padEnd(13)}${COLUMNS.map((title, i) => title.padStart(WIDTHS[i]!)).join('')}   others in time\n`;
}

export function lineOfStaffing(row: StaffingRow): string {
  const { serviceLevel } = row;
  const cells = [
    row.load.toFixed(1),
    row.bySquareRoot.toFixed(1),
    row.agents.toFixed(1),
    percent(row.target),
    percent(serviceLevel.value),
    `${percent(serviceLevel.low)} to ${percent(serviceLevel.high)}`,
    percent(row.abandonment.value),
    `${row.wait.value.toFixed(0)} s`,
    percent(row.occupancy.value),
  ];
  const others = row.others
    .filter(([channel]) => channel !== 'phone')
    .map(([channel, share]) => `${channel} ${percent(share)}`);
  return `${row.scenario.padEnd(19)}${row.size.padEnd(9)}${row.staffing.padEnd(13)}${cells.map((cell, i) => cell.padStart(WIDTHS[i]!)).join('')}   ${others.join(', ')}\n`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)} %`;
}
