import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

const NONE = { strength: '0 %' };

/** The telephone alone: what a sector has beyond that today is taken away. */
export const generation1: Tree = {
  summary: 'Generation 1: the telephone only, knowledge in manuals and heads, every contact on its own.',
  'closed-channels': { channels: ['chat', 'email', 'social', 'messaging', 'web', 'app'] },
  manuals: { strength: '100 %' },
  view: { policy: 'silos' },
  callback: { policy: 'none' },
  'self-service': NONE,
  knowledge: NONE,
  notices: NONE,
  'status-notices': NONE,
  'root-cause': NONE,
  recovery: NONE,
  campaign: NONE,
  offers: NONE,
};

/** Letters and pages of the second generation. */
export const generation2Channels: Tree = {
  summary: 'E-mail and a web site with answers, besides the telephone.',
  'closed-channels': { channels: ['chat', 'social', 'messaging', 'app'] },
  costs: [
    {
      name: 'e-mail and web',
      'set-up': assumed('5000 EUR', '20000 EUR', '60000 EUR'),
      'per-agent': assumed('50 EUR/year', '100 EUR/year', '250 EUR/year'),
    },
  ],
};

/** Manuals give way to one knowledge base. */
export const sharedKnowledge: Tree = {
  summary: 'One knowledge base for the agents of all channels instead of manuals.',
  extends: ['knowledge-base'],
  manuals: NONE,
};

/** Cases that the same channel finds again. */
export const caseTool: Tree = {
  summary: 'A case tool: part of the story and of the history is at hand when a customer is back.',
  view: { context: assumed('20 %', '40 %', '60 %'), 'look-up': assumed('10 %', '20 %', '40 %') },
  costs: [
    {
      name: 'case tool',
      'set-up': assumed('5000 EUR', '20000 EUR', '60000 EUR'),
      'per-agent': assumed('80 EUR/year', '150 EUR/year', '400 EUR/year'),
    },
  ],
};

export const generation2: Tree = {
  summary: 'Generation 2, active: e-mail and web, shared knowledge, cases.',
  extends: ['generation-1', 'generation-2-channels', 'shared-knowledge', 'case-tool'],
};

export const generation3Channels: Tree = {
  summary: 'A chat, besides telephone, e-mail and web.',
  'closed-channels': { channels: ['social', 'messaging', 'app'] },
  costs: [
    {
      name: 'chat: platform, integration and training',
      'set-up': assumed('20000 EUR', '80000 EUR', '300000 EUR'),
      years: 5,
      'per-agent': assumed('200 EUR/year', '400 EUR/year', '800 EUR/year'),
    },
  ],
};

/** One cause ended in a quarter. */
export const quarterlyFixes: Tree = {
  summary: 'Counts what customers get in touch about, and each quarter ends one cause of the most frequent reason.',
  extends: ['root-cause'],
  'root-cause': { fixes: 0.333 },
};

export const generation3: Tree = {
  summary: 'Generation 3, proactive: a chat, one view of the customer, notices, a closed loop, a fix in a quarter.',
  extends: [
    'generation-2',
    'generation-3-channels',
    'unified-view',
    'proactive-notices',
    'status-notices',
    'closed-loop-recovery',
    'quarterly-fixes',
  ],
};

export const generation4Channels: Tree = {
  summary: 'All channels that the centre has: social media, messaging and the app too.',
  'closed-channels': { channels: [] },
  costs: [
    {
      name: 'social, messaging, app',
      'set-up': assumed('30000 EUR', '100000 EUR', '300000 EUR'),
      'per-agent': assumed('200 EUR/year', '400 EUR/year', '800 EUR/year'),
    },
  ],
};

/** One cause ended in a month. */
export const monthlyFixes: Tree = {
  summary: 'Each month ends one cause of the most frequent reason.',
  extends: ['root-cause'],
  'root-cause': { fixes: 1 },
};

export const generation4: Tree = {
  summary:
    'Generation 4, top: all channels, self-service that hands over, a fix in a month, offers with the history at hand.',
  extends: [
    'generation-3',
    'generation-4-channels',
    'knowledge-for-customers',
    'bot-handover',
    'monthly-fixes',
    'cross-sell-threshold',
    'teleselling-own',
  ],
};
