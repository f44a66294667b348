import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearFloor } from '../../sim/engine/clear-floor.ts';
import { open, runUntil } from '../../sim/engine/run.ts';
import { closeBooks, prepare, simulate } from '../../sim/engine/simulate.ts';
import { NEED_OPEN } from '../../sim/engine/tables/need-table.ts';
import { ContactLog } from '../../sim/measures/contact-log.ts';
import { NEEDS_GIVEN_UP, NEEDS_RESOLVED } from '../../sim/measures/counts/tally.ts';
import { layoutOf, rowFrom } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, YEAR } from '../../sim/model/units.ts';
import type { NO_CALLBACK } from '../kits/lab-model.ts';
import { without } from '../kits/model-variants.ts';
import { centre, LENGTH } from '../kits/random-centre.ts';
import { watch } from '../kits/sample-path.ts';
import { faultsOf } from '../kits/sound-floor.ts';

/*
 * The laws of the kits, on contact centres that nobody thought of: skills, urgencies, shifts, chats, mails, call-backs,
 * repeats, retries and transfers put together at random, from idle to hopeless.
 */

const SOME = { numRuns: 40, seed: 20261126 };

describe('in a contact centre put together at random', () => {
  it('no contact is lost, no need forgotten, and no agent idle beside a line, at any moment', () => {
    let moments = 0;
    fc.assert(
      fc.property(centre, (model) => {
        const faults: string[] = [];
        watch(model, 0, 'random', (floor) => {
          moments++;
          if (faults.length === 0) faults.push(...faultsOf(floor));
        });
        expect(faults).toEqual([]);
      }),
      SOME,
    );
    expect(moments).toBeGreaterThan(10_000);
  });

  it('needs that came are resolved, given up or open; seconds on duty and at work are what a stop-watch sees', () => {
    fc.assert(
      fc.property(centre, (model) => {
        const { floor, onDuty, busy } = watch(model, 0, 'random');
        const { needs, sources, tally, agents } = floor;
        let still = 0;
        for (let need = 0; need < needs.used; need++) if (needs.state[need] === NEED_OPEN) still++;
        const come = sources.arrived.reduce((sum, count) => sum + count, 0);
        expect((tally.total[NEEDS_RESOLVED] as number) + (tally.total[NEEDS_GIVEN_UP] as number) + still).toBe(come);
        onDuty.forEach((watched, row) => {
          expect(agents.dutySeconds[row]).toBeCloseTo(watched, 3);
          expect(agents.busySeconds[row]).toBeCloseTo(busy[row] as number, 3);
        });
      }),
      SOME,
    );
  });

  it('paid seconds are seconds of the roster and those finished after it, over what is not shrinkage', () => {
    fc.assert(
      fc.property(centre, (model) => {
        const prepared = prepare(model, 0);
        const row = simulate(prepared, 'random', 0);
        const { measures } = layoutOf(model);
        const of = (id: string) => measures.findIndex((measure) => measure.id === id);
        const { agents } = prepared.floor;
        let planned = 0;
        for (const { shifts, agents: always } of model.teams) {
          if (shifts.length === 0) planned += always * LENGTH;
          // Monday from midnight, with what is left of Sunday's shift.
          for (const { from, to, agents: many } of shifts) {
            planned += many * (Math.max(0, Math.min(to, LENGTH) - from) + Math.max(0, Math.min(to - DAY, LENGTH)));
          }
        }
        const after = agents.overtimeSeconds.reduce((sum, one) => sum + one, 0);
        const duty = row[2 * of('agentsOnDuty')] as number;
        expect(duty).toBeCloseTo(planned + after, 3);
        expect(row[2 * of('utilisation') + 1]).toBeCloseTo(duty / 0.7, 3);
        // Idle, at work: nothing else is on duty.
        expect(row[2 * of('occupancy')]).toBeLessThanOrEqual(duty + 1e-6);
      }),
      SOME,
    );
  });

  it('a run in slices is the same run, to the bit', () => {
    fc.assert(
      fc.property(centre, fc.integer({ min: 60, max: 5000 }), (model, slice) => {
        const whole = simulate(prepare(model, 0), 'random', 0);
        const { floor } = prepare(model, 0);
        clearFloor(floor, model, 'random', 0);
        open(floor);
        for (let time = slice; time < LENGTH; time += slice) runUntil(floor, time);
        runUntil(floor, LENGTH);
        closeBooks(floor);
        expect(rowFrom({ floor, model, seconds: LENGTH, years: LENGTH / YEAR })).toEqual(whole);
      }),
      SOME,
    );
  });

  it('call-backs that nobody accepts are no call-backs, to the bit', () => {
    fc.assert(
      fc.property(centre, (model) => {
        const [today] = model.strategies;
        const rowWith = (callback: Partial<typeof NO_CALLBACK>) => {
          const service = { ...today!.service, callback: { ...today!.service.callback, ...callback } };
          return simulate(prepare({ ...model, strategies: [{ ...today!, service }] }, 0), 'random', 0);
        };
        expect(rowWith({ accepted: 0 })).toEqual(rowWith({ policy: 'none' }));
      }),
      SOME,
    );
  });

  it('an intent that is taken away takes its own contacts with it, and nobody else notices where agents abound', () => {
    fc.assert(
      fc.property(centre, (model) => {
        // So many agents, all as fast, that nobody ever meets a busy one or minds who it is; nobody takes a wrong way.
        const ample = {
          ...model,
          journey: { ...model.journey, misroute: 0 },
          teams: model.teams.map((one) => ({ ...one, agents: 400, shifts: [], speed: 1 })),
        };
        const logOf = (one: Model) => {
          const prepared = prepare(one, 0);
          const log = new ContactLog();
          prepared.floor.log = log;
          simulate(prepared, 'random', 0);
          return log.lines.map(({ event, at, intent: row, ordinal }) =>
            [one.intents[row]?.name, event, at, ordinal].join(' '),
          );
        };
        const others = logOf(ample).filter((line) => !line.startsWith('intent 1 '));
        expect(logOf(without(ample, 'intent 1'))).toEqual(others);
      }),
      SOME,
    );
  });
});
