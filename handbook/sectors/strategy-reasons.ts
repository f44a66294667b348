/** What a manager wants to know of a strategy besides its figures. */
export interface StrategyReason {
  /** What it does to the work, cause by cause; true whatever was measured. */
  readonly works: string;
  /** The assumptions that carry it. */
  readonly carriedBy: string;
}

/** One for each strategy that a page tries. */
export const STRATEGY_REASONS: Readonly<Record<string, StrategyReason>> = {
  callback: {
    works:
      'Callers who hear of a long wait may hang up and keep their place in line. They lose no patience at home; the agents are as many as before, and ' +
      'those who do not pick up cost a call in vain.',
    carriedBy:
      'how many accept the offer, how many pick up, and how many of those who hang up today would call again anyway',
  },
  'unified-view': {
    works:
      'One screen shows who calls, what is open and what was said. Nobody is asked twice, look-ups are short, and a known case goes to the right desk at once.',
    carriedBy: 'how much of a talk is identification, look-up and repetition, and the price of the system',
  },
  'view-context': {
    works:
      'What a customer has told once is there for the next agent. Of the whole single view, only this piece is bought.',
    carriedBy: 'how long it takes to tell a story again, and how much customers mind',
  },
  'account-view': {
    works:
      'A case belongs to the account, not to a person. A colleague who calls about it is not taken for a new case.',
    carriedBy: 'how often colleagues call about one case, and the price of the system',
  },
  'status-notices': {
    works: 'Customers are told how their case stands before they ask. Contacts that would only ask do not happen.',
    carriedBy: 'how many ask at all, and how many read the notice',
  },
  'proactive-notices': {
    works:
      'Whoever an outage, a storm or a letter touches is told at once. Those who know do not call, and the line is free for the others.',
    carriedBy:
      'how many can be reached, how soon the message goes out, and how much of the year’s demand such events make',
  },
  continuity: {
    works:
      'A customer who is back is sent to the agent who knows the case, and waits a little for that agent. Less is told again; the line gets somewhat longer.',
    carriedBy: 'what a known agent is worth to the customer, and how often that agent is free',
  },
  'knowledge-base': {
    works:
      'Agents find the same answer in one place. They search less and solve more; somebody must keep it up to date.',
    carriedBy: 'how many answers fail today for want of knowledge, and that the upkeep really happens',
  },
  'knowledge-for-customers': {
    works:
      'The same answers stand on the web pages. More visits solve the matter, and what is left for agents is harder on average.',
    carriedBy: 'how many begin on a screen, and how many more of them succeed',
  },
  'bot-handover': {
    works:
      'A bot solves some matters and hands the others over with what was entered, so that agents need not ask again.',
    carriedBy: 'how many sessions the bot really solves, and its yearly price beside so many contacts',
  },
  deflect: {
    works:
      'The way from the web pages to an agent is hidden. Fewer get through; nothing more is solved, and some give up.',
    carriedBy: 'that a customer who gives up costs nothing on the phone and something in loyalty',
  },
  'strong-identification': {
    works: 'A code is sent to the customer. Fewer frauds pass and fewer honest people fail; each check costs seconds.',
    carriedBy: 'how many frauds are tried and what one costs',
  },
  'app-token': {
    works:
      'The app in which the customer is logged in says who it is. The check takes seconds, for those who have the app.',
    carriedBy: 'how many use the app, how many frauds are tried, and the price of the system',
  },
  'voice-biometrics': {
    works: 'The voice is checked while the customer talks. The time for questions is saved on nearly every call.',
    carriedBy: 'how much time questions take today, and how many agree to have their voice stored',
  },
  'aht-target': {
    works:
      'Agents are pressed for shorter talks. Minutes are saved; haste leaves some matters unsolved, and these come back.',
    carriedBy: 'how much haste spoils. At the same roster the minutes saved become shorter waits, not money',
  },
  'fewer-staff': {
    works:
      'Wages are saved at once. Lines grow, most at the peaks; more hang up, and those who were let down leave more readily.',
    carriedBy: 'how much loyalty hangs on waiting, and what a customer is worth',
  },
  'more-staff': {
    works: 'More agents shorten the lines at the peaks, and stand idle at other times.',
    carriedBy: 'the wage beside what a shorter wait is worth to customers',
  },
  'public-replies': {
    works:
      'Somebody listens and answers complaints in public before other written work. Readers see that somebody cares.',
    carriedBy: 'how many read a complaint and are put off by it, beside the yearly price of listening',
  },
  'closed-loop-recovery': {
    works:
      'Customers are asked after service; those who are dissatisfied are called by agents who are idle. Some are won back.',
    carriedBy: 'how many answer, how many can be won back, and for how long',
  },
  'root-cause': {
    works:
      'What customers call about is counted, and each month one cause is removed. Needs that do not arise cost nothing.',
    carriedBy:
      'how many contacts one cause makes, beside the yearly price of the analysis: it pays where volumes are large',
  },
  'specialists-without-silos': {
    works:
      'Specialists share the context of a case and know part of the neighbour’s work. Wrong desks and repeated stories go; peaks are shared.',
    carriedBy: 'how often customers land at the wrong desk today, and how fast agents are in the neighbour’s work',
  },
  'cross-training': {
    works:
      'Three in ten agents learn the work of another team. They are slower at it, but they are there when that desk is overrun.',
    carriedBy: 'how unevenly the desks are busy, and how much slower a second skill is',
  },
  'without-chat': {
    works:
      'The chat is closed. Its users call, write, help themselves or stay away: this shows what the chat is worth today.',
    carriedBy: 'where its users would go, and that an agent can hold several chats at once',
  },
  'account-manager': {
    works:
      'Large accounts get a named person who is in touch regularly and takes their calls. Trouble is heard before the contract ends.',
    carriedBy: 'what a buyer makes of being looked after, and the wage of an account manager',
  },
  'response-tiers': {
    works: 'Whose contract wants an answer first goes first, on every channel. The others wait for it.',
    carriedBy: 'how many promises are broken today and what each one pays back',
  },
  'teleselling-own': {
    works: 'Own agents call to sell while they are idle, with the history at hand, and leave in peace whom it says to.',
    carriedBy: 'how many buy and for how much, beside those who mind the call',
  },
  'warm-hand-over': {
    works:
      'The first line waits along and introduces the customer to the engineer. The story is told once; the first agent is busy a little longer.',
    carriedBy: 'how many hang up between the lines today, and how long an introduction takes',
  },
  'one-level': {
    works:
      'The first line learns to solve what it passes on today. Nobody is handed over; talks are longer and wages higher.',
    carriedBy: 'that it can be learnt, and how much slower a generalist is than an engineer',
  },
};
