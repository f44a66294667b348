import type { AccountTables } from '../../compile/account-tables.ts';
import {
  BUYERS,
  BUYERS_DETRACTORS,
  BUYERS_KNOWN,
  BUYERS_PROMOTERS,
  UNHAPPY_BUYERS,
  UNSEEN_BUYERS,
  USERS,
  USERS_DETRACTORS,
  USERS_KNOWN,
  USERS_PROMOTERS,
} from '../../measures/counts/account-counts.ts';
import { normalCdf } from '../../random/deterministic-maths.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';
import { levelAt, loyaltyAt } from './loyalty-state.ts';
import { firstPerson } from './people.ts';

/** The run is over: what users think, what buyers think, and which buyers are unhappy behind users who are not. */
export function askPeople(floor: Floor, segment: number): void {
  const accounts = floor.tables.accounts as AccountTables;
  const users = (accounts.people[segment] as number) - 1;
  if (users === 0) return;
  const first = floor.tables.segments.first[segment] as number;
  const past = first + (floor.tables.segments.size[segment] as number);
  for (let customer = first; customer < past; customer++)
    if (floor.customers.present[recordOf(customer)] === 1)
      askAccount(floor, firstPerson(floor, accounts, segment, customer), users, customer);
}

function askAccount(floor: Floor, buyer: number, users: number, customer: number): void {
  const { people, tally, tables } = floor;
  const { promoterCut, detractorCut, halfLife, spread } = tables.loyalty;
  const { accounts: counts } = tally;
  let balance = 0;
  for (let person = buyer + 1; person <= buyer + users; person++) {
    const level = levelAt(people, person, floor.now, halfLife);
    const [promoter, detractor] = [normalCdf(level - promoterCut), normalCdf(detractorCut - level)];
    balance += promoter - detractor;
    (counts[USERS_PROMOTERS] as number) += promoter;
    (counts[USERS_DETRACTORS] as number) += detractor;
    (counts[USERS_KNOWN] as number) += people.known[person] as number;
  }
  const level = loyaltyAt(floor, customer, floor.now);
  // The buyer's answer is the account's: it scatters by what loyalty does not spread itself.
  const scatter = Math.sqrt(1 - spread * spread);
  const detractor = normalCdf((detractorCut - level) / scatter);
  (counts[USERS] as number) += users;
  (counts[BUYERS] as number) += 1;
  (counts[BUYERS_PROMOTERS] as number) += normalCdf((level - promoterCut) / scatter);
  (counts[BUYERS_DETRACTORS] as number) += detractor;
  (counts[BUYERS_KNOWN] as number) += people.known[buyer] as number;
  (counts[UNHAPPY_BUYERS] as number) += detractor;
  (counts[UNSEEN_BUYERS] as number) += balance >= 0 ? detractor : 0;
}
