import type { Model } from '../model/model.ts';
import type { Service } from '../model/service.ts';
import { MINUTE, NONE, WEEK } from '../model/units.ts';
import { WEEK_MINUTES } from './compile-channels.ts';
import { rosterOf } from './compile-teams.ts';
import type {
  ChatTables,
  DeferredTables,
  DigitalTables,
  FailureTables,
  HasteTables,
  PublicTables,
  SelfServiceTables,
} from './digital-tables.ts';
import { inUse } from './in-use.ts';
import { secondsBefore } from './seconds-before.ts';

/** The step in which haste is measured. */
const TENTH = 0.1;
const THOUSAND = 1000;

/** What a service does on digital channels. */
export function compileDigital(model: Model, service: Service): DigitalTables {
  return {
    selfService: compileSelfService(model, service),
    chat: compileChat(model, service),
    failures: compileFailures(model, service),
    haste: compileHaste(model, service),
    deferred: compileDeferred(model, service),
    publicPosts: compilePublicPosts(model, service),
    workingBefore: model.channels.map(({ name, mode }) => (mode === 'deferred' ? workingBefore(model, name) : null)),
  };
}

function compileSelfService(model: Model, service: Service): SelfServiceTables | null {
  const found = inUse(model, service, 'selfService');
  if (found === null) return null;
  const { section, strength } = found;
  return {
    contained: Float64Array.from(section.solvesMore, (more) => strength * more),
    falseSuccess: strength * section.falseSuccess,
    wayOut: 1 - strength * (1 - section.wayOut),
    stuckGivesUp: section.stuckGivesUp,
    handover: strength * section.handover,
    fee: strength * section.fee,
  };
}

function compileChat(model: Model, service: Service): ChatTables | null {
  const found = inUse(model, service, 'chat');
  if (found === null) return null;
  const { section, strength } = found;
  return {
    silent: strength * section.silent,
    timeOut: section.timeOut,
    qualityLoss: strength * section.qualityLoss,
  };
}

function compileFailures(model: Model, service: Service): FailureTables | null {
  const found = inUse(model, service, 'failures');
  if (found === null) return null;
  const { section, strength } = found;
  return {
    falseFix: strength * section.falseFix,
    knownDelay: 1 + strength * (section.knownDelay - 1),
    unsolvable: Float64Array.from(section.unsolvable, (share) => strength * share),
  };
}

function compileHaste(model: Model, service: Service): HasteTables | null {
  const found = inUse(model, service, 'haste');
  if (found === null) return null;
  const { section, strength } = found;
  const cut = strength * section.coreTime;
  return { core: 1 - cut, loss: (section.error * cut) / TENTH };
}

function compileDeferred(model: Model, service: Service): DeferredTables | null {
  const found = inUse(model, service, 'deferred');
  if (found === null) return null;
  const { section, strength } = found;
  const weight = section.order === 'deadline' ? strength : 0;
  return {
    due: Float64Array.from(model.channels, ({ mode, target }) => (mode === 'deferred' ? weight * target.within : 0)),
  };
}

function compilePublicPosts(model: Model, service: Service): PublicTables | null {
  const found = inUse(model, service, 'publicPosts');
  if (found === null) return null;
  const { section, strength } = found;
  return {
    complaint: strength * section.complaint,
    praise: strength * section.praise,
    channel: isClosed(service, section.channel)
      ? NONE
      : model.channels.findIndex(({ name }) => name === section.channel),
    seen: section.seen,
    audience: section.audience,
    praiseAudience: section.praiseAudience,
    customers: section.customers,
    complaintStep: section.complaintStep,
    praiseStep: section.praiseStep,
    attenuation: section.attenuation,
    promptWithin: section.promptWithin,
    slowAfter: section.slowAfter,
    amplification: section.amplification,
    lost: section.lostPerThousand / THOUSAND,
    headStart: section.headStart,
  };
}

/** Nobody answers in public on a channel that is not offered. */
function isClosed({ closedChannels }: Service, channel: string): boolean {
  return closedChannels !== undefined && closedChannels.strength > 0 && closedChannels.channels.includes(channel);
}

/** Seconds that have passed by each minute of a week in which somebody of a team with the channel is on the roster. */
function workingBefore({ teams }: Model, channel: string): Float64Array {
  const working = new Uint8Array(WEEK_MINUTES);
  for (const team of teams) {
    if (!team.channels.includes(channel)) continue;
    const { at, onDuty } = rosterOf(team);
    onDuty.forEach((count, step) => {
      if (count > 0) working.fill(1, (at[step] as number) / MINUTE, (at[step + 1] ?? WEEK) / MINUTE);
    });
  }
  return secondsBefore((minute) => working[minute] === 1);
}
