import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, NONE } from '../../sim/model/units.ts';
import { CALL, DESK, exponentialOf, labModel, SERVICE } from '../kits/lab-model.ts';

const SHORT = { ...labModel().horizon, length: 5 * DAY, warmUp: 0 };
const DRAINED = { ...SHORT, drain: true };
const run = (model: Model) => [...simulate(prepare(model, 0), 'preemption', 0)];
const pair = (model: Model, id: string) => {
  const at = layoutOf(model).measures.findIndex((one) => one.id === id);
  const row = run(model);
  return [row[2 * at] as number, row[2 * at + 1] as number] as const;
};
const strategies = (routing: 'urgency-first' | 'urgency-first-preemptive') => [
  { name: 'today', summary: '', service: { ...SERVICE, routing }, costs: [] },
];
const rate = (perSecond: number) => ({ ...CALL.arrivals, kind: 'rates' as const, rates: [perSecond], every: DAY });
const URGENT = { ...CALL, name: 'now', urgency: 3, arrivals: { ...rate(0.02), season: new Array(12).fill(1) } };
const CALM = { ...CALL, name: 'soon', arrivals: { ...rate(0.03), season: new Array(12).fill(1) } };
const two = (parts: Partial<Model> = {}) =>
  labModel({
    horizon: SHORT,
    intents: [URGENT, CALM],
    teams: [{ ...DESK, agents: 14 }],
    strategies: strategies('urgency-first-preemptive'),
    ...parts,
  });

describe('preemptive priority', () => {
  it('changes nothing where nobody is more urgent, to the last bit', () => {
    const alike = [CALM, { ...URGENT, urgency: 0 }];
    const preemptive = run(two({ intents: alike }));
    const plain = run(two({ intents: alike, strategies: strategies('urgency-first') }));
    // The plain run has no figures of interruptions: everything else is the same number.
    const ids = layoutOf(two({ intents: alike, strategies: strategies('urgency-first') })).measures.map(({ id }) => id);
    const where = layoutOf(two({ intents: alike })).measures.map(({ id }) => id);
    for (const [row, id] of ids.entries()) expect(preemptive[2 * where.indexOf(id)], id).toBe(plain[2 * row]);
  });

  it('hides the less urgent from the urgent: these get the figures they have alone, to the last bit', () => {
    const alone = two({ intents: [URGENT, { ...CALM, arrivals: { ...rate(0), season: new Array(12).fill(1) } }] });
    for (const id of ['wait.intent.now', 'pWait.intent.now', 'serviceLevel.intent.now'])
      expect(pair(two(), id), id).toEqual(pair(alone, id));
  });

  it('does no work twice and forgets none: busy time is the same as without interruptions', () => {
    const [busy] = pair(two({ horizon: DRAINED }), 'occupancy');
    const [plain] = pair(two({ horizon: DRAINED, strategies: strategies('urgency-first') }), 'occupancy');
    expect(busy / plain).toBeCloseTo(1, 9);
    const [handling, contacts] = pair(two({ horizon: DRAINED }), 'aht.phone');
    expect(handling).toBeCloseTo(busy, 3);
    expect(contacts).toBe(pair(two({ horizon: DRAINED, strategies: strategies('urgency-first') }), 'aht.phone')[1]);
  });

  it('loses no contact when the interrupted hang up: offered = served + abandoned', () => {
    const patience = { phone: exponentialOf(60) };
    const model = two({
      horizon: DRAINED,
      intents: [
        { ...URGENT, patience },
        { ...CALM, patience },
      ],
    });
    const [abandoned, offered] = pair(model, 'abandonment.phone');
    const [, served] = pair(model, 'aht.phone');
    expect(pair(model, 'interruptions.phone')[0]).toBeGreaterThan(100);
    expect(served + abandoned).toBe(offered);
  });

  it('replays a trace: the interrupted goes back to the head of its line and is finished where it was left', () => {
    const contact = (at: number, talk: number) => ({ at, talk, patience: NONE, wrapUp: 0, acceptsCallback: false });
    const trace = (...contacts: ReturnType<typeof contact>[]) => ({ kind: 'trace' as const, contacts });
    const model = two({
      horizon: { ...DRAINED, length: 1000 },
      intents: [
        { ...URGENT, arrivals: trace(contact(40, 30)) },
        { ...CALM, arrivals: trace(contact(0, 100), contact(10, 50)) },
      ],
      teams: [{ ...DESK, agents: 1 }],
    });
    // 0-40 first calm, 40-70 urgent, 70-130 first calm again, 130-180 second calm.
    expect(pair(model, 'wait.intent.now')[0]).toBe(0);
    expect(pair(model, 'wait.intent.soon')[0]).toBe(120);
    expect(pair(model, 'waitInterrupted.intent.soon')[0]).toBe(30);
    expect(pair(model, 'interruptions.intent.soon')[0]).toBe(1);
  });
});

describe('the head start of an intent', () => {
  it('longer than the run it is urgency first, to the last bit', () => {
    const horizon = SHORT;
    const first = { ...URGENT, urgency: 0, headStart: 300 * DAY };
    const ahead = labModel({ horizon, intents: [first, CALM], teams: [{ ...DESK, agents: 13 }] });
    const urgent = two({ intents: [URGENT, CALM], strategies: strategies('urgency-first'), teams: ahead.teams });
    expect(run(ahead)).toEqual(run(urgent));
  });

  it('of nothing changes nothing, and more of it never delays the intent that has it', () => {
    const waits = (headStart: number) => {
      const intents = [{ ...URGENT, urgency: 0, headStart }, CALM];
      return pair(labModel({ horizon: SHORT, intents, teams: [{ ...DESK, agents: 13 }] }), 'wait.intent.now')[0];
    };
    expect(waits(0)).toBeGreaterThan(waits(60));
    expect(waits(60)).toBeGreaterThan(waits(600));
  });
});
