import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Beginners are coached: they learn faster and make fewer mistakes, and coaches and coached are off the line meanwhile. */
export const coaching: Tree = {
  summary: 'Coaching: beginners learn in two months what takes three, and 2 % of the hours on duty go into it.',
  workforce: {
    'ramp-half-life': assumed('40 d', '60 d', '80 d'),
    'novice-resolution': assumed('2 %', '5 %', '12 %'),
  },
  staffing: '-2 %',
  costs: [
    {
      name: 'coaching, and the hours of those coached',
      'per-agent': assumed(
        '900 EUR/year',
        '1600 EUR/year',
        '2400 EUR/year',
        'judgement: one coach for 50 agents; the hours off the line are paid on',
      ),
    },
  ],
};

/** Less of a squeeze, and better pay: fewer leave. */
export const betterPay: Tree = {
  summary: 'Better pay: a third fewer agents leave, and every agent costs more.',
  workforce: { attrition: assumed('10 %/year', '17 %/year', '30 %/year') },
  costs: [{ name: 'better pay', 'per-agent': assumed('900 EUR/year', '1800 EUR/year', '3600 EUR/year') }],
};

/** Agents stay longer when the day goes wrong. */
export const realTimeOvertime: Tree = {
  summary:
    'Overtime asked for on the day, when agents are missing or contacts pile up: up to a tenth of the roster, after half an hour.',
  overtime: { share: '10 %' },
  costs: [{ name: 'real-time desk', yearly: assumed('2000 EUR/year', '6000 EUR/year', '20000 EUR/year') }],
};

/** Without this, everybody on the roster is there: what a plan looks like on usual and unusual days. */
export const realDays: Tree = {
  summary:
    'The days as they are: agents fall ill, come late or are not ready, and now and then a strike or snow keeps more away.',
  absence: { strength: '100 %' },
};

export const staffCut: Tree = { summary: '10 % fewer agents on every shift.', staffing: '-10 %' };
