import type { Tree } from '../tree.ts';
import { assumed, estimated } from './assumed.ts';

/** What a chat in turns gets where the channel names `turns` and says no more. */
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

/** The same of a thread, whose messages wait one by one. */
const THREAD = {
  reply: { lognormal: { mean: assumed('45 s', '75 s', '120 s'), cv: 0.8 } },
  gap: { lognormal: { mean: assumed('5 min', '25 min', '90 min'), cv: 2 } },
  leaves: assumed('1 %', '3 %', '8 %'),
  're-read': assumed('10 s', '30 s', '60 s'),
  'closes-after': assumed('4 h', '24 h', '72 h', 'judgement; platforms offer free answers for 24 h'),
} as const satisfies Tree;

/** In a laboratory customers always answer, and wait for ever; nothing is read again or closed. */
const NEUTRAL_CHAT = { ...CHAT, leaves: '0 %', patience: 'never', 'time-out': '4 min' } as const satisfies Tree;
const NEUTRAL_THREAD = {
  ...THREAD,
  leaves: '0 %',
  're-read': '0 s',
  'closes-after': 'never',
} as const satisfies Tree;

/** Defaults of the turns of a channel: what stands in them is what its mode knows. */
export function turnDefaults(mode: unknown, laboratory: boolean): Tree {
  if (mode === 'deferred') return laboratory ? NEUTRAL_THREAD : THREAD;
  return laboratory ? NEUTRAL_CHAT : CHAT;
}
