import type { SectorPage } from '../sector-page.ts';

/** A software house that serves other firms. */
export const b2b: SectorPage = {
  sector: 'b2b',
  opening:
    'A software house with firms for customers. Talks are long and need an expert, contracts say how soon somebody must answer, and a broken promise is paid ' +
    'back. A few accounts bring most of the money: the loss of one of them can be larger than anything service saves in a year.',
  customers: {
    'small-firms': 'Small firms on the basic plan',
    'mid-market': 'Medium firms on the silver plan',
    enterprise: 'Large firms on the gold plan',
  },
  teams: {
    'first-line': 'Questions of users and small incidents',
    'second-line': 'Engineers; by day also for emergencies',
    integration: 'Where the platform meets that of another vendor',
    'orders-billing': 'Orders and invoices',
    'account-managers': 'Contracts and renewals',
    legal: 'Legal, compliance and security, in writing',
    'client-brand': 'Answers in the name of a client',
    'on-call': 'An engineer at home, by night and at weekends',
  },
  urgentLine: { channel: 'hotline', what: 'the emergency line' },
  challenges: [
    {
      title: 'Serve the client and the client’s customers',
      why: 'Some callers are customers of a customer. They know nothing of the contract behind them, and part of what they ask only the client can solve.',
      shows: [
        '{csat.intent.endcust} of the clients’ own customers are satisfied, against {csat.intent.howto} of users with a simple question.',
        '{fcr.intent.endcust} of their matters are settled at the first contact.',
        'They wait {wait.intent.endcust} for somebody who speaks in the client’s name.',
      ],
      tried: { measure: 'csat.intent.endcust', strategies: ['cross-training', 'unified-view'] },
    },
    {
      title: 'Know who decides',
      why: 'Those who call are users. Those who sign are seldom heard. A contract can be lost while everybody on the phone is content.',
      shows: [
        '{renewalRate} of the contracts that come up are renewed, with {nrr} of their margin.',
        'The net promoter score is {nps.buyers|} among those who decide, and {nps.users|} among users.',
        '{unseenBuyers} of unhappy deciders sit behind users who are content: a survey of users does not find them.',
      ],
      tried: { measure: 'churn', strategies: ['account-manager', 'account-view'] },
    },
    {
      title: 'Different levels, different hours',
      why: 'Gold pays for an answer at any hour, basic for office hours. The same few engineers keep both promises, and each one that is broken is paid back.',
      shows: [
        '{responseMet} of first answers come in the time that the contract promises.',
        'For the gravest problems of gold accounts it is {responseMet.gold.p1}, of basic accounts {responseMet.basic.p1}.',
        'Broken promises cost {credits}.',
      ],
      tried: { measure: 'credits', strategies: ['response-tiers', 'more-staff', 'fewer-staff'] },
    },
    {
      title: 'Keep demand alive over the whole contract',
      why:
        'Each release and each campaign of a client makes work; each lost account must be won again at a price. Looking after those one has is the quiet part of ' +
        'selling.',
      shows: [
        'New releases alone make {contactsFrom.release}, campaigns of clients {contactsFrom.client-campaign}.',
        '{newCustomers|} accounts are won in a year, for {cpa} each.',
        '{churn|%} of accounts leave within a year.',
      ],
      tried: { measure: 'newCustomers', strategies: ['teleselling-own', 'proactive-notices'] },
    },
    {
      title: 'Other vendors’ platforms',
      why: 'Half of a fault lies on the other side of an interface. The case waits with somebody who has no contract with the caller, and comes back unsolved.',
      shows: [
        '{fcr.intent.integr} of troubles with somebody else’s platform are settled at the first contact: compare it with {fcr.true} over all matters.',
        '{jobsInVain} of jobs given to somebody outside come back unsolved, {jobsLate} come late.',
        'Until somebody outside has done its part, {timeOutside|days} go by on average.',
      ],
      tried: { measure: 'fcr.intent.integr', strategies: ['knowledge-base', 'continuity'] },
    },
  ],
  alsoTried: ['callback', 'warm-hand-over', 'one-level'],
  doubted: ['account-view', 'unified-view', 'knowledge-base', 'more-staff', 'fewer-staff'],
  tries: 4,
  cannotSay: [
    'Whether one particular account will stay. A few large accounts decide the result of a year, and which ones leave is chance: this is why intervals of net value are wide here.',
    'What a personal relation is worth beyond what the account manager hears and passes on.',
    'What a firm is told by its own auditors or by a tender. Contracts end here only by loyalty and by chance.',
  ],
};
