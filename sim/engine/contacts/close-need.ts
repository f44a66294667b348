import {
  OUTCOME_COUNTS,
  OUTCOME_NEEDS,
  OUTCOME_SATISFIED,
  OUTCOME_STEPS,
  OUTCOMES,
} from '../../measures/counts/outcome-counts.ts';
import { SEGMENT_COUNTS, SEGMENT_RATED, SEGMENT_SATISFIED } from '../../measures/counts/people-counts.ts';
import {
  CHANNELS_USED,
  CONTACTS,
  EASY_DIGITAL,
  EASY_DIGITAL_TO_PHONE,
  EASY_NEEDS,
  HARD_NEEDS,
  HARD_PHONE,
  INTENT_ASSISTED,
  INTENT_AT_FIRST,
  INTENT_COUNTS,
  INTENT_RATED,
  INTENT_SATISFIED,
  NEEDS_ASSISTED,
  NEEDS_CLOSED,
  NEEDS_GIVEN_UP,
  ONE_CONTACT,
  RATED,
  RESOLVED_AT_FIRST,
  SATISFIED,
  TRANSFERS,
} from '../../measures/counts/tally.ts';
import { COMPLEXITIES } from '../../model/channel.ts';
import { NONE } from '../../model/units.ts';
import { tellOthers } from '../customers/acquire-customers.ts';
import { buyOrLeave } from '../customers/buy-or-leave.ts';
import { judgeEnd } from '../customers/contract-promises.ts';
import { countEase } from '../customers/ease-score.ts';
import { logistic } from '../customers/logistic.ts';
import { rememberNeed } from '../customers/loyalty-state.ts';
import { countRecommendation } from '../customers/recommend.ts';
import { effortOf, satisfactionWith } from '../customers/satisfaction.ts';
import { HAS_ACCOUNTS, HAS_ACQUISITION, HAS_CUSTOMERS, HAS_DIGITAL, HAS_OUTBOUND } from '../features.ts';
import type { Floor } from '../floor.ts';
import { surveyAfter } from '../outbound/survey.ts';
import { recordOf } from '../tables/customer-table.ts';
import { NEED_CLOSED, STARTED_DIGITAL, TOUCHED_PHONE, TRIED_SELF_SERVICE } from '../tables/need-table.ts';
import { countSolved } from './count-solved.ts';
import { countDeadline } from './legal-deadline.ts';
import { mayPost } from './public-posts.ts';

const EASY = COMPLEXITIES.indexOf('easy');
const HARD = COMPLEXITIES.indexOf('hard');
const UNRESOLVED = OUTCOMES.indexOf('unresolved');

/** A need ends, resolved or given up: the customer judges it, remembers it, and the centre counts it. */
export function closeNeed(floor: Floor, need: number, resolved: boolean): void {
  const { needs, events } = floor;
  if (needs.timer[need] !== NONE) {
    events.cancel(needs.timer[need] as number);
    needs.timer[need] = NONE;
  }
  needs.state[need] = NEED_CLOSED;
  if (HAS_ACCOUNTS && floor.tables.plans !== null) judgeEnd(floor, need, resolved);
  if (floor.counting) countClosed(floor, need, resolved);
  const customer = needs.customer[need] as number;
  if (HAS_CUSTOMERS && customer !== NONE) {
    const effort = effortOf(floor, need);
    const satisfaction = satisfactionWith(floor, need, resolved, effort);
    if (floor.counting) countEase(floor, effort);
    const satisfied = logistic(satisfaction);
    if (HAS_ACQUISITION && floor.tables.acquisition.active === 1) tellOthers(floor, need, resolved, satisfied);
    if (floor.counting && floor.tables.people.bySegment) countBySegment(floor, need, satisfied);
    (floor.customers.openNeeds[recordOf(customer)] as number)--;
    buyOrLeave(floor, need, resolved);
    const step = rememberNeed(floor, need, satisfaction);
    if (HAS_OUTBOUND && floor.outbound !== null) surveyAfter(floor, floor.outbound, need, satisfied, step);
    if (floor.counting) {
      countJudged(floor, need, resolved, satisfied, step);
      countRecommendation(floor, need);
    }
    if (HAS_DIGITAL && floor.tables.digital.publicPosts !== null) mayPost(floor, need, satisfied);
  }
  if (needs.contacts[need] === 0) needs.free(need);
}

/** The customer's judgement, by how the need ended: with the first contact, the second, the third, a later one, or not at all. */
function countJudged(floor: Floor, need: number, resolved: boolean, satisfied: number, step: number): void {
  const { total, outcome, intent } = floor.tally;
  const at = (floor.needs.intent[need] as number) * INTENT_COUNTS;
  (intent[at + INTENT_RATED] as number) += 1;
  (intent[at + INTENT_SATISFIED] as number) += satisfied;
  (total[RATED] as number) += 1;
  (total[SATISFIED] as number) += satisfied;
  if (resolved && floor.needs.handled[need] === 0) return;
  const row = (resolved ? Math.min(contactsOf(floor, need), UNRESOLVED) - 1 : UNRESOLVED) * OUTCOME_COUNTS;
  (outcome[row + OUTCOME_NEEDS] as number) += 1;
  (outcome[row + OUTCOME_SATISFIED] as number) += satisfied;
  (outcome[row + OUTCOME_STEPS] as number) += step;
}

function countBySegment({ needs, tally }: Floor, need: number, satisfied: number): void {
  const at = (needs.segment[need] as number) * SEGMENT_COUNTS;
  (tally.segment[at + SEGMENT_RATED] as number) += 1;
  (tally.segment[at + SEGMENT_SATISFIED] as number) += satisfied;
}

function countClosed(floor: Floor, need: number, resolved: boolean): void {
  const { needs, tally } = floor;
  const { total } = tally;
  const handled = needs.handled[need] as number;
  const at = (needs.intent[need] as number) * INTENT_COUNTS;
  (total[NEEDS_CLOSED] as number) += 1;
  (total[CONTACTS] as number) += needs.tries[need] as number;
  (total[TRANSFERS] as number) += needs.transfers[need] as number;
  (total[CHANNELS_USED] as number) += 1 + (needs.switches[need] as number);
  if (resolved) countSolved(floor, need);
  else (total[NEEDS_GIVEN_UP] as number) += 1;
  if (resolved && contactsOf(floor, need) === 1) (total[ONE_CONTACT] as number) += 1;
  countDeadline(floor, need);
  if (handled > 0) {
    const atFirst = resolved && handled === 1 ? 1 : 0;
    (total[NEEDS_ASSISTED] as number) += 1;
    (total[RESOLVED_AT_FIRST] as number) += atFirst;
    (tally.intent[at + INTENT_ASSISTED] as number) += 1;
    (tally.intent[at + INTENT_AT_FIRST] as number) += atFirst;
  }
  countStart(floor, need);
}

/** Contacts of a need on all channels. A call that nobody answered is a try, not a contact; who is called back had one. */
function contactsOf({ needs }: Floor, need: number): number {
  const handled = needs.handled[need] as number;
  const sessions = ((needs.flags[need] as number) & TRIED_SELF_SERVICE) === 0 ? 0 : 1;
  return Math.max(handled + sessions, (needs.tries[need] as number) - (needs.abandons[need] as number));
}

/** Where easy and hard needs start (hard ones whose customers have a choice), and whether those that start digital end on the phone. */
function countStart(floor: Floor, need: number): void {
  const { total } = floor.tally;
  const flags = floor.needs.flags[need] as number;
  const intent = floor.needs.intent[need] as number;
  const complexity = floor.tables.intents.complexity[intent] as number;
  const digital = (flags & STARTED_DIGITAL) !== 0;
  const phone = (flags & TOUCHED_PHONE) !== 0;
  if (complexity === EASY) {
    (total[EASY_NEEDS] as number) += 1;
    if (digital) (total[EASY_DIGITAL] as number) += 1;
    if (digital && phone) (total[EASY_DIGITAL_TO_PHONE] as number) += 1;
  } else if (complexity === HARD && floor.tables.intents.anyKind[intent] === 1) {
    (total[HARD_NEEDS] as number) += 1;
    if (!digital) (total[HARD_PHONE] as number) += 1;
  }
}
