import type { PublicTables } from '../../compile/digital-tables.ts';
import {
  COMPLAINTS_POSTED,
  CUSTOMERS_EXPOSED,
  POST_REPLY_SECONDS,
  POSTS_ANSWERED,
  PRAISE_POSTED,
  PROSPECTS_EXPOSED,
  PROSPECTS_LOST,
} from '../../measures/counts/digital-counts.ts';
import { NONE } from '../../model/units.ts';
import { nudgeLoyalty } from '../customers/loyalty-state.ts';
import { chance } from '../draws-of-need.ts';
import type { Floor } from '../floor.ts';
import { GOOD_REPLY, POST_SEEN, POSTS, READS_POST } from '../purposes.ts';
import { COUNTED, PUBLIC } from '../tables/contact-table.ts';
import { recordOf } from '../tables/customer-table.ts';
import { askForAgent, queueFor } from './ask-for-agent.ts';

/** Expected share of satisfied answers below and above which somebody may post. */
const VERY_DISSATISFIED = 0.2;
const VERY_SATISFIED = 0.9;

/** A need has ended: the customer may say so in public. The firm, if it notices a complaint, has one more piece of work. */
export function mayPost(floor: Floor, need: number, satisfied: number): void {
  const { publicPosts: rules } = floor.tables.digital;
  if (rules === null) return;
  if (satisfied < VERY_DISSATISFIED) {
    if (rules.complaint > 0 && chance(floor, need, POSTS, 0) < rules.complaint) complain(floor, need, rules);
  } else if (satisfied > VERY_SATISFIED && rules.praise > 0 && chance(floor, need, POSTS, 0) < rules.praise) {
    count(floor, PRAISE_POSTED, 1);
    isRead(floor, need, rules, rules.audience * rules.praiseAudience, rules.praiseStep);
  }
}

function complain(floor: Floor, need: number, rules: PublicTables): void {
  count(floor, COMPLAINTS_POSTED, 1);
  const { channel } = rules;
  const seen = channel !== NONE && queueFor(floor, need, channel) !== NONE;
  if (!seen || chance(floor, need, POST_SEEN, 0) >= rules.seen) {
    spread(floor, need, rules, rules.amplification);
    return;
  }
  const contact = floor.contacts.add(need, channel, floor.needs.tries[need] as number, floor.now);
  floor.contacts.flags[contact] = PUBLIC | (floor.counting ? COUNTED : 0);
  (floor.needs.contacts[need] as number)++;
  askForAgent(floor, contact, need, channel);
}

/** An agent answers a complaint in public: how many have read it by then, and how many will, depends on when and how. */
export function replyInPublic(floor: Floor, contact: number, need: number): void {
  const { publicPosts: rules } = floor.tables.digital;
  if (rules === null) return;
  const { intents, channels } = floor.tables;
  const waited = floor.now - (floor.contacts.arrivedAt[contact] as number);
  count(floor, POSTS_ANSWERED, 1);
  count(floor, POST_REPLY_SECONDS, waited);
  const pair = (floor.needs.intent[need] as number) * channels.count + rules.channel;
  const isGood = chance(floor, need, GOOD_REPLY, 0) < (intents.resolution[pair] as number);
  if (waited > rules.slowAfter) spread(floor, need, rules, rules.amplification);
  else spread(floor, need, rules, isGood && waited <= rules.promptWithin ? 1 - rules.attenuation : 1);
}

/** A complaint reaches its audience: customers become a little less loyal, and some prospects stay away. */
function spread(floor: Floor, need: number, rules: PublicTables, factor: number): void {
  const prospects = isRead(floor, need, rules, rules.audience * factor, rules.complaintStep);
  const lost = prospects * rules.lost;
  count(floor, PROSPECTS_LOST, lost);
  const { acquisition } = floor.tables;
  if (acquisition.active === 0 || acquisition.effect === 0) return;
  // Acquisition counts people who were told; so many of them would have come that these are lost.
  (floor.toldBad[floor.needs.segment[need] as number] as number) += lost / acquisition.effect;
}

/** Readers of a post: customers, each with their own number, and others. @returns how many of the others */
function isRead(floor: Floor, need: number, rules: PublicTables, audience: number, step: number): number {
  const { customers } = floor;
  const { rows } = customers;
  const readers = Math.round(audience * rules.customers);
  let exposed = 0;
  for (let reader = 0; reader < readers; reader++) {
    const customer = Math.floor(chance(floor, need, READS_POST, reader) * rows);
    if (customers.present[recordOf(customer)] === 0) continue;
    nudgeLoyalty(floor, customer, step);
    exposed++;
  }
  const prospects = audience * (1 - rules.customers);
  count(floor, CUSTOMERS_EXPOSED, exposed);
  count(floor, PROSPECTS_EXPOSED, prospects);
  return prospects;
}

function count({ counting, tally }: Floor, column: number, amount: number): void {
  if (counting) (tally.digital[column] as number) += amount;
}
