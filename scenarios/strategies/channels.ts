import { assumed } from '../defaults/assumed.ts';
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

/** The contrast for web and app. */
export const withoutSelfService: Tree = {
  summary: 'No self-service: who would have helped themselves calls, writes or stays away.',
  'closed-channels': { channels: ['web', 'app'] },
};

/** The contrast for messages. */
export const withoutMessaging: Tree = {
  summary: 'No messaging: who would have written there calls, writes elsewhere, helps themselves or stays away.',
  'closed-channels': { channels: ['messaging'] },
};

const PER_AGENT = assumed(
  '600 EUR/year',
  '1200 EUR/year',
  '2400 EUR/year',
  'judgement: platform, and training that goes on',
);

function opened(channel: string): Tree {
  return {
    'new-channel': { channel },
    costs: [
      {
        name: `${channel}: platform, integration and training`,
        'set-up': assumed('20000 EUR', '80000 EUR', '300000 EUR'),
        years: 5,
        'per-agent': PER_AGENT,
      },
    ],
  };
}

/** The business case of a chat: whoever takes to it writes there instead of elsewhere, and some write who would not have called. */
export const addChat: Tree = {
  summary: 'Opens a chat with the same people: nobody knows how many customers will take to it.',
  extends: ['without-chat'],
  ...opened('chat'),
};

/** The same with somebody to answer. */
export const addChatWithStaff: Tree = {
  summary: 'Opens a chat, and 5 % more agents on every shift.',
  extends: ['add-chat'],
  staffing: '+5 %',
};

/** Messages that may wait a quarter of an hour. */
export const addMessaging: Tree = {
  summary: 'Opens messaging with the same people: nobody knows how many customers will take to it.',
  extends: ['without-messaging'],
  ...opened('messaging'),
};
