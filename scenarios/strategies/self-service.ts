import { assumed, published } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

const BOT_VENDORS =
  'vendors: bots contain 35 % (rules) to 75 % (best) of sessions; journeys fully self-served: 9 % (Gartner)';

/** A bot in front of self-service: it solves more, at a price per session, and somebody must keep its dialogues. */
export const bot: Tree = {
  summary: 'A bot in self-service: sessions solve more needs; what it does not solve goes on to agents as before.',
  'self-service': {
    'solves-more': {
      easy: published('4 %', '10 %', '22 %', BOT_VENDORS),
      medium: published('2 %', '6 %', '18 %', BOT_VENDORS),
      hard: published('0 %', '2 %', '10 %', BOT_VENDORS),
    },
    'false-success': assumed('2 %', '10 %', '25 %', 'judgement: a bot says it is done more often than it is'),
    fee: assumed('0.03 EUR', '0.10 EUR', '0.40 EUR', 'judgement: platform and language model, per session'),
  },
  costs: [
    {
      name: 'bot',
      'set-up': assumed('15000 EUR', '60000 EUR', '200000 EUR'),
      years: 5,
      yearly: assumed('8000 EUR/year', '25000 EUR/year', '80000 EUR/year', 'judgement: keeping the dialogues'),
    },
  ],
};

/** The same, and agents see what the customer entered: nothing is asked twice. */
export const botHandover: Tree = {
  summary: 'A bot that hands its conversation over: agents need not ask again what the customer entered.',
  extends: ['bot'],
  'self-service': { handover: '100 %' },
  costs: [
    {
      name: 'hand-over to agents',
      'set-up': assumed('8000 EUR', '25000 EUR', '80000 EUR'),
      years: 5,
      'per-agent': assumed('30 EUR/year', '80 EUR/year', '200 EUR/year', 'judgement: licence'),
    },
  ],
};

/** The temptation: the way to an agent is hidden, and nothing is solved that was not solved before. */
export const deflect: Tree = {
  summary: 'Hides the way from self-service to an agent: fewer are let through, and nothing more is solved.',
  'self-service': { 'way-out': assumed('40 %', '60 %', '80 %') },
  costs: [{ name: 'new menus', 'set-up': assumed('2000 EUR', '5000 EUR', '20000 EUR') }],
};
