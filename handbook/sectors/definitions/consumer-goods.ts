import type { SectorPage } from '../sector-page.ts';

/** A brand with a web shop and retailers. */
export const consumerGoods: SectorPage = {
  sector: 'consumer-goods',
  opening:
    'A brand that sells through its own shop on the web and through retailers. Most customers bring little money each, and are gone as easily as ' +
    'they came. They compare the service with the best they know, whoever offers that.',
  customers: {
    occasional: 'People who bought once or twice',
    regular: 'People who buy several times a year',
    loyal: 'Members of the programme, who order every month',
    trade: 'Shops that sell the brand',
  },
  teams: {
    general: 'Orders, parcels, returns; helps all the others',
    product: 'Advice on products; also takes orders',
    technical: 'Technical help, above all for retailers',
    quality: 'Complaints and recalls; writes most e-mails and replies in public',
  },
  challenges: [
    {
      title: 'Targets against customers',
      why:
        'The budget is small, because the margin is. A missed target is not forgiven for the sake of kindness, and a kind answer that costs more than the ' +
        'order earned is a loss.',
      shows: [
        'A matter settled costs {costPerResolution}. Compare it with what a customer brings in a year, in the table of customers above.',
        '{serviceLevel.phone} of calls are answered in the time promised.',
        'Agents are busy {occupancy} of their time: the rest is the price of being there when somebody calls.',
      ],
      tried: { measure: 'costPerResolution', strategies: ['fewer-staff', 'aht-target'] },
    },
    {
      title: 'Know what customers expect and feel',
      why: 'Expectations come from elsewhere and rise. The few who complain in public are heard by many, and those who just go away are heard by nobody.',
      shows: [
        '{csat} of customers are satisfied with how their matter went. Where it was given up, {csat.unresolved} are.',
        '{publicComplaints|} complaints appear in public in a year; {publicAnswered} of them get an answer.',
        '{publicExposed|} times a year somebody reads what is written about the service, and {publicProspectsLost|} future customers are lost over it.',
      ],
      tried: { measure: 'publicAnswered', strategies: ['public-replies', 'closed-loop-recovery'] },
    },
    {
      title: 'One knowledge at every touchpoint',
      why: 'The web page, the chat and the agent should say the same. Where they do not, customers ask again somewhere else, and the brand pays for both answers.',
      shows: [
        '{digitalToPhone.easy} of easy needs that begin on a screen end on the phone.',
        'The average matter goes over {channelsPerNeed}.',
        '{fcr.intent.presale} of questions before a purchase are settled at the first contact.',
      ],
      tried: { measure: 'fcr.true', strategies: ['knowledge-base', 'knowledge-for-customers'] },
    },
    {
      title: 'A culture that keeps the promise',
      why:
        'The parcel service, the warehouse and the workshop belong to the promise as well. When they are late, customers ask the people they can reach: ' +
        'yours.',
      shows: [
        '{jobsLate} of jobs for the warehouse, the parcel service and the workshop come later than promised.',
        '{failureDemand} of all contacts follow one that did not settle the matter.',
        '{easy} of matters were easy for the customer.',
      ],
      tried: { measure: 'chases', strategies: ['status-notices', 'proactive-notices'] },
    },
    {
      title: 'Specialists without walls',
      why:
        'Specialists solve more. But a small team of specialists idles at one hour and is overrun at the next, and customers who land at the wrong desk ' +
        'tell their story twice.',
      shows: [
        'In the average matter a customer is passed on to another desk {transfers|times}, and tells the story again {retold|times}.',
        'Retailers with a technical problem wait {wait.intent.retailer}, customers who look for a parcel {wait.intent.wismo}.',
        'The general desk is busy {occupancy.general} of its time, the product desk {occupancy.product}.',
      ],
      tried: { measure: 'transfers', strategies: ['specialists-without-silos', 'unified-view'] },
    },
  ],
  alsoTried: ['callback', 'more-staff', 'without-chat', 'root-cause'],
  doubted: ['specialists-without-silos', 'unified-view', 'knowledge-base', 'fewer-staff', 'without-chat'],
  cannotSay: [
    'What service does to the size of an order. Customers stay or leave here; they do not buy more because they were treated well.',
    'What retailers tell their own customers. A shop counts as one customer with a large margin.',
    'How it goes in the weeks before Christmas with seasonal helpers. The busy season is in the model, the helpers are not.',
  ],
};
