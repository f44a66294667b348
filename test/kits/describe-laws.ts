import { describe, expect, it } from 'vitest';
import { NEEDS_OF_CUSTOMERS } from '../../sim/compile/compile-demand.ts';
import { clearFloor } from '../../sim/engine/clear-floor.ts';
import { CUSTOMER, SEGMENT } from '../../sim/engine/purposes.ts';
import { open, runUntil } from '../../sim/engine/run.ts';
import { closeBooks, prepare, simulate } from '../../sim/engine/simulate.ts';
import { recordOf } from '../../sim/engine/tables/customer-table.ts';
import { NEED_OPEN } from '../../sim/engine/tables/need-table.ts';
import { NEEDS_CLOSED, NEEDS_GIVEN_UP, NEEDS_RESOLVED } from '../../sim/measures/counts/tally.ts';
import { layoutOf, rowFrom } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { MONTH, YEAR } from '../../sim/model/units.ts';
import { uniform } from '../../sim/random/keyed.ts';
import { describeLedger } from './describe-ledger.ts';
import { describeSameness } from './describe-sameness.ts';
import { shortened, withCallback, withoutTransfers } from './model-variants.ts';
import { type Watched, watch } from './sample-path.ts';
import { faultsOf } from './sound-floor.ts';

export interface LawOptions {
  /** Seconds that a run takes; below a month, so that nobody leaves the base meanwhile. */
  readonly length: number;
  /** Contacts wait more than once, and measures of waits tell of the first time only: seconds in line are more. */
  readonly waitsAgain?: boolean;
}

const SEED = 'laws';

/** Whatever the contact centre, these hold in every run, exactly: one call in a test file checks them all. */
export function describeLaws(name: string, model: Model, { length, waitsAgain = false }: LawOptions): void {
  if (length >= MONTH) throw new RangeError('the laws are checked on runs of less than a month');
  const short = shortened(model, length);
  const strategies = short.strategies.map((strategy, row) => [strategy.name, row] as const);

  describe(`laws of ${name}`, () => {
    it.each(strategies)(
      '%s: at no moment is a contact lost, a need forgotten, or an agent idle beside a line',
      (_, row) => {
        const faults: string[] = [];
        watch(short, row, SEED, (floor) => {
          if (faults.length < 3) faults.push(...faultsOf(floor));
        });
        expect(faults).toEqual([]);
      },
    );

    it.each(strategies)('%s: needs are conserved: come = resolved + given up + still open', (_, row) => {
      const { floor } = watch(short, row, SEED);
      const { needs, sources, tally } = floor;
      let open = 0;
      for (let need = 0; need < needs.used; need++) if (needs.state[need] === NEED_OPEN) open++;
      const come = sources.arrived.reduce((sum, count, intent) => sum + count - ofNobody(floor, intent, count), 0);
      expect(come).toBeGreaterThan(0);
      expect((tally.total[NEEDS_RESOLVED] as number) + (tally.total[NEEDS_GIVEN_UP] as number) + open).toBe(come);
      expect(tally.total[NEEDS_CLOSED]).toBe(come - open);
    });

    it.each(strategies)('%s: seconds on duty and at work are those that a stop-watch sees', (_, row) => {
      const { floor, onDuty, busy } = watch(short, row, SEED);
      onDuty.forEach((seconds, team) => {
        expect(floor.agents.dutySeconds[team]).toBeCloseTo(seconds, 3);
        expect(floor.agents.busySeconds[team]).toBeCloseTo(busy[team] as number, 3);
        expect(busy[team]).toBeLessThanOrEqual(seconds + 1e-6);
      });
    });

    it.each(strategies)('%s: in slices it is the same run, to the bit', (_, row) => {
      const prepared = prepare(short, row);
      const whole = simulate(prepared, SEED, 0);
      const { floor } = prepared;
      clearFloor(floor, short, SEED, 0);
      open(floor);
      for (let time = 977; time < length; time += 977) runUntil(floor, time);
      runUntil(floor, length);
      closeBooks(floor);
      expect(rowFrom({ floor, model: short, seconds: length, years: length / YEAR })).toEqual(whole);
    });

    it.skipIf(waitsAgain)(
      'Little: seconds in line = waits of those who were answered, who left and who still wait',
      () => {
        const simple = withCallback(withoutTransfers(short), { policy: 'none' });
        const { floor, inLine } = watch(simple, 0, SEED);
        const { measures } = layoutOf(simple);
        const row = rowFrom({ floor, model: simple, seconds: length, years: length / YEAR });
        simple.channels.forEach(({ name: channel }, at) => {
          const measure = measures.findIndex(({ id }) => id === `waitOnline.${channel}` || id === `wait.${channel}`);
          if (measure < 0) return;
          const online = measures.findIndex(({ id }) => id === `waitOnline.${channel}`);
          const waited = row[2 * (online < 0 ? measure : online)] as number;
          expect(waited + stillWaited(floor, at)).toBeCloseTo(inLine[at] as number, 3);
        });
      },
    );

    describeLedger(short, SEED);
    describeSameness(short, SEED);
  });
}

/** Needs of places in the base at which nobody is a customer: nobody gets in touch. Less than a month changes no place. */
function ofNobody({ sources, tables, customers }: Watched['floor'], intent: number, count: number): number {
  if (tables.sources.kind[intent] !== NEEDS_OF_CUSTOMERS) return 0;
  const { first, size } = tables.segments;
  const draw = (ordinal: number, purpose: number): number =>
    uniform(sources.k0[intent] as number, sources.k1[intent] as number, ordinal, purpose);
  let nobody = 0;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const segment = tables.sources.segmentUpTo.findIndex((upTo) => draw(ordinal, SEGMENT) < upTo);
    const place = Math.floor(draw(ordinal, CUSTOMER) * (size[segment] as number));
    nobody += 1 - (customers.present[recordOf((first[segment] as number) + place)] as number);
  }
  return nobody;
}

/** Seconds that those now in line on a channel have waited. */
function stillWaited({ queues, contacts, tables, now }: Watched['floor'], channel: number): number {
  let seconds = 0;
  for (let queue = 0; queue < tables.queues.count; queue++) {
    if (tables.queues.channel[queue] !== channel) continue;
    for (let one = queues.head[queue] as number; one >= 0; one = contacts.next[one] as number) {
      seconds += now - (contacts.waitingSince[one] as number);
    }
  }
  return seconds;
}
