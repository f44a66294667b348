import type { Tree } from '../tree.ts';
import { assumed, published } from './assumed.ts';

const INDUCED = published(
  '5 %',
  '20 %',
  '50 %',
  'Gartner, 8,000 journeys: more channels bring more contacts; by how much is judgement',
);

/** What a section about the choice of channels gets where the file names it and says no more. */
export const CHOICE_SECTION_DEFAULTS = {
  'channel-choice': {
    strength: '100 %',
    experience: assumed(0, 1, 2),
    pace: assumed('10 %', '30 %', '50 %'),
    late: assumed('0 %', '20 %', '50 %'),
    skill: assumed(0, 0.5, 1),
    urgency: assumed(0, 0.2, 0.5),
    record: assumed(0, 1, 2),
  },
  'closed-channels': { strength: '100 %', channels: [], 'kept-away': INDUCED },
} as const satisfies Record<string, Tree>;
