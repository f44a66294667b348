import type { Tree } from '../tree.ts';
import { assumed, estimated } from './assumed.ts';

/** What a conversation in turns gets where the channel names `turns` and says no more. */
const CHAT = {
  reply: {
    lognormal: {
      mean: estimated('24 s', '36 s', '60 s', 'an agent works 45 % of a session (Comm100: 35 to 60 %)'),
      cv: 0.8,
    },
  },
  gap: { lognormal: { mean: assumed('25 s', '44 s', '90 s'), cv: 1 } },
  leaves: assumed('0 %', '0.5 %', '2 %', 'judgement: nine answers a session'),
  patience: { lognormal: { mean: assumed('4 min', '8 min', '15 min'), cv: 0.5 } },
  'time-out': assumed('2 min', '4 min', '10 min'),
} as const satisfies Tree;

/** In a laboratory customers always answer, and wait for ever. */
const NEUTRAL = { ...CHAT, leaves: '0 %', patience: 'never', 'time-out': '4 min' } as const satisfies Tree;

/** Defaults of the turns of a channel. */
export function turnDefaults(laboratory: boolean): Tree {
  return laboratory ? NEUTRAL : CHAT;
}
