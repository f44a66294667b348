import type { StrategyNote } from './strategy-note.ts';

const RECOVERY: StrategyNote = {
  question: 'Is calling back every detractor worth it? How many people do I need?',
  mechanism: 'closed loop',
  needs: 'customers with needs',
};
const TELESELLING: StrategyNote = {
  question: 'Should the outsourcer do the teleselling, or my own team with the history?',
  mechanism: 'outbound',
  needs: 'customers with needs',
};
const CROSS_SELL: StrategyNote = {
  question: 'How much is cross-selling on service calls costing me in queue and satisfaction?',
  mechanism: 'offers',
  needs: 'customers with needs',
};

/** Notes of the strategies that call and sell. */
export const OUTBOUND_NOTES: Readonly<Record<string, StrategyNote>> = {
  'survey-only': {
    question: 'What does a survey after each contact tell, and what of it is true?',
    mechanism: 'closed loop',
    needs: 'customers with needs',
  },
  'closed-loop-recovery': RECOVERY,
  'closed-loop-hopeful': RECOVERY,
  'closed-loop-sober': RECOVERY,
  'teleselling-outsourced': TELESELLING,
  'teleselling-own': TELESELLING,
  blending: {
    question: 'Can our agents sell between inbound calls without making customers wait?',
    mechanism: 'outbound',
    needs: 'agents who are idle now and then',
  },
  'save-offer': {
    question: 'Does a price cut for customers who cancel keep enough of them, or does it only cost margin?',
    mechanism: 'cancellations',
    needs: 'an intent with `cancels`',
    sectors: ['finance-insurance', 'service-providers'],
  },
  'cross-sell-always': CROSS_SELL,
  'cross-sell-threshold': CROSS_SELL,
};
