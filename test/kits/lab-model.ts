import type { Channel } from '../../sim/model/channel.ts';
import type { Distribution } from '../../sim/model/distribution.ts';
import type { Intent } from '../../sim/model/intent.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Callback, Service, View } from '../../sim/model/service.ts';
import type { Team } from '../../sim/model/team.ts';
import { DAY, HALF_HOUR, NONE } from '../../sim/model/units.ts';

/** Neutral parts from which tests build models: one phone, anonymous callers, everything else switched off. */

export const NEVER: Distribution = { kind: 'never' };
export const NOTHING: Distribution = { kind: 'deterministic', value: 0 };

export function exponentialOf(mean: number): Distribution {
  return { kind: 'exponential', mean };
}

export const PHONE: Channel = {
  name: 'phone',
  mode: 'live',
  hours: [],
  target: { share: 0.8, within: 20 },
  patience: NEVER,
  concurrency: 1,
  pace: [1],
  places: NONE,
  effort: 1,
  resolutionPenalty: [0, 0, 0],
  containment: [0, 0, 0],
  session: NOTHING,
  costPerContact: 0,
  costPerMinute: 0,
  duplicatePerDay: 0,
  duplicateOn: '',
  digital: false,
};

export const CALL: Intent = {
  name: 'call',
  title: 'Call',
  arrivals: { kind: 'rates', rates: [0.1], every: HALF_HOUR, season: new Array(12).fill(1) },
  complexity: 'medium',
  urgency: 0,
  skill: 'any',
  channels: ['phone'],
  talk: exponentialOf(240),
  wrapUp: NOTHING,
  resolution: 1,
  identification: 0,
  patience: {},
  stakes: 1,
  headStart: 0,
};

export const DESK: Team = {
  name: 'desk',
  skills: [{ skill: 'any', after: 0, speed: 1, resolution: 0 }],
  channels: ['phone'],
  shifts: [],
  agents: 30,
  wage: 0,
  shrinkage: 0,
  speed: 1,
};

export const NO_CALLBACK: Callback = {
  policy: 'none',
  channel: 'phone',
  offerAbove: 0,
  offerWhenWaiting: 0,
  offered: 1,
  accepted: 1,
  answered: 1,
  attempts: 1,
  attemptDelay: 0,
  connect: 0,
  delay: 0,
  slack: 0,
  strength: 1,
};

export const SILOS: View = {
  identify: 0,
  lookUp: 0,
  context: 0,
  duplicates: 0,
  routing: 0,
  unifiedLookUp: 0,
  unifiedMisroute: 0,
  unifiedLink: 0.95,
};

export const SERVICE: Service = {
  routing: 'first-come',
  idleAgents: 'in-order',
  callback: NO_CALLBACK,
  view: SILOS,
  staffing: 1,
};

/** A laboratory model with some parts replaced. */
export function labModel(parts: Partial<Model> = {}): Model {
  const even = { easy: { phone: 1 }, medium: { phone: 1 }, hard: { phone: 1 } };
  return {
    name: 'lab',
    title: 'Laboratory',
    story: '',
    horizon: {
      firstWeekday: 0,
      firstDayOfYear: 0,
      startDate: '',
      length: 20 * DAY,
      warmUp: DAY,
      interval: HALF_HOUR,
      drain: false,
    },
    channels: [PHONE],
    segments: [],
    profiles: [],
    busyness: { cv: 0 },
    intents: [CALL],
    parts: { identify: 0, lookUp: 0, retell: 0, misroutedTalk: 0 },
    teams: [DESK],
    journey: {
      firstChannel: even,
      afterFailure: { phone: { phone: 1 } },
      recontactDelay: exponentialOf(DAY),
      retry: 0,
      staysWithKind: 0,
      switchAfterAbandon: 0,
      retryDelay: exponentialOf(600),
      maxAbandons: 200,
      maxContacts: 200,
      patienceAfterSelfService: 1,
      urgencyPatience: [1, 1, 1, 1],
      misroute: 0,
      needsHistory: [0, 0, 0],
      withoutHistory: 1,
      linkSameChannel: 0.6,
      linkAcrossChannels: 0.1,
      repeatWindow: 7 * DAY,
    },
    satisfaction: {
      base: -0.72,
      resolved: 2.36,
      repeat: -0.55,
      channelSwitch: -0.25,
      transfer: -0.45,
      retell: -0.35,
      wait: -0.18,
      offlineWeight: 0.15,
      brokenPromise: -0.4,
      expectation: -0.25,
      empathy: 0,
      ease: 1.8,
      noise: 0,
    },
    loyalty: {
      spread: 0,
      wallet: 0,
      expectation: 1.3,
      expectationLearning: 0.1,
      disappointment: 1,
      bestElsewhere: 1.64,
      driftToBest: 0,
      gain: 0.1,
      loss: 0.3,
      imprint: 0.22,
      halfLife: 90 * DAY,
      gamma: 0.5,
      openProblem: 0.3,
      promoterCut: 0.2,
      detractorCut: -0.77,
    },
    money: { discount: 0.08, lifetimeYears: 5, overhead: 1.35 },
    strategies: [{ name: 'today', summary: 'As it is', service: SERVICE, costs: [] }],
    comparison: { baseline: 'today', guardrails: [], minimumRelevant: {} },
    assumptions: [],
    ...parts,
  };
}
