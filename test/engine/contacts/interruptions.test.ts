import { describe, expect, it } from 'vitest';
import type { TracedContact } from '../../../sim/model/demand.ts';
import type { Model } from '../../../sim/model/model.ts';
import { HOUR } from '../../../sim/model/units.ts';
import { contact, readOf } from '../../kits/by-hand.ts';
import { CALL, DESK, labModel, SERVICE } from '../../kits/lab-model.ts';

const call = (at: number, talk: number, patience = -1) => contact(at, talk, 0, patience);

/** Calls that are urgent, less so and not at all. Work is interrupted for what is more urgent. */
function calls(urgent: TracedContact[], mid: TracedContact[], calm: TracedContact[], agents: number): Model {
  const trace = (name: string, urgency: 0 | 1 | 3, contacts: TracedContact[]) => ({
    ...CALL,
    name,
    urgency,
    arrivals: { kind: 'trace', contacts } as const,
  });
  return labModel({
    horizon: { ...labModel().horizon, length: HOUR, warmUp: 0 },
    intents: [trace('urgent', 3, urgent), trace('mid', 1, mid), trace('calm', 0, calm)],
    teams: [{ ...DESK, agents }],
    strategies: [
      { name: 'today', summary: '', service: { ...SERVICE, routing: 'urgency-first-preemptive' }, costs: [] },
    ],
  });
}
const figures = (model: Model, ...ids: string[]) => {
  const { ratio } = readOf(model);
  return ids.map((id) => ratio(id));
};

describe('an urgent call that finds nobody free', () => {
  it('takes the agent whose calm call began last; that one is gone on with where it was left', () => {
    // 0-100 A, 10-40 B, 40-70 urgent, 70-140 B.
    const found = figures(
      calls([call(40, 30)], [], [call(0, 100), call(10, 100)], 2),
      'interruptions.intent.calm',
      'waitInterrupted.intent.calm',
      'interruptions.intent.urgent',
      'wait.intent.urgent',
      'aht.phone',
      'occupancy',
      'timeToResolution',
    );
    expect(found).toEqual([
      [1, 2],
      [30, 2],
      [0, 1],
      [0, 1],
      [230, 3],
      [230, 2 * HOUR],
      [100 + 130 + 30, 3],
    ]);
  });

  it('takes that of the least urgent, however long it has been under way, and the others in their order', () => {
    // A calm 0-40, M 10-50. At 40 and 50 urgent ones come: A's agent until 70, M's until 60; then M 60-220, A 70-230.
    const found = figures(
      calls([call(40, 30), call(50, 10)], [call(10, 200)], [call(0, 200)], 2),
      'waitInterrupted.intent.calm',
      'waitInterrupted.intent.mid',
      'interruptions.intent.calm',
      'interruptions.intent.mid',
      'timeToResolution',
    );
    expect(found).toEqual([
      [30, 1],
      [10, 1],
      [1, 1],
      [1, 1],
      [230 + 210 + 30 + 10, 4],
    ]);
  });

  it('interrupts nobody as urgent as itself, and nobody twice at once', () => {
    // The second urgent one waits until 70, when the first is done; the calm one from 40 until 80.
    const found = figures(
      calls([call(40, 30), call(45, 10)], [], [call(0, 100)], 1),
      'interruptions.intent.urgent',
      'wait.intent.urgent',
      'interruptions.intent.calm',
      'waitInterrupted.intent.calm',
      'timeToResolution',
    );
    expect(found).toEqual([
      [0, 2],
      [25, 2],
      [1, 1],
      [40, 1],
      [30 + 35 + 140, 3],
    ]);
  });

  it('may interrupt the same one again, each time for what is left', () => {
    // 0-10, 20-30 and 50-80: twice for ten and twenty seconds.
    const found = figures(
      calls([call(10, 10), call(30, 20)], [], [call(0, 50)], 1),
      'interruptions.intent.calm',
      'waitInterrupted.intent.calm',
      'aht.phone',
      'timeToResolution',
    );
    expect(found).toEqual([
      [2, 1],
      [30, 1],
      [80, 3],
      [10 + 20 + 80, 3],
    ]);
  });

  it('may lose the interrupted one, who waits no longer than patience says', () => {
    // Interrupted at 40 for 100 s, gone at 60; 40 s were talked.
    const found = figures(
      calls([call(40, 100)], [], [call(0, 90, 20)], 1),
      'waitInterrupted.intent.calm',
      'interruptions.intent.calm',
      'abandonment.phone',
      'occupancy',
      'resolved',
    );
    expect(found).toEqual([
      [20, 1],
      [1, 1],
      [1, 2],
      [140, HOUR],
      [1, 2],
    ]);
  });
});
