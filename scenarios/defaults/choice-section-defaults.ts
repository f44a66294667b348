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
  'new-channel': {
    strength: '100 %',
    channel: 'chat',
    adoption: assumed('3 %', '10 %', '25 %', 'deliberately wide: responses to new channels are often not as expected'),
    'adoption-low': '3 %',
    'adoption-high': '25 %',
    'takes-up': assumed('13 weeks', '26 weeks', '52 weeks'),
    induced: INDUCED,
  },
} as const satisfies Record<string, Tree>;
