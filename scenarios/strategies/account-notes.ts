import type { StrategyNote } from './strategy-note.ts';

/** Notes on strategies for business customers and those who look after them. */
export const ACCOUNT_NOTES: Readonly<Record<string, StrategyNote>> = {
  'second-level': {
    question: 'Should the first line hand over what it cannot solve, or keep trying?',
    mechanism: 'second line',
    needs: 'an intent with `second-line`, and a service that does not hand over yet',
    sectors: [],
  },
  'warm-hand-over': {
    question: 'Should the first line introduce the customer to the specialist, or put them back into a line?',
    mechanism: 'second line',
    needs: 'an intent with `second-line`',
    sectors: ['b2b'],
  },
  'one-level': {
    question: 'Two levels of support, or everybody solves everything?',
    mechanism: 'second line',
    needs: 'an intent with `second-line`',
    sectors: ['b2b'],
  },
  'response-tiers': {
    question: 'We promise some accounts an answer in half an hour. What if their work always went first?',
    mechanism: 'response targets',
    needs: '`plans`, and segments with a `plan`',
    sectors: ['b2b'],
  },
  'account-manager': {
    question: 'Should our larger accounts have a named manager, and how many accounts can one look after?',
    mechanism: 'account managers',
    needs: 'a team called account-managers',
    sectors: ['b2b'],
  },
  'account-view': {
    question:
      'Five people of one account call about the same case, and tell it five times. What would one view of the account bring?',
    mechanism: 'accounts',
    needs: 'segments with `people`',
    sectors: ['b2b'],
  },
};
