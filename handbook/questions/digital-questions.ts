import { inSector } from './conditions.ts';
import type { Question } from './question.ts';

/** Channels on which no agent, or no voice, answers. */
export const digitalQuestions: readonly Question[] = [
  {
    id: 'bot-deflection',
    asks: 'My bot says 70 % deflection, yet calls do not fall. Why?',
    scenario: 'service-providers',
    strategies: ['bot', 'bot-handover', 'deflect'],
    replications: 5,
    measures: [
      'netValue',
      'deflection.web',
      'containment.web',
      'falseSuccess.web',
      'handled.phone',
      'givenUp',
      'costPerResolution',
    ],
    charts: ['differences'],
    under: {
      strategies: ['bot', 'deflect'],
      measure: 'costPerResolution',
      conditions: [
        {
          name: 'a bot that often believes it is done',
          set: { 'strategies.bot.self-service.false-success': '25 %' },
        },
        inSector('consumer-goods'),
        inSector('finance-insurance'),
      ],
    },
  },
  {
    id: 'new-channel',
    asks: 'We are adding WhatsApp or a chat. Give me the business case.',
    scenario: 'consumer-goods',
    strategies: ['without-chat', 'add-chat', 'add-chat-with-staff'],
    baseline: 'without-chat',
    replications: 8,
    measures: ['netValue', 'cost', 'adoption', 'contacts.displaced', 'contacts.induced', 'serviceLevel.phone', 'nps'],
    charts: ['differences'],
    under: {
      strategies: ['without-chat', 'add-chat'],
      measure: 'netValue',
      conditions: [
        { name: 'hardly a contact that is new', set: { 'strategies.add-chat.new-channel.induced': '5 %' } },
        { name: 'half of the contacts new', set: { 'strategies.add-chat.new-channel.induced': '50 %' } },
        inSector('service-providers'),
      ],
    },
  },
];
