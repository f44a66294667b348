import type { ReferenceCase } from './case.ts';
import { BLENDING } from './cases/blending.ts';
import { BUSYNESS } from './cases/busyness.ts';
import { CALLBACK } from './cases/callback.ts';
import { CALLBACK_OFFERS } from './cases/callback-offers.ts';
import { CHANGING_DEMAND } from './cases/changing-demand.ts';
import { CHAT_TURNS } from './cases/chat-turns.ts';
import { CHATS } from './cases/chats.ts';
import { COMBINATIONS } from './cases/combinations.ts';
import { ERLANG_A } from './cases/erlang-a.ts';
import { ERLANG_B } from './cases/erlang-b.ts';
import { ERLANG_C } from './cases/erlang-c.ts';
import { FIXED_TALK } from './cases/fixed-talk.ts';
import { HANDLING_PARTS } from './cases/handling-parts.ts';
import { HEAD_START } from './cases/head-start.ts';
import { JOURNEYS } from './cases/journeys.ts';
import { ONE_AGENT } from './cases/one-agent.ts';
import { GENERAL_PATIENCE } from './cases/patience.ts';
import { PREEMPTIVE } from './cases/preemptive.ts';
import { PRIORITY } from './cases/priority.ts';
import { PRIORITY_IMPATIENT } from './cases/priority-impatient.ts';
import { PRODUCT_FORM } from './cases/product-form.ts';
import { RETURNING } from './cases/returning.ts';
import { SECOND_LINE } from './cases/second-line.ts';
import { SKILLS_CASES } from './cases/skills.ts';
import { SWITCHING } from './cases/switching.ts';
import { THREADS } from './cases/threads.ts';
import { TRANSFERS } from './cases/transfers.ts';
import { UNEQUAL_AGENTS } from './cases/unequal-agents.ts';
import { WRAP_UP } from './cases/wrap-up.ts';

/** Every model whose answer is known, family by family. */
export const REFERENCE_CASES: readonly ReferenceCase[] = [
  ...ERLANG_B,
  ...ERLANG_C,
  ...ERLANG_A,
  ...GENERAL_PATIENCE,
  ...ONE_AGENT,
  ...FIXED_TALK,
  ...WRAP_UP,
  ...HANDLING_PARTS,
  ...BUSYNESS,
  ...SWITCHING,
  ...CHANGING_DEMAND,
  ...PRIORITY,
  ...PRIORITY_IMPATIENT,
  ...PREEMPTIVE,
  ...HEAD_START,
  ...RETURNING,
  ...PRODUCT_FORM,
  ...TRANSFERS,
  ...SECOND_LINE,
  ...CALLBACK,
  ...CALLBACK_OFFERS,
  ...SKILLS_CASES,
  ...UNEQUAL_AGENTS,
  ...CHATS,
  ...CHAT_TURNS,
  ...THREADS,
  ...JOURNEYS,
  ...BLENDING,
  ...COMBINATIONS,
];
