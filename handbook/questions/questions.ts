import { accessQuestions } from './access-questions.ts';
import { digitalQuestions } from './digital-questions.ts';
import { knowledgeQuestions } from './knowledge-questions.ts';
import { outboundQuestions } from './outbound-questions.ts';
import { outsideQuestions } from './outside-questions.ts';
import type { Question } from './question.ts';
import { researchQuestions } from './research-questions.ts';

/** Every question that has a page. */
export const QUESTIONS: readonly Question[] = [
  ...accessQuestions,
  ...knowledgeQuestions,
  ...digitalQuestions,
  ...outboundQuestions,
  ...outsideQuestions,
  ...researchQuestions,
];
