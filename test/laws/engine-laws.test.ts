import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearFloor } from '../../sim/engine/clear-floor.ts';
import { open, runUntil } from '../../sim/engine/run.ts';
import { closeBooks, prepare, simulate } from '../../sim/engine/simulate.ts';
import { WAITING } from '../../sim/engine/tables/contact-table.ts';
import { ContactLog } from '../../sim/measures/contact-log.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY } from '../../sim/model/units.ts';
import { CALL, DESK, exponentialOf, labModel, NEVER, PHONE, SERVICE } from '../kits/lab-model.ts';

/** Small anonymous worlds of any load, from idle to overloaded. */
const worlds = fc.record({
  rate: fc.double({ min: 0.002, max: 0.05, noNaN: true }),
  talk: fc.integer({ min: 20, max: 600 }),
  patience: fc.integer({ min: 10, max: 600 }),
  agents: fc.integer({ min: 1, max: 12 }),
  seed: fc.string({ maxLength: 8 }),
});
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;

function modelOf({ rate, talk, patience, agents }: World, parts: Partial<Model> = {}): Model {
  return labModel({
    horizon: { ...labModel().horizon, length: DAY, warmUp: 0 },
    intents: [
      { ...CALL, arrivals: { ...CALL.arrivals, rates: [rate] } as typeof CALL.arrivals, talk: exponentialOf(talk) },
    ],
    channels: [{ ...PHONE, patience: exponentialOf(patience) }],
    teams: [{ ...DESK, agents }],
    ...parts,
  });
}

const SOME = { numRuns: 60, seed: 20261123 };

function numerator(model: Model, row: Float64Array, id: string): number {
  const at = layoutOf(model).measures.findIndex((measure) => measure.id === id);
  return row[2 * at] as number;
}

describe('laws of the engine', () => {
  it('loses no contact: arrived = answered + abandoned + still waiting', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const model = modelOf(world);
        const prepared = prepare(model, 0);
        const row = simulate(prepared, world.seed, 0);
        const { contacts, sources } = prepared.floor;
        let waiting = 0;
        for (let contact = 0; contact < contacts.used; contact++) if (contacts.state[contact] === WAITING) waiting++;
        const answered = numerator(model, row, 'serviceLevelOfAnswered.phone');
        expect(answered).toBeGreaterThanOrEqual(0);
        const layout = layoutOf(model);
        const offered = row[2 * layout.measures.findIndex(({ id }) => id === 'abandonment.phone') + 1] as number;
        expect(offered + waiting).toBe(sources.arrived[0]);
      }),
      SOME,
    );
  });

  it('keeps no agent idle while somebody waits', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const prepared = prepare(modelOf(world), 0);
        const { floor, model } = prepared;
        clearFloor(floor, model, world.seed, 0);
        open(floor);
        for (let hour = 1; hour <= 24; hour++) {
          runUntil(floor, hour * 3600);
          const idle = (floor.agents.onDuty[0] as number) - (floor.agents.busy[0] as number);
          expect(idle === 0 || floor.queues.length[0] === 0).toBe(true);
        }
      }),
      SOME,
    );
  });

  it('gives the same run in slices as in one go', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 100, max: 20_000 }), (world, slice) => {
        const whole = prepare(modelOf(world), 0);
        const expected = simulate(whole, world.seed, 0);
        const { floor, model } = prepare(modelOf(world), 0);
        clearFloor(floor, model, world.seed, 0);
        open(floor);
        for (let time = slice; time < DAY; time += slice) runUntil(floor, time);
        runUntil(floor, DAY);
        closeBooks(floor);
        expect(floor.handled).toBe(whole.floor.handled);
        expect(floor.tally.channel).toEqual(whole.floor.tally.channel);
        expect(expected.length).toBe(layoutOf(model).width);
      }),
      SOME,
    );
  });

  it('is repeated to the bit, also on a floor that has been used', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const prepared = prepare(modelOf(world), 0);
        const first = simulate(prepared, world.seed, 3);
        simulate(prepared, world.seed, 4);
        expect(simulate(prepared, world.seed, 3)).toEqual(first);
      }),
      SOME,
    );
  });

  it('sends the same customers whatever the staffing', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 5 }), (world, extra) => {
        const few = prepare(modelOf(world), 0);
        const many = prepare(modelOf({ ...world, agents: world.agents + extra }), 0);
        simulate(few, world.seed, 0);
        simulate(many, world.seed, 0);
        expect(many.floor.sources.arrived[0]).toBe(few.floor.sources.arrived[0]);
      }),
      SOME,
    );
  });

  it('never makes a patient customer wait longer when an agent is added', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const patient = { channels: [{ ...PHONE, patience: NEVER }] };
        const few = answeredAt(modelOf(world, patient), world.seed);
        const many = answeredAt(modelOf({ ...world, agents: world.agents + 1 }, patient), world.seed);
        for (const [ordinal, time] of few) expect(many.get(ordinal) as number).toBeLessThanOrEqual(time + 1e-6);
      }),
      SOME,
    );
  });

  it('changes nothing when intents and teams are listed in another order', () => {
    const two = [CALL, { ...CALL, name: 'second', skill: 'other', urgency: 2 }];
    const teams = [
      { ...DESK, name: 'first', skills: [{ skill: 'any', after: 0, speed: 1, resolution: 0 }], agents: 9 },
      { ...DESK, name: 'second', skills: [{ skill: 'other', after: 0, speed: 1, resolution: 0 }], agents: 9 },
    ];
    const model = labModel({ horizon: { ...labModel().horizon, length: DAY }, intents: two, teams });
    const turned = { ...model, intents: [...two].reverse() };
    const waits = (one: Model) => numerator(one, simulate(prepare(one, 0), 'order', 0), 'waitOnline.phone');
    expect(waits(turned)).toBe(waits(model));
  });

  it('takes twice as long in everything when every time is doubled', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const slow = { ...world, rate: world.rate / 2, talk: world.talk * 2, patience: world.patience * 2 };
        const horizon = { ...labModel().horizon, length: 2 * DAY, warmUp: 0 };
        const normal = simulate(prepare(modelOf(world), 0), world.seed, 0);
        const doubled = simulate(prepare(modelOf(slow, { horizon }), 0), world.seed, 0);
        const model = modelOf(world);
        const wait = numerator(model, normal, 'waitOnline.phone');
        expect(numerator(model, doubled, 'waitOnline.phone')).toBeCloseTo(2 * wait, 6);
      }),
      SOME,
    );
  });

  it('pays for every second: idle, busy and overtime add up to time on duty', () => {
    const shifts = [{ days: [0, 1, 2, 3, 4], from: 8 * 3600, to: 16 * 3600, agents: 5 }];
    const model = labModel({
      teams: [{ ...DESK, shifts }],
      horizon: { ...labModel().horizon, length: 7 * DAY, warmUp: 0 },
    });
    const { floor } = prepare(model, 0);
    clearFloor(floor, model, 'shift', 0);
    open(floor);
    runUntil(floor, 7 * DAY);
    closeBooks(floor);
    const planned = 5 * 5 * 8 * 3600;
    expect(floor.agents.dutySeconds[0]).toBeCloseTo(planned + (floor.agents.overtimeSeconds[0] as number), 4);
    const idle = (floor.agents.dutySeconds[0] as number) - (floor.agents.busySeconds[0] as number);
    expect(idle).toBeGreaterThan(-1e-6);
  });

  it('staffs by the strategy', () => {
    const more = { name: 'more', summary: '', service: { ...SERVICE, staffing: 1.5 }, costs: [] };
    const model = labModel({ strategies: [...labModel().strategies, more] });
    expect(prepare(model, 1).floor.tables.teams.onDuty[0]).toEqual(Int32Array.from([45]));
  });
});

function answeredAt(model: Model, seed: string): Map<number, number> {
  const prepared = prepare(model, 0);
  prepared.floor.log = new ContactLog();
  simulate(prepared, seed, 0);
  const answered = prepared.floor.log.lines.filter(({ event }) => event === 'answered');
  return new Map(answered.map(({ ordinal, at }) => [ordinal, at]));
}
