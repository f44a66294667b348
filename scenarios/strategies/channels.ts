import type { Tree } from '../tree.ts';

/** What happens anyway: customers go where they were helped. */
export const customersLearn: Tree = {
  summary:
    'Customers go by what they met: who was helped on a channel begins there more often, who was not goes elsewhere.',
  'channel-choice': { strength: '100 %' },
};

/** The contrast for a chat: today's service without it. */
export const withoutChat: Tree = {
  summary: 'No chat: who would have written there calls, writes elsewhere, helps themselves or stays away.',
  'closed-channels': { channels: ['chat'] },
};
