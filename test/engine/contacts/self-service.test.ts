import { describe, expect, it } from 'vitest';
import { amongSolvable, isUnsolvable } from '../../../sim/engine/contacts/failures.ts';
import { isHandedOver } from '../../../sim/engine/contacts/self-service.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { onSelfServiceEnd } from '../../../sim/engine/on-self-service-end.ts';
import { COUNTED, IN_SELF_SERVICE } from '../../../sim/engine/tables/contact-table.ts';
import { NEED_FREE, NEED_OPEN, STUCK } from '../../../sim/engine/tables/need-table.ts';
import * as counts from '../../../sim/measures/counts/digital-counts.ts';
import { CHANNEL_COUNTS, CONTACT_FEES, CONTAINED, SESSIONS } from '../../../sim/measures/counts/tally.ts';
import type { Failures, SelfService } from '../../../sim/model/digital-sections.ts';
import type { ServiceSections } from '../../../sim/model/service-sections.ts';
import { HOUR } from '../../../sim/model/units.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { CALL, DESK, labModel, PHONE } from '../../kits/lab-model.ts';

const [BOT, CALLS] = [0, 1] as const;
const SESSION: SelfService = {
  strength: 1,
  solvesMore: [0, 0.3, 0],
  falseSuccess: 0,
  wayOut: 1,
  stuckGivesUp: 1,
  handover: 0,
  fee: 0.2,
};
const FAILURES: Failures = { strength: 1, falseFix: 0, knownDelay: 1, unsolvable: [0, 0.2, 0] };
const NOW = 5000;

/** A session of need 0 has gone on for 100 seconds; who is not helped calls, at once or an hour later. */
function floorWith(sections: ServiceSections): Floor {
  const everywhere = { bot: 1 };
  const model = labModel({
    channels: [{ ...PHONE, name: 'bot', mode: 'self-service', digital: true, containment: [0.6, 0.4, 0.1] }, PHONE],
    intents: [{ ...CALL, channels: ['bot', 'phone'] }],
    teams: [DESK],
    journey: {
      ...labModel().journey,
      firstChannel: { easy: everywhere, medium: everywhere, hard: everywhere },
      afterFailure: { bot: { phone: 1 }, phone: { phone: 1 } },
      recontactDelay: { kind: 'deterministic', value: HOUR },
    },
  });
  const floor = floorOf(served(model, sections), NOW);
  floor.needs.open(-1, 0, 0, 0, 5);
  begin(floor);
  return floor;
}
function begin(floor: Floor): void {
  const contact = floor.contacts.add(0, BOT, 1, NOW - 100);
  floor.contacts.flags[contact] = COUNTED;
  floor.contacts.state[contact] = IN_SELF_SERVICE;
  floor.needs.contacts[0] = 1;
  floor.needs.tries[0] = 1;
}
const digital = ({ tally }: Floor, ...columns: number[]) =>
  columns.map((column) => tally.digital[BOT * counts.DIGITAL_COUNTS + column]);
const { ESCALATED, SEEMED_SOLVED, NO_WAY_OUT, GAVE_UP_INSIDE, AFTER_SESSION, HANDED_OVER } = counts;
/** When the next contact is, and on which channel. */
const next = (floor: Floor) => [floor.events.earliest - NOW, floor.needs.nextChannel[0]];
/** Such a session solves nothing. */
const HOPELESS: ServiceSections = { failures: { ...FAILURES, unsolvable: [1, 1, 1] } };

describe('a session without an agent', () => {
  it('solves as many needs as the channel contains, and as a bot adds', () => {
    const shareOf = (sections: ServiceSections) => {
      const floor = floorWith(sections);
      let solved = 0;
      for (let ordinal = 0; ordinal < 2000; ordinal++) {
        floor.needs.clear();
        floor.needs.open(-1, 0, 0, 0, ordinal);
        floor.contacts.clear();
        begin(floor);
        onSelfServiceEnd(floor, 0);
        if (floor.needs.state[0] === NEED_FREE) solved++;
      }
      const at = BOT * CHANNEL_COUNTS;
      expect([floor.tally.channel[at + SESSIONS], floor.tally.channel[at + CONTAINED]]).toEqual([2000, solved]);
      return solved / 2000;
    };
    // Within four deviations.
    expect(Math.abs(shareOf({}) - 0.4)).toBeLessThan(0.044);
    expect(Math.abs(shareOf({ selfService: SESSION }) - 0.7)).toBeLessThan(0.041);
    // What is contained is among the solvable four fifths.
    expect(Math.abs(shareOf({ failures: FAILURES }) - 0.4)).toBeLessThan(0.044);
  });

  it('that did not help is followed by a call at once', () => {
    const floor = floorWith({ ...HOPELESS, selfService: SESSION });
    onSelfServiceEnd(floor, 0);
    expect(next(floor)).toEqual([0, CALLS]);
    expect(digital(floor, ESCALATED, SEEMED_SOLVED, NO_WAY_OUT, GAVE_UP_INSIDE)).toEqual([1, 0, 0, 0]);
    expect([floor.tally.total[CONTACT_FEES], floor.needs.waited[0]]).toEqual([0.2, 0]);
    const plain = floorWith(HOPELESS);
    onSelfServiceEnd(plain, 0);
    expect(next(plain)).toEqual([0, CALLS]);
    expect(digital(plain, ESCALATED)).toEqual([0]);
  });

  it('or an hour later, by those who believed it had', () => {
    const floor = floorWith({ ...HOPELESS, selfService: { ...SESSION, falseSuccess: 1 } });
    onSelfServiceEnd(floor, 0);
    expect(next(floor)).toEqual([HOUR, CALLS]);
    expect(digital(floor, ESCALATED, SEEMED_SOLVED, NO_WAY_OUT)).toEqual([0, 1, 0]);
  });

  it('without a way out is given up, or begun again, where it solves nothing any more and is a wait', () => {
    const lost = floorWith({ ...HOPELESS, selfService: { ...SESSION, wayOut: 0 } });
    onSelfServiceEnd(lost, 0);
    expect(lost.needs.state[0]).toBe(NEED_FREE);
    expect(digital(lost, NO_WAY_OUT, GAVE_UP_INSIDE)).toEqual([1, 1]);

    const sections = { selfService: { ...SESSION, wayOut: 0, stuckGivesUp: 0, solvesMore: [0, 0.6, 0] as const } };
    const round = floorWith({ ...HOPELESS, ...sections });
    onSelfServiceEnd(round, 0);
    expect(next(round)).toEqual([0, BOT]);
    expect([round.needs.flags[0], round.needs.state[0]]).toEqual([STUCK, NEED_OPEN]);
    expect(digital(round, NO_WAY_OUT, GAVE_UP_INSIDE)).toEqual([1, 0]);

    // The channel contains 0.4 and the bot the other 0.6: all, but not of whoever is stuck.
    const sure = floorWith(sections);
    onSelfServiceEnd(sure, 0);
    expect(sure.needs.state[0]).toBe(NEED_FREE);
    const stuck = floorWith(sections);
    stuck.needs.flags[0] = STUCK;
    onSelfServiceEnd(stuck, 0);
    expect([stuck.needs.state[0], stuck.needs.waited[0]]).toEqual([NEED_OPEN, 100]);
  });

  it('is the last one where the customer has tried often enough', () => {
    const floor = floorWith({ ...HOPELESS, selfService: { ...SESSION, wayOut: 0, stuckGivesUp: 0 } });
    floor.needs.tries[0] = floor.tables.rules.maxContacts;
    onSelfServiceEnd(floor, 0);
    expect(floor.needs.state[0]).toBe(NEED_FREE);
    expect(digital(floor, GAVE_UP_INSIDE)).toEqual([1]);
  });

  it('counts for nothing when it began before figures count', () => {
    const floor = floorWith({ ...HOPELESS, selfService: SESSION });
    floor.contacts.flags[0] = 0;
    onSelfServiceEnd(floor, 0);
    expect([digital(floor, ESCALATED), floor.tally.channel[SESSIONS], floor.tally.total[CONTACT_FEES]]).toEqual([
      [0],
      0,
      0,
    ]);
  });

  it('hands over what was entered, or nothing', () => {
    for (const [handover, found] of [
      [1, true],
      [0, false],
    ] as const) {
      const floor = floorWith({ selfService: { ...SESSION, handover } });
      expect(isHandedOver(floor, 0, 0)).toBe(found);
      expect(digital(floor, AFTER_SESSION, HANDED_OVER)).toEqual([1, found ? 1 : 0]);
      floor.counting = false;
      isHandedOver(floor, 0, 0);
      expect(digital(floor, AFTER_SESSION)).toEqual([1]);
    }
    expect(isHandedOver(floorWith({}), 0, 0)).toBe(false);
  });
});

describe('needs that nobody here can solve', () => {
  it('are a share of those of their complexity; the others are solved so much more often', () => {
    const floor = floorWith({ failures: FAILURES });
    const unsolvable = [...new Array(2000).keys()].filter((ordinal) => {
      floor.needs.ordinal[0] = ordinal;
      return isUnsolvable(floor, 0);
    });
    expect(Math.abs(unsolvable.length - 400)).toBeLessThan(72);
    expect([amongSolvable(floor, 0, 0.4), amongSolvable(floor, 0, 0.9)]).toEqual([0.5, 1]);
    const all = floorWith({});
    expect([isUnsolvable(all, 0), amongSolvable(all, 0, 0.4)]).toEqual([false, 0.4]);
  });
});
