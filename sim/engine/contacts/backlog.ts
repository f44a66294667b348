import { DEFERRED } from '../../compile/compile-channels.ts';
import { AGE_CLASSES, BACKLOG, DIGITAL_COUNTS, EVENINGS, OLDEST } from '../../measures/counts/digital-counts.ts';
import { DAY, HOUR, NONE } from '../../model/units.ts';
import type { Floor } from '../floor.ts';

/** At the end of each day, looks at the work that still waits on written channels: how much, and how old. */
export function noteBacklog(floor: Floor): void {
  const { tables, tally, now } = floor;
  if (now % DAY !== 0 || !tables.channels.mode.includes(DEFERRED)) return;
  for (let channel = 0; channel < tables.channels.count; channel++)
    if (tables.channels.mode[channel] === DEFERRED) (tally.digital[channel * DIGITAL_COUNTS + EVENINGS] as number) += 1;
  for (let queue = 0; queue < tables.queues.count; queue++) {
    const channel = tables.queues.channel[queue] as number;
    if (tables.channels.mode[channel] === DEFERRED) noteLine(floor, queue, channel);
  }
}

function noteLine({ queues, contacts, tally, now }: Floor, queue: number, channel: number): void {
  const at = channel * DIGITAL_COUNTS;
  for (let row = queues.head[queue] as number; row !== NONE; row = contacts.next[row] as number) {
    const age = now - (contacts.arrivedAt[row] as number);
    (tally.digital[at + BACKLOG] as number) += 1;
    (tally.ages[channel * AGE_CLASSES + Math.min(AGE_CLASSES - 1, Math.floor(age / HOUR))] as number) += 1;
    if (age > (tally.digital[at + OLDEST] as number)) tally.digital[at + OLDEST] = age;
  }
}
