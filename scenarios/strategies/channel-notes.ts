import type { StrategyNote } from './strategy-note.ts';

const CHAT_CASE = 'nothing; where there is a chat today, compare with `without-chat`';

/** Notes of the strategies about which channels there are, and who chooses which. */
export const CHANNEL_NOTES: Readonly<Record<string, StrategyNote>> = {
  'customers-learn': {
    question: 'If self-service got better, would customers come to it of their own accord?',
    mechanism: 'choice of channel',
    paidBy: 'nothing is bought: it shows what happens anyway',
    needs: 'more than one channel',
  },
  'without-chat': {
    question: 'What is the chat worth that we have?',
    mechanism: 'choice of channel',
    paidBy: 'takes something away: nothing is bought',
    needs: 'a chat',
  },
  'without-messaging': {
    question: 'What is the messaging worth that we have?',
    mechanism: 'choice of channel',
    paidBy: 'takes something away: nothing is bought',
    needs: 'messaging',
  },
  'without-self-service': {
    question: 'What does our self-service take off the agents?',
    mechanism: 'choice of channel',
    paidBy: 'takes something away: nothing is bought',
    needs: 'a self-service channel',
  },
  'add-chat': {
    question: 'We are adding a chat. What is the business case, when nobody knows how many will use it?',
    mechanism: 'new channel',
    needs: CHAT_CASE,
  },
  'add-chat-with-staff': {
    question: 'Who answers the chat: the people we have, or more of them?',
    mechanism: 'new channel, staffing',
    needs: CHAT_CASE,
  },
  'add-messaging': {
    question: 'We are adding messaging. What is the business case, when nobody knows how many will use it?',
    mechanism: 'new channel',
    needs: 'nothing; where there is messaging today, compare with `without-messaging`',
  },
};
