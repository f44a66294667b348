import type { SectorPage } from '../sector-page.ts';

/** Energy, telephone or water for households. */
export const serviceProviders: SectorPage = {
  sector: 'service-providers',
  opening:
    'A company that sells energy, telephone or water to households. What it sells is the same everywhere, the margin is thin, and a new supplier is one ' +
    'call away. Much of what customers call about was done by somebody else: a meter, a crew, a storm.',
  customers: {
    single: 'Households with one contract',
    dual: 'Households with two: electricity and gas, or telephone and fibre',
    vulnerable: 'Vulnerable customers, by law served first',
    business: 'Small firms',
  },
  teams: {
    billing: 'Bills and payments; helps nearly everybody',
    sales: 'New contracts, changes, and customers who want to leave',
    technical: 'Fault line, day and night',
    'back-office': 'Complaints, answered in writing',
    outsourced: 'An outside firm for meter readings, information and simple bills',
  },
  urgentLine: { channel: 'fault-line', what: 'the fault line' },
  challenges: [
    {
      title: 'Price and experience from one small margin',
      why:
        'Nobody pays more for a friendlier utility. Service has to be paid from what the contract leaves, and so has every customer who must be won in place of one ' +
        'who left.',
      shows: [
        'A matter costs {costPerNeed}: compare it with the margin of a household, in the table of customers above.',
        '{churn|%} of customers leave within a year. A new one costs {cpa}.',
        'Winning customers takes {acquisitionSpend}, all of service {cost}.',
      ],
      tried: { measure: 'costPerNeed', strategies: ['fewer-staff', 'more-staff'] },
    },
    {
      title: 'Cheap channels that help, and do not just turn callers away',
      why:
        'A meter reading needs no agent. But a page that does not solve it sends an annoyed customer to the phone, and hiding the number saves a call and loses ' +
        'the customer.',
      shows: [
        '{containment.web} of visits to the web pages solve the matter without an agent.',
        '{digitalToPhone.easy} of easy needs that begin on a screen end on the phone.',
        '{givenUp} of all matters are given up by the customer.',
      ],
      tried: { measure: 'digitalToPhone.easy', strategies: ['bot-handover', 'knowledge-for-customers', 'deflect'] },
    },
    {
      title: 'Watch what others cause, and act on it',
      why:
        'Storms, crews, the network and the press decide how many call. The centre is blamed for all of them. It cannot prevent a storm; it can tell people before ' +
        'they ask.',
      shows: [
        'Storms make {contactsFrom.storm}, letters about prices {contactsFrom.price-letter}.',
        '{jobsLate} of jobs for crews and network come later than promised; {chases} of all contacts only ask about one.',
        '{serviceLevel.fault-line} of calls to the fault line are answered in the time promised, over the whole year, storms included.',
      ],
      tried: { measure: 'serviceLevel.fault-line', strategies: ['proactive-notices', 'status-notices'] },
    },
    {
      title: 'A larger part in the customer’s life',
      why:
        'A customer is heard when moving in, when changing and when leaving. These talks decide about years of contract, and they wait in the same line as the ' +
        'bills.',
      shows: [
        '{fcr.intent.activate} of new contracts and {fcr.intent.change} of changes are settled at the first contact.',
        'Whoever wants to change or leave waits {wait.intent.change}; whoever reads a meter waits {wait.intent.meter}.',
        '{csat.intent.change} of those who change or leave are satisfied with how that went.',
      ],
      tried: { measure: 'churn', strategies: ['closed-loop-recovery', 'teleselling-own'] },
    },
    {
      title: 'Agents who can do more than one thing',
      why:
        'One desk is overrun after the bills go out, another in a storm. Whoever can help out shortens the line; whoever must be able to do everything learns for ' +
        'ever.',
      shows: [
        'The billing desk is busy {occupancy.billing} of its time, the technical desk {occupancy.technical}.',
        'In the average matter a customer is passed on to another desk {transfers|times}.',
        'A new contract waits {wait.intent.activate}, a question about payment {wait.intent.pay}.',
      ],
      tried: { measure: 'wait.phone', strategies: ['cross-training', 'specialists-without-silos'] },
    },
  ],
  alsoTried: ['callback', 'unified-view'],
  doubted: ['unified-view', 'specialists-without-silos', 'cross-training', 'fewer-staff', 'callback'],
  cannotSay: [
    'What the regulator would do. Minimum standards and fines are not in the model; the waits that they look at are.',
    'What competitors charge tomorrow. Customers leave more or less readily by how they were served; offers of others do not change in the year.',
    'How soon a storm is over. Crews come from outside the centre, and it cannot make them faster.',
  ],
};
