import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** The first line hands over what it cannot solve: nothing is introduced, the story is told again. */
export const secondLevel: Tree = {
  summary: 'The first line passes what is beyond it on to specialists at once; customers tell them the story again.',
  'second-line': { 'hand-over': 'cold' },
  costs: [
    {
      name: 'cases that move between teams',
      'set-up': assumed('5000 EUR', '20000 EUR', '60000 EUR'),
      years: 5,
      'per-agent': assumed('20 EUR/year', '60 EUR/year', '150 EUR/year'),
    },
  ],
};

/** The first line stays until a specialist answers, and introduces the customer. Its time is what it costs. */
export const warmHandOver: Tree = {
  summary: 'The first line waits along for up to two minutes and introduces the customer to the specialist.',
  'second-line': { 'hand-over': 'warm' },
  costs: [{ name: 'conference calls', 'set-up': assumed('1000 EUR', '5000 EUR', '15000 EUR'), years: 5 }],
};

/** Everybody solves everything: the first line is taught, and paid, for what it used to pass on. */
export const oneLevel: Tree = {
  summary: 'The first line learns to solve what it passes on today; it takes longer over it and earns more.',
  'second-line': { taught: '100 %' },
  costs: [
    {
      name: 'lessons and higher wages of the first line',
      'per-agent': assumed(
        '1500 EUR/year',
        '3000 EUR/year',
        '5000 EUR/year',
        'judgement; specialists earn a fifth more',
      ),
    },
  ],
};
