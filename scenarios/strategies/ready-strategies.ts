import type { Tree } from '../tree.ts';
import { both } from './both.ts';
import { callback } from './callback.ts';
import { callbackAbandoned } from './callback-abandoned.ts';
import { callbackSlot } from './callback-slot.ts';
import { addChat, addChatWithStaff, addMessaging, customersLearn, withoutChat, withoutMessaging } from './channels.ts';
import { continuity, vipPriority } from './continuity.ts';
import { crossTraining, specialistsWithoutSilos } from './cross-training.ts';
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
import { betterPay, coaching, costCut, realDays, realTimeOvertime } from './people.ts';
import { ahtTarget, chatConcurrency } from './pressure.ts';
import { proactiveNotices, rootCause, statusNotices } from './prevention.ts';
import { overflowOutsourcer } from './reserve.ts';
import { oneLevel, secondLevel, warmHandOver } from './second-line.ts';
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
  'cost-cut-10': costCut,
  'strong-identification': strongIdentification,
  'app-token': appToken,
  'voice-biometrics': voiceBiometrics,
  'vip-priority': vipPriority,
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
  'second-level': secondLevel,
  'warm-hand-over': warmHandOver,
  'one-level': oneLevel,
  'survey-only': surveyOnly,
  'closed-loop-recovery': closedLoopRecovery,
  'closed-loop-hopeful': closedLoopHopeful,
  'closed-loop-sober': closedLoopSober,
  'teleselling-outsourced': telesellingOutsourced,
  'teleselling-own': telesellingOwn,
  blending,
  'cross-sell-always': crossSellAlways,
  'cross-sell-threshold': crossSellThreshold,
  'without-messaging': withoutMessaging,
  'add-chat': addChat,
  'add-chat-with-staff': addChatWithStaff,
  'add-messaging': addMessaging,
};
