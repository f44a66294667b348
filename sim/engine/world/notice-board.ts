import type { Tables } from '../../compile/tables.ts';
import { FALSE_ALARM_MESSAGES } from '../../measures/counts/prevention-counts.ts';
import { keyOf } from '../../random/key.ts';
import { exponential, uniform } from '../../random/keyed.ts';
import { annoy } from '../customers/loyalty-state.ts';
import { KIND_BITS, NOTICE_DUE } from '../events/event-kinds.ts';
import type { Floor } from '../floor.ts';
import { SHOCK_GAP, SHOCK_PLACE } from '../purposes.ts';
import { recordOf } from '../tables/customer-table.ts';
import { isReached, sendMessages } from './prevention.ts';
import type { ShockCalendar } from './shock-calendar.ts';

/** A message to many customers: neighbours, from a place in the base on. */
export interface Notice {
  readonly at: number;
  readonly place: number;
  readonly share: number;
  readonly falseAlarm: boolean;
}

/** The messages of a run: one for each shock that is still on when it is known, and false alarms. */
export function noticesOf(tables: Tables, shocks: ShockCalendar, seed: string, replication: number): Notice[] {
  const notices = tables.prevention?.notices ?? null;
  if (notices === null || notices.reached === 0) return [];
  const { customers } = tables.sources.shocks;
  const real = shocks.occurrences.flatMap((occurrences, shock) =>
    occurrences
      .filter(({ start, end }) => notices.on[shock] === 1 && start >= 0 && start + notices.lag < end)
      .map(({ start, place }) => ({
        at: start + notices.lag,
        place,
        share: customers[shock] as number,
        falseAlarm: false,
      })),
  );
  const { k0, k1 } = keyOf(seed, replication, 'false alarms');
  const alarms: Notice[] = [];
  let at = 0;
  for (let n = 0; notices.alarms > 0; n++) {
    at += exponential(k0, k1, n, SHOCK_GAP) / notices.alarms;
    if (at >= tables.rules.length) break;
    alarms.push({ at, place: uniform(k0, k1, n, SHOCK_PLACE), share: notices.alarmShare, falseAlarm: true });
  }
  return [...real, ...alarms].filter((notice) => notice.at < tables.rules.length);
}

/** Sets the clock of every message of the run. */
export function scheduleNotices(floor: Floor): void {
  floor.notices.forEach(({ at }, row) => {
    floor.events.add(at, (row << KIND_BITS) | NOTICE_DUE);
  });
}

/** Messages go out to all whom the shock touches and whose number is known. */
export function onNoticeDue(floor: Floor, row: number): void {
  const notices = floor.tables.prevention?.notices ?? null;
  const notice = floor.notices[row];
  if (notices === null || notice === undefined) return;
  const { segments } = floor.tables;
  let sent = 0;
  for (let segment = 0; segment < segments.count; segment++) {
    const size = segments.size[segment] as number;
    const from = Math.floor(notice.place * size);
    const past = Math.floor((notice.place + notice.share) * size);
    for (let one = from; one < past; one++) {
      const customer = (segments.first[segment] as number) + (one % size);
      if (floor.customers.present[recordOf(customer)] === 0 || !isReached(floor, customer, notices.reached)) continue;
      sent++;
      if (notice.falseAlarm) annoy(floor, customer, notices.annoyance);
    }
  }
  sendMessages(floor, sent, notices.message);
  if (notice.falseAlarm && floor.counting) (floor.tally.prevention[FALSE_ALARM_MESSAGES] as number) += sent;
}
