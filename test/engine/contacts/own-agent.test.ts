import { describe, expect, it } from 'vitest';
import { goesToPreferred } from '../../../sim/engine/contacts/continuity.ts';
import { heldFor } from '../../../sim/engine/contacts/hold.ts';
import {
  continuityTerm,
  heardIt,
  KNOWN_NOW,
  KNOWN_ONCE,
  noteKnown,
  preferredAgent,
  rememberAgent,
} from '../../../sim/engine/contacts/known-agent.ts';
import { OVERFLOW_DUE, PATIENCE_END } from '../../../sim/engine/events/event-kinds.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { leaveLine } from '../../../sim/engine/moves.ts';
import { HELD, MISROUTED, TRANSFERRED } from '../../../sim/engine/tables/contact-table.ts';
import { HELD_SECONDS, KNOWN_AGENT, KNOWN_AGENT_POSSIBLE } from '../../../sim/measures/counts/people-counts.ts';
import type { Distribution } from '../../../sim/model/distribution.ts';
import type { Continuity } from '../../../sim/model/service-sections.ts';
import { NONE } from '../../../sim/model/units.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { CALL, DESK, PHONE } from '../../kits/lab-model.ts';

const OWN: Continuity = { strength: 1, prefer: 'need', team: '', tolerance: 60, satisfaction: 0.2 };
const NOW = 1000;
const exactly = (value: number): Distribution => ({ kind: 'deterministic', value });

/** A desk of three (agents 0 to 2) and managers (3 and 4), all on duty. Contacts 0, 1 and 2 are of customer 7's needs 0, 1 and 2. */
function floorWith(change: Partial<Continuity> = {}, patience: Distribution = { kind: 'never' }): Floor {
  const able = (skill: string) => [{ skill, after: 0, speed: 1, resolution: 0 }];
  const teams = [
    { ...DESK, agents: 3, skills: able('calls') },
    { ...DESK, name: 'managers', agents: 2, skills: able('other') },
  ];
  const arrivals = { kind: 'needs', share: 1, profile: 'even' } as const;
  const intents = [{ ...CALL, skill: 'calls', arrivals }];
  const model = customersModel({ teams, intents, channels: [{ ...PHONE, patience }] });
  const floor = floorOf(served(model, { continuity: { ...OWN, ...change } }), NOW);
  floor.agents.state.fill(1);
  for (let row = 0; row < 3; row++) {
    floor.needs.open(7, 0, 0, 0, 5 + row);
    floor.contacts.add(row, 0, 1, NOW);
    floor.contacts.waitingSince[row] = NOW;
  }
  return floor;
}
const QUEUE = 0;
/** Agent 1 has handled the needs before, and has something else in hand. */
function withBusyAgent(floor: Floor): Floor {
  floor.needs.lastAgent.fill(1, 0, 3);
  floor.agents.held[1] = 1;
  return floor;
}

describe('the agent whom a customer would rather have', () => {
  it('is who handled the need last, the customer last, or the account manager by turns', () => {
    const byNeed = floorWith();
    expect(preferredAgent(byNeed, 0)).toBe(NONE);
    rememberAgent(byNeed, 0, 2);
    expect([preferredAgent(byNeed, 0), preferredAgent(byNeed, 1)]).toEqual([2, NONE]);
    const byCustomer = floorWith({ prefer: 'customer' });
    rememberAgent(byCustomer, 0, 2);
    expect([preferredAgent(byCustomer, 1), byCustomer.continuity.lastAgentOf[8]]).toEqual([2, NONE]);
    byCustomer.needs.customer[1] = NONE;
    expect(preferredAgent(byCustomer, 1)).toBe(NONE);
    // Customer 7 of two managers.
    expect(preferredAgent(floorWith({ prefer: 'account-manager', team: 'managers' }), 0)).toBe(4);
  });

  it('takes the contact at once when free', () => {
    const floor = floorWith();
    floor.needs.lastAgent[0] = 1;
    floor.agents.makeAvailable(1, 0);
    expect(goesToPreferred(floor, 0, 0, QUEUE)).toBe(true);
    expect([floor.contacts.agent[0], floor.agents.held[1]]).toEqual([1, 1]);
  });

  it('is not asked when there is none, off duty, not of this line, or the route was wrong', () => {
    const asked = (change: (floor: Floor) => void) => {
      const floor = withBusyAgent(floorWith());
      change(floor);
      return goesToPreferred(floor, 0, 0, QUEUE);
    };
    expect(asked(() => {})).toBe(true);
    expect(asked(({ needs }) => needs.lastAgent.fill(NONE, 0, 1))).toBe(false);
    expect(asked(({ agents }) => agents.state.fill(0, 1, 2))).toBe(false);
    expect(asked(({ needs }) => needs.lastAgent.fill(3, 0, 1))).toBe(false);
    expect(asked(({ contacts }) => contacts.flags.fill(MISROUTED, 0, 1))).toBe(false);
    expect(goesToPreferred(withBusyAgent(floorWith({ tolerance: 0 })), 0, 0, QUEUE)).toBe(false);
    expect(goesToPreferred(withBusyAgent(floorWith({ strength: 0 })), 0, 0, QUEUE)).toBe(false);
  });
});

describe('a contact that is held for a busy agent', () => {
  it('waits for the tolerance, or until patience ends before', () => {
    for (const [patience, due, kind] of [
      [exactly(59), NOW + 59, PATIENCE_END],
      [exactly(60), NOW + 60, PATIENCE_END],
      [exactly(61), NOW + 60, OVERFLOW_DUE],
      [{ kind: 'never' }, NOW + 60, OVERFLOW_DUE],
    ] as const) {
      const floor = withBusyAgent(floorWith({}, patience));
      expect(goesToPreferred(floor, 0, 0, QUEUE)).toBe(true);
      expect([floor.contacts.state[0], floor.queues.waitingOn[0]]).toEqual([HELD, 1]);
      expect([floor.events.earliest, floor.events.next() & 31]).toEqual([due, kind]);
    }
  });

  it('stands in a row of its agent, in order of coming, and may leave it from anywhere', () => {
    for (const [leaves, rest] of [
      [0, [1, 2]],
      [1, [0, 2]],
      [2, [0, 1]],
    ] as const) {
      const floor = withBusyAgent(floorWith());
      for (const contact of [0, 1, 2]) goesToPreferred(floor, contact, contact, QUEUE);
      expect([heldFor(floor, 1, NONE), heldFor(floor, 1, 0), heldFor(floor, 1, 5)]).toEqual([0, 0, NONE]);
      floor.now = NOW + 25;
      leaveLine(floor, leaves);
      expect(floor.tally.people[HELD_SECONDS]).toBe(25);
      expect([floor.contacts.agent[leaves], floor.contacts.timer[leaves]]).toEqual([NONE, NONE]);
      const row: number[] = [];
      for (let one = heldFor(floor, 1, NONE); one !== NONE; one = heldFor(floor, 1, NONE)) {
        row.push(one);
        leaveLine(floor, one);
      }
      expect(row).toEqual(rest);
      expect([floor.queues.waitingOn[0], floor.continuity.lastHeld[1]]).toEqual([0, NONE]);
    }
  });

  it('counts no seconds before figures count', () => {
    const floor = withBusyAgent(floorWith());
    floor.counting = false;
    goesToPreferred(floor, 0, 0, QUEUE);
    floor.now += 25;
    leaveLine(floor, 0);
    expect(floor.tally.people[HELD_SECONDS]).toBe(0);
  });
});

describe('an agent who takes a contact', () => {
  const counted = ({ tally }: Floor) => [tally.people[KNOWN_AGENT_POSSIBLE], tally.people[KNOWN_AGENT]];

  it('knows the customer, or not; both are counted, but not after a transfer', () => {
    const floor = floorWith();
    floor.needs.lastAgent[0] = 1;
    noteKnown(floor, 0, 0, 1);
    expect([counted(floor), floor.needs.known[0]]).toEqual([[1, 1], KNOWN_ONCE | KNOWN_NOW]);
    noteKnown(floor, 0, 0, 2);
    expect([counted(floor), floor.needs.known[0]]).toEqual([[2, 1], KNOWN_ONCE]);
    noteKnown(floor, 1, 1, 1);
    expect([counted(floor), floor.needs.known[1]]).toEqual([[2, 1], 0]);
    floor.contacts.flags[0] = TRANSFERRED;
    noteKnown(floor, 0, 0, 1);
    expect([counted(floor), floor.needs.known[0]]).toEqual([[2, 1], KNOWN_ONCE | KNOWN_NOW]);
    floor.contacts.flags[0] = MISROUTED;
    noteKnown(floor, 0, 0, 1);
    expect([counted(floor), floor.needs.known[0]]).toEqual([[3, 1], KNOWN_ONCE]);
    floor.counting = false;
    noteKnown(floor, 0, 0, 1);
    expect(counted(floor)).toEqual([3, 1]);
  });

  it('at strength 0 is only counted', () => {
    const floor = floorWith({ strength: 0 });
    rememberAgent(floor, 0, 1);
    noteKnown(floor, 0, 0, 1);
    expect([counted(floor), floor.needs.known[0]]).toEqual([[1, 1], 0]);
  });

  it('has heard the story if it is the same one as before, and pleases', () => {
    const floor = floorWith();
    rememberAgent(floor, 0, 1);
    floor.contacts.agent[0] = 1;
    expect([heardIt(floor, 0, 0), continuityTerm(floor, 0)]).toEqual([false, 0]);
    noteKnown(floor, 0, 0, 1);
    expect([heardIt(floor, 0, 0), continuityTerm(floor, 0)]).toEqual([true, 0.2]);
    floor.needs.lastAgent[0] = 2;
    expect(heardIt(floor, 0, 0)).toBe(false);
    noteKnown(floor, 0, 0, 1);
    // Once is enough to please; now they would have to tell it again.
    expect([heardIt(floor, 0, 0), continuityTerm(floor, 0)]).toEqual([false, 0.2]);
  });
});
