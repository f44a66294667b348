import { ACCOUNT_NOTES } from './account-notes.ts';
import { CHANNEL_NOTES } from './channel-notes.ts';
import { GENERATION_NOTES } from './generation-notes.ts';
import { OUTBOUND_NOTES } from './outbound-notes.ts';
import type { StrategyNote } from './strategy-note.ts';

const VIEW = 'My customers tell the same story three times. Which piece of one customer view comes first?';

const IDENTIFICATION: StrategyNote = {
  question: 'How strict should we be with identification, between fraud and handling time?',
  mechanism: 'identification',
  needs: '`service.security`: how customers are identified today',
  sectors: ['finance-insurance'],
};
const KNOWLEDGE = 'What would one knowledge base for all channels bring, and what does its upkeep cost?';

/** One note for every ready strategy, by name. */
export const STRATEGY_NOTES: Readonly<Record<string, StrategyNote>> = {
  callback: {
    question: 'If I offer a call-back when waits are long, do I really lose fewer calls, or do I just hide the queue?',
    mechanism: 'call-back',
    needs: 'a live channel on which customers wait',
  },
  'callback-slot': {
    question: 'What if we agree a time later in the day, when it is quiet?',
    mechanism: 'call-back',
    needs: 'a live channel on which customers wait',
  },
  'callback-abandoned': {
    question: 'What if we call back everybody who hung up?',
    mechanism: 'call-back',
    needs: 'a live channel on which customers lose patience',
  },
  'unified-view': {
    question: 'My customers tell the same story three times. What would one customer view bring?',
    mechanism: 'customer view',
    needs: 'customers with needs',
  },
  'view-identify': { question: VIEW, mechanism: 'customer view', needs: 'customers who must be identified' },
  'view-look-up': { question: VIEW, mechanism: 'customer view', needs: 'customers with needs' },
  'view-context': { question: VIEW, mechanism: 'customer view', needs: 'customers with needs' },
  'view-duplicates': { question: VIEW, mechanism: 'customer view', needs: 'a written channel with late answers' },
  'view-routing': { question: VIEW, mechanism: 'customer view', needs: 'more than one skill' },
  silos: {
    question: 'What is the view we have already worth?',
    mechanism: 'customer view',
    paidBy: 'takes something away: nothing is bought',
    needs: 'customers with needs',
  },
  both: {
    question: 'Do call-backs and one customer view add up, or get in the way of each other?',
    mechanism: 'call-back, customer view',
    needs: 'customers with needs',
  },
  'more-staff': {
    question: 'What service level is worth paying for here?',
    mechanism: 'staffing',
    paidBy: 'wages of the agents on duty',
  },
  'fewer-staff': {
    question: 'We want to cut staff. What breaks first, and what does it cost in customers?',
    mechanism: 'staffing',
    paidBy: 'wages of the agents on duty',
  },
  'strong-identification': IDENTIFICATION,
  'app-token': IDENTIFICATION,
  'voice-biometrics': IDENTIFICATION,
  'cross-training': {
    question: 'If agents learn a second skill, how many must, and is one further skill enough?',
    mechanism: 'cross-training',
    needs: 'more than one team with skills of its own',
  },
  'specialists-without-silos': {
    question: 'Can we have specialists without walls between them?',
    mechanism: 'cross-training, customer view',
    needs: 'more than one team with skills of its own',
  },
  coaching: {
    question: 'Is it worth taking agents off the line to coach them, and when does it pay back?',
    mechanism: 'learning',
    needs: '`service.workforce`: how agents learn and leave today',
    sectors: ['finance-insurance', 'b2b', 'service-providers'],
  },
  'better-pay': {
    question: 'What would I save if fewer agents left?',
    mechanism: 'learning, attrition',
    needs: '`service.workforce`: how agents learn and leave today',
    sectors: ['finance-insurance', 'service-providers'],
  },
  'real-days': {
    question: 'What does the plan look like on a day on which people are missing?',
    mechanism: 'absence',
    paidBy: 'nothing is bought: it shows what happens anyway',
  },
  'real-time-overtime': {
    question: 'If I ask for overtime on the day, does it come in time?',
    mechanism: 'overtime',
    needs: 'a live channel on which customers wait',
  },
  'staff-cut-10': {
    question: 'We must save 10 % of the staff. What breaks first, and what does it cost in customers?',
    mechanism: 'staffing',
    paidBy: 'wages of the agents on duty',
  },
  continuity: {
    question: 'Should customers get the same agent again, and how long may they wait for them?',
    mechanism: 'continuity',
    needs: 'needs that take more than one contact',
  },
  'vip-priority': {
    question: 'If the best customers go first, what does it cost the others?',
    mechanism: 'priority by value',
    needs: 'segments of different value',
  },
  'knowledge-base': { question: KNOWLEDGE, mechanism: 'knowledge base', needs: 'intents that are not always solved' },
  'knowledge-for-customers': {
    question: 'If customers find the answers themselves, do contacts get fewer, or only harder?',
    mechanism: 'knowledge base, self-service',
    needs: 'a self-service channel',
  },
  'knowledge-neglected': {
    question: 'What is left of a knowledge base when nobody has time for it?',
    mechanism: 'knowledge base',
    needs: 'intents that are not always solved',
  },
  bot: {
    question: 'Should we start a bot, and who ends up on the phone anyway?',
    mechanism: 'self-service',
    needs: 'a self-service channel',
  },
  'bot-handover': {
    question: 'What is it worth that agents see what the customer told the bot?',
    mechanism: 'self-service',
    needs: 'a self-service channel',
  },
  'email-deadline': {
    question: 'Our mail is answered in the order it came. What if the most urgent promise went first?',
    mechanism: 'written channels',
    needs: 'written channels with different promises',
  },
  blended: {
    question: 'Can the people who answer mail catch our peaks on the phone?',
    mechanism: 'written channels',
    needs: 'agents who serve both live and written channels',
  },
  'public-replies': {
    question: 'Customers complain in public and half of it gets no reply. Is a social care desk worth it?',
    mechanism: 'public complaints',
    needs: 'public-posts in the service, and a social channel',
  },
  'aht-target': {
    question: 'We press for shorter calls. Do we save, or do the same customers call again?',
    mechanism: 'haste',
    needs: 'intents that are not always solved',
  },
  'chat-concurrency': {
    question: 'How many chats at once can an agent hold before everybody loses?',
    mechanism: 'chat',
    needs: 'a chat',
  },
  deflect: {
    question: 'We want fewer calls. What if reaching an agent from the web were harder?',
    mechanism: 'self-service',
    needs: 'a self-service channel',
  },
  'proactive-notices': {
    question: 'When the lights go out, what do messages save at the fault line, and how soon must they go out?',
    mechanism: 'notices',
    needs: '`demand.shocks`',
  },
  'status-notices': {
    question:
      'How many contacts only ask where the order or the technician is, and what would telling them first save?',
    mechanism: 'notices',
    needs: 'an intent with `external` or `asks-status`',
  },
  'root-cause': {
    question: 'If we end what makes customers get in touch, how soon does it pay?',
    mechanism: 'root causes',
    needs: 'customers with needs',
  },
  ...CHANNEL_NOTES,
  ...GENERATION_NOTES,
  'overflow-outsourcer': {
    question: 'Should an outsourcer take the calls that we do not answer within a minute?',
    mechanism: 'staffing',
    needs: 'a team with `reserve: true`',
  },
  ...OUTBOUND_NOTES,
  ...ACCOUNT_NOTES,
};
