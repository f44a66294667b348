import { describe, expect, it } from 'vitest';
import { askAgain, queueFor } from '../../../sim/engine/contacts/ask-for-agent.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { PUBLIC } from '../../../sim/engine/tables/contact-table.ts';
import type { PublicPosts } from '../../../sim/model/digital-sections.ts';
import { HOUR, NONE } from '../../../sim/model/units.ts';
import { nextFor } from '../../../sim/policies/routing/next-for.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { CALL, DESK, labModel, PHONE } from '../../kits/lab-model.ts';

const POSTS: PublicPosts = {
  strength: 1,
  channel: 'social',
  complaint: 1,
  praise: 0,
  seen: 1,
  audience: 0,
  customers: 0,
  complaintStep: 0,
  praiseStep: 0,
  praiseAudience: 0,
  promptWithin: HOUR,
  slowAfter: HOUR,
  attenuation: 0,
  amplification: 1,
  lostPerThousand: 0,
  headStart: HOUR,
};

/** Nobody of the own team is on duty; the second team helps with what has waited for a minute. */
function floorWith(posts: boolean): Floor {
  const social = { ...PHONE, name: 'social', mode: 'deferred' as const, digital: true };
  const team = (name: string, after: number) => ({
    ...DESK,
    name,
    agents: 1,
    channels: ['social'],
    skills: [{ skill: 'any', after, speed: 1, resolution: 0 }],
  });
  const model = labModel({
    channels: [social],
    intents: [{ ...CALL, channels: ['social'] }],
    teams: [team('own', 0), team('overflow', 60)],
    journey: { ...labModel().journey, afterFailure: { social: { social: 1 } } },
  });
  return floorOf(served(model, posts ? { publicPosts: POSTS } : {}));
}
/** A contact asks at a time; a complaint in public goes first. */
function ask(floor: Floor, at: number, flags = 0): number {
  floor.now = at;
  const need = floor.needs.open(NONE, 0, 0, 0, at);
  const contact = floor.contacts.add(need, 0, 1, at);
  floor.contacts.flags[contact] = flags;
  askAgain(floor, contact, need, 0, queueFor(floor, need, 0));
  return contact;
}
const OVERFLOW = 1;

describe('a team that helps with what has waited for a minute', () => {
  it('takes whoever has, and nobody before', () => {
    const floor = floorWith(false);
    const first = ask(floor, 0);
    ask(floor, 30);
    floor.now = 59;
    expect(nextFor(floor, OVERFLOW, NONE)).toBe(NONE);
    floor.now = 60;
    expect(nextFor(floor, OVERFLOW, NONE)).toBe(first);
  });

  it('takes them although a complaint in public that has just come stands first', () => {
    const floor = floorWith(true);
    const first = ask(floor, 0);
    const complaint = ask(floor, 50, PUBLIC);
    floor.now = 100;
    expect(nextFor(floor, 0, NONE)).toBe(complaint);
    expect(nextFor(floor, OVERFLOW, NONE)).toBe(first);
    floor.now = 110;
    expect(nextFor(floor, OVERFLOW, NONE)).toBe(complaint);
  });
});
