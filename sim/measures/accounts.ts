import type { Model } from '../model/model.ts';
import {
  BUYERS,
  BUYERS_DETRACTORS,
  BUYERS_KNOWN,
  BUYERS_PROMOTERS,
  BY_COLLEAGUES,
  TAKEN_AS_NEW,
  UNHAPPY_BUYERS,
  UNSEEN_BUYERS,
  USERS,
  USERS_DETRACTORS,
  USERS_KNOWN,
  USERS_PROMOTERS,
} from './counts/account-counts.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

/** What the people of accounts think, and what the centre knows of them; none of it where customers are single persons. */
export function accountFigures({ segments }: Model): Figure[] {
  if (segments.every(({ people }) => people === undefined)) return [];
  return [
    figure(
      'nps.users',
      'Net promoter score of users',
      'points',
      'higher',
      '100 x (share of promoters - share of detractors) among users of accounts that are customers at the end, from what each of them went through',
      (n) => [100 * (n(USERS_PROMOTERS) - n(USERS_DETRACTORS)), n(USERS)],
    ),
    figure(
      'nps.buyers',
      'Net promoter score of buyers',
      'points',
      'higher',
      'the same among those who decide about contracts: what they went through, and what they hear of users',
      (n) => [100 * (n(BUYERS_PROMOTERS) - n(BUYERS_DETRACTORS)), n(BUYERS)],
    ),
    figure(
      'unseenBuyers',
      'Unhappy buyers behind happy users',
      'share',
      'lower',
      'buyers who are detractors although their users on balance are not: nobody who asks users sees them / buyers who are detractors',
      (n) => [n(UNSEEN_BUYERS), n(UNHAPPY_BUYERS)],
    ),
    figure(
      'buyersKnown',
      'Buyers the centre knows',
      'share',
      'higher',
      'buyers who were in touch, or whom an account manager met / accounts at the end',
      (n) => [n(BUYERS_KNOWN), n(BUYERS)],
    ),
    figure(
      'peopleKnown',
      'People the centre knows',
      'share',
      'none',
      'people of accounts who were in touch / people of accounts at the end',
      (n) => [n(USERS_KNOWN) + n(BUYERS_KNOWN), n(USERS) + n(BUYERS)],
    ),
    figure(
      'takenAsNew',
      'Colleagues taken for new cases',
      'share',
      'lower',
      'contacts by a colleague that nothing linked to the case / contacts by a colleague of whoever raised the need',
      (n) => [n(TAKEN_AS_NEW), n(BY_COLLEAGUES)],
    ),
  ];
}

function figure(
  id: string,
  title: string,
  unit: string,
  goal: Figure['goal'],
  formula: string,
  ratio: (n: (column: number) => number) => Ratio,
): Figure {
  const read = ({ floor }: Reading) => ratio((column) => floor.tally.accounts[column] as number);
  return { id, title, unit, goal, formula, read };
}
