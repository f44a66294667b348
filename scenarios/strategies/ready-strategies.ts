import type { Tree } from '../tree.ts';
import { ACCOUNT_STRATEGIES } from './account-strategies.ts';
import { both } from './both.ts';
import { callback } from './callback.ts';
import { callbackAbandoned } from './callback-abandoned.ts';
import { callbackSlot } from './callback-slot.ts';
import {
  addChat,
  addChatWithStaff,
  addMessaging,
  customersLearn,
  withoutChat,
  withoutMessaging,
  withoutSelfService,
} from './channels.ts';
import { continuity, vipPriority } from './continuity.ts';
import { crossTraining, specialistsWithoutSilos } from './cross-training.ts';
import {
  caseTool,
  generation1,
  generation2,
  generation2Channels,
  generation3,
  generation3Channels,
  generation4,
  generation4Channels,
  monthlyFixes,
  quarterlyFixes,
  sharedKnowledge,
} from './generations.ts';
import { appToken, strongIdentification, voiceBiometrics } from './identification.ts';
import { knowledgeBase, knowledgeForCustomers, knowledgeNeglected } from './knowledge-base.ts';
import {
  blending,
  closedLoopHopeful,
  closedLoopRecovery,
  closedLoopSober,
  crossSellAlways,
  crossSellThreshold,
  surveyOnly,
  telesellingOutsourced,
  telesellingOwn,
} from './outbound.ts';
import { betterPay, coaching, realDays, realTimeOvertime, staffCut } from './people.ts';
import { ahtTarget, chatConcurrency } from './pressure.ts';
import { proactiveNotices, rootCause, statusNotices } from './prevention.ts';
import { overflowOutsourcer } from './reserve.ts';
import { saveOffer } from './save-offer.ts';
import { bot, botHandover, deflect } from './self-service.ts';
import { silos } from './silos.ts';
import { fewerStaff, moreStaff } from './staffing.ts';
import { unifiedView } from './unified-view.ts';
import { viewContext, viewDuplicates, viewIdentify, viewLookUp, viewRouting } from './view-levers.ts';
import { blended, emailDeadline, publicReplies } from './written-channels.ts';

/** Strategies that any scenario can use by name, written in the language itself. */
export const READY_STRATEGIES: Readonly<Record<string, Tree>> = {
  callback,
  'callback-slot': callbackSlot,
  'callback-abandoned': callbackAbandoned,
  'unified-view': unifiedView,
  'view-identify': viewIdentify,
  'view-look-up': viewLookUp,
  'view-context': viewContext,
  'view-duplicates': viewDuplicates,
  'view-routing': viewRouting,
  silos,
  both,
  'more-staff': moreStaff,
  'fewer-staff': fewerStaff,
  continuity,
  'cross-training': crossTraining,
  'specialists-without-silos': specialistsWithoutSilos,
  coaching,
  'better-pay': betterPay,
  'real-days': realDays,
  'real-time-overtime': realTimeOvertime,
  'staff-cut-10': staffCut,
  'strong-identification': strongIdentification,
  'app-token': appToken,
  'voice-biometrics': voiceBiometrics,
  'vip-priority': vipPriority,
  'generation-1': generation1,
  'generation-2-channels': generation2Channels,
  'shared-knowledge': sharedKnowledge,
  'case-tool': caseTool,
  'generation-2': generation2,
  'generation-3-channels': generation3Channels,
  'quarterly-fixes': quarterlyFixes,
  'generation-3': generation3,
  'generation-4-channels': generation4Channels,
  'monthly-fixes': monthlyFixes,
  'generation-4': generation4,
  'knowledge-base': knowledgeBase,
  'knowledge-for-customers': knowledgeForCustomers,
  'knowledge-neglected': knowledgeNeglected,
  bot,
  'bot-handover': botHandover,
  deflect,
  'email-deadline': emailDeadline,
  blended,
  'public-replies': publicReplies,
  'aht-target': ahtTarget,
  'chat-concurrency': chatConcurrency,
  'proactive-notices': proactiveNotices,
  'status-notices': statusNotices,
  'root-cause': rootCause,
  'overflow-outsourcer': overflowOutsourcer,
  'customers-learn': customersLearn,
  'without-chat': withoutChat,
  'survey-only': surveyOnly,
  'closed-loop-recovery': closedLoopRecovery,
  'closed-loop-hopeful': closedLoopHopeful,
  'closed-loop-sober': closedLoopSober,
  'teleselling-outsourced': telesellingOutsourced,
  'teleselling-own': telesellingOwn,
  blending,
  'cross-sell-always': crossSellAlways,
  'cross-sell-threshold': crossSellThreshold,
  'save-offer': saveOffer,
  'without-messaging': withoutMessaging,
  'without-self-service': withoutSelfService,
  'add-chat': addChat,
  'add-chat-with-staff': addChatWithStaff,
  'add-messaging': addMessaging,
  ...ACCOUNT_STRATEGIES,
};
