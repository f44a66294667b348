import type { SectorPage } from '../sector-page.ts';

/** A bank that also insures. */
export const financeInsurance: SectorPage = {
  sector: 'finance-insurance',
  opening:
    'A bank that also insures. Customers bring it their money, their cards and their accidents. They expect care and speed at once, and ' +
    'the law has a say in both.',
  customers: {
    mass: 'Households with an account, a card or a policy',
    affluent: 'Customers with savings to invest',
    private: 'Private banking and small businesses',
  },
  teams: {
    general: 'Everyday questions, payments and contracts',
    payments: 'Specialists for payments; they also stand in elsewhere',
    claims: 'Claims; second line of the fraud hotline',
    fraud: 'Fraud hotline, day and night',
    licensed: 'Advice on loans and investments, by law with a licence',
    retention: 'Customers who want to leave',
    compliance: 'Complaints, answered in writing',
  },
  urgentLine: { channel: 'hotline', what: 'the fraud hotline' },
  challenges: [
    {
      title: 'Protect the data',
      why:
        'Nearly everybody who calls must prove who they are. Questions keep fraudsters out, but they also stop honest people, and they take time ' +
        'on every call.',
      shows: [
        '{falseRejects} of identifications turn away the right customer at first: the honest pay for the check too.',
        '{fraudPassed} of frauds that are tried get past the check. They cost {fraudLoss}.',
        '{serviceLevel.hotline} of calls to the fraud hotline are answered in the time promised.',
      ],
      tried: { measure: 'fraudLoss', strategies: ['strong-identification', 'app-token', 'voice-biometrics'] },
    },
    {
      title: 'Cases that pass through many hands',
      why:
        'A claim needs a surveyor and a repairer, a payment needs the other bank. The agent who makes the promise is not the one who keeps it, and ' +
        'customers ask the agent.',
      shows: [
        '{fcr.intent.claimstat} of questions about a claim are settled at the first contact, against {fcr.intent.info} of simple questions.',
        '{jobsLate} of the jobs given to somebody outside come later than promised.',
        '{chases} of all contacts only ask about a job that somebody outside still has.',
      ],
      tried: { measure: 'chases', strategies: ['status-notices', 'continuity'] },
    },
    {
      title: 'Go digital under the rules',
      why:
        'Advice needs a licence and a recorded line, many changes need a signature. What may not be done on a screen comes back to people who are ' +
        'few and dear.',
      shows: [
        '{digitalToPhone.easy} of easy needs that begin on a screen end on the phone.',
        '{phoneStart.hard} of hard needs begin on the phone in the first place.',
        'Customers wait {wait.intent.licsale} for a licensed adviser, and {wait.intent.info} with a simple question.',
      ],
      tried: { measure: 'digitalToPhone.easy', strategies: ['knowledge-for-customers', 'bot-handover'] },
    },
    {
      title: 'Serve people, not tickets',
      why:
        'Trust grows when one is recognised. Where every channel keeps its own notes, customers start from the beginning each time, and the bank ' +
        'does not even see that it was the same matter.',
      shows: [
        'A customer tells the same story again {retold|times} in the average matter.',
        'The bank believes that {fcr.observed} of contacts need no other one. In truth {fcr.true} of matters are settled at the first contact: the rest hides in the gaps between systems.',
        '{csat.firstContact} of customers are satisfied when the first contact solves it, {csat.secondContact} when it takes two.',
      ],
      tried: { measure: 'retold', strategies: ['unified-view', 'view-context'] },
    },
    {
      title: 'Be efficient without being short',
      why:
        'Talks are long because they are personal. Whoever presses for shorter ones saves minutes, and may pay for them with second calls. What counts is ' +
        'the price of a matter settled, not of a minute.',
      shows: [
        'A contact costs {costPerContact}, a matter settled {costPerResolution}: the difference is second contacts, and matters that nobody settled.',
        '{failureDemand} of all contacts follow one that did not settle the matter.',
        'A call takes {aht.phone} of an agent’s time, notes included.',
      ],
      tried: { measure: 'costPerResolution', strategies: ['aht-target', 'fewer-staff'] },
    },
  ],
  alsoTried: ['callback', 'more-staff'],
  doubted: ['unified-view', 'voice-biometrics', 'knowledge-for-customers', 'fewer-staff', 'callback'],
  cannotSay: [
    'What a fraud does to the name of the bank. Only the money that is lost is counted.',
    'What a supervisor would say. Fines and audits are not in the model; the licence and the signature are.',
    'Whether advice was good. A sale of advice counts as a matter settled; what the customer earns with it later does not appear.',
  ],
};
