import type { Distribution } from '../model/distribution.ts';
import type { Intent } from '../model/intent.ts';
import type { Model } from '../model/model.ts';
import type { IdleAgents, Service } from '../model/service.ts';
import type { Team } from '../model/team.ts';
import { NONE } from '../model/units.ts';
import { meanOf } from '../random/distribution-function.ts';
import { longRunRate } from './compile-switching.ts';
import { cumulative } from './cumulative.ts';
import { secondLevels } from './second-levels.ts';
import type { QueueTables } from './tables.ts';
import { afterOf, speedOf } from './team-skill.ts';

/** Contacts that wait together: equal skill, channel, urgency, promise and head start, of the intent and of the segment. */
export interface QueueKey {
  readonly skill: string;
  readonly channel: number;
  readonly urgency: number;
  readonly headStart: number;
  /** The part of it that the segment brings. */
  readonly ofSegment: number;
  /** The plan of the contract, where that decides about the place in line; else empty. */
  readonly plan: string;
}

/** A team that may serve a queue. */
interface Server {
  readonly team: number;
  readonly after: number;
  readonly rank: number;
  /** Where the fastest go first; else all alike. */
  readonly speed: number;
  readonly skills: number;
}

/** Queue tables, and what others are compiled from: the keys of the queues, and those of second lines. */
export type CompiledQueues = QueueTables & {
  readonly keys: readonly QueueKey[];
  /** Queues of second lines, rows as `of`; empty where there is none. */
  readonly second: Int16Array;
};

/** Queues in use and, for each, the teams that serve it, best first: own work, preferred skill, fewest skills. */
export function compileQueues(model: Model, service: Service): CompiledQueues {
  const { idleAgents } = service;
  const { keys, of, second } = keysInUse(model, service);
  const serversOf = keys.map((key) => serversFor(model, key, idleAgents));
  const wrong = keys.map((key) => keys.flatMap((other, row) => (isWrongRoute(key, other) ? [row] : [])));
  const lines = keys.map((key) => keys.flatMap((other, row) => (isSameLine(key, other) ? [row] : [])));
  const servers = serversOf.flat();
  const demand = keys.map((key) => demandOf(model, key, second.length > 0));
  const slowness = keys.map((key, row) => slownessOf(model, key.skill, serversOf[row] ?? []));
  return {
    keys,
    second,
    count: keys.length,
    channel: Uint8Array.from(keys, (key) => key.channel),
    headStart: Float64Array.from(keys, (key) => key.headStart),
    of,
    wrongFrom: starts(wrong),
    wrong: Int16Array.from(wrong.flat()),
    wrongUpTo: Float64Array.from(
      wrong.flatMap((rows) => [...cumulative(rows.map((row) => demand[row]?.contacts ?? 0))]),
    ),
    lineFrom: starts(lines),
    line: Int16Array.from(lines.flat()),
    handling: Float64Array.from(demand, ({ contacts, seconds }, row) =>
      contacts > 0 ? (seconds / contacts) * (slowness[row] ?? 1) : 0,
    ),
    teamFrom: starts(serversOf),
    team: Int16Array.from(servers, (server) => server.team),
    after: Float64Array.from(servers, (server) => server.after),
    precedence: precedencesOf(model, keys, service),
  };
}

/** Who may be interrupted for whom; null when nobody is. */
function precedencesOf(model: Model, keys: readonly QueueKey[], { routing, deferred }: Service): Uint8Array | null {
  if (routing === 'urgency-first-preemptive') return Uint8Array.from(keys, (key) => precedenceOf(model, key));
  if (deferred?.makesWay !== true || deferred.strength === 0) return null;
  return Uint8Array.from(keys, ({ channel }) => (model.channels[channel]?.mode === 'live' ? 0 : 1));
}

/** Numbers of `precedenceOf`. */
export const PRECEDENCES = 8;

/** Live contacts before deferred ones, then the more urgent: 0 goes before all others. */
function precedenceOf({ channels }: Model, { channel, urgency }: QueueKey): number {
  return (channels[channel]?.mode === 'live' ? 0 : 4) + 3 - urgency;
}

interface KeysInUse {
  readonly keys: QueueKey[];
  readonly of: Int16Array;
  readonly second: Int16Array;
}

/** Queues of the intents, then those of their second lines. */
function keysInUse(model: Model, service: Service): KeysInUse {
  const byPlan = (service.responseTargets?.strength ?? 0) > 0;
  const segments = model.segments.map(({ headStart, plan = '' }) => ({ headStart, plan: byPlan ? plan : '' }));
  if (segments.length === 0) segments.push({ headStart: 0, plan: '' });
  const keys: QueueKey[] = [];
  const rowsFor = (intent: Intent | undefined) =>
    segments.flatMap((segment) =>
      model.channels.map((channel, row) => {
        const waits = channel.mode !== 'self-service' && intent?.channels.includes(channel.name) === true;
        return waits ? rowOfKey(keys, intent, row, segment) : NONE;
      }),
    );
  const of = Int16Array.from(model.intents.flatMap(rowsFor));
  return { keys, of, second: Int16Array.from(secondLevels(model, service).flatMap(rowsFor)) };
}

function rowOfKey(
  keys: QueueKey[],
  intent: Intent,
  channel: number,
  { headStart: ofSegment, plan }: { headStart: number; plan: string },
): number {
  const { skill, urgency } = intent;
  const headStart = intent.headStart + ofSegment;
  const known = keys.findIndex(
    (key) =>
      key.skill === skill &&
      key.channel === channel &&
      key.urgency === urgency &&
      key.headStart === headStart &&
      key.ofSegment === ofSegment &&
      key.plan === plan,
  );
  return known >= 0 ? known : keys.push({ skill, channel, urgency, headStart, ofSegment, plan }) - 1;
}

function isWrongRoute(right: QueueKey, other: QueueKey): boolean {
  return (
    other.channel === right.channel &&
    other.skill !== right.skill &&
    other.ofSegment === right.ofSegment &&
    other.plan === right.plan &&
    other.urgency <= right.urgency
  );
}

function isSameLine(one: QueueKey, other: QueueKey): boolean {
  return one.channel === other.channel && one.skill === other.skill;
}

/** How much comes to a queue, in relative terms, and the handling time it brings. */
function demandOf(model: Model, key: QueueKey, handsOver: boolean): { contacts: number; seconds: number } {
  const channel = model.channels[key.channel];
  let contacts = 0;
  let seconds = 0;
  for (const intent of model.intents) {
    if (intent.urgency !== key.urgency || !intent.channels.includes(channel?.name ?? '')) continue;
    const effort = channel?.effort ?? 1;
    const add = (volume: number, talk: Distribution) => {
      contacts += volume;
      seconds += volume * (meanOf(talk) * effort + meanOf(intent.wrapUp));
    };
    if (intent.skill === key.skill) add(volumeOf(intent), intent.talk);
    const level = handsOver ? intent.secondLevel : undefined;
    if (level?.skill === key.skill) add(volumeOf(intent) * level.share, level.talk);
  }
  return { contacts, seconds };
}

/** Handling time of those who serve a queue, relative to the scenario's: agents / agents weighted by their speed. */
function slownessOf({ teams }: Model, skill: string, servers: readonly Server[]): number {
  let agents = 0;
  let able = 0;
  for (const { team: row } of servers) {
    const team = teams[row] as Team;
    const count = team.shifts.length === 0 ? team.agents : team.shifts.reduce((sum, one) => sum + one.agents, 0);
    agents += count;
    able += count * speedOf(team, skill);
  }
  return able > 0 ? agents / able : 1;
}

/** Needs by share, anonymous contacts by mean rate; a trace counts as one. */
function volumeOf({ arrivals }: Intent): number {
  if (arrivals.kind === 'needs') return arrivals.share;
  if (arrivals.kind === 'trace') return 1;
  if (arrivals.kind === 'switching') return longRunRate(arrivals);
  return arrivals.rates.reduce((sum, rate) => sum + rate, 0) / arrivals.rates.length;
}

function serversFor(model: Model, key: QueueKey, idleAgents: IdleAgents): Server[] {
  const channel = model.channels[key.channel]?.name ?? '';
  const servers: Server[] = [];
  model.teams.forEach((team, row) => {
    const rank = rankOfSkill(team, key.skill);
    if (rank === NONE || !team.channels.includes(channel)) return;
    const speed = idleAgents === 'fastest-first' ? speedOf(team, key.skill) : 1;
    servers.push({ team: row, rank, after: afterOf(team, key.skill), speed, skills: team.skills.length });
  });
  if (servers.length === 0) throw new RangeError(`no team serves skill "${key.skill}" on channel "${channel}"`);
  return servers.sort(
    (a, b) => a.after - b.after || b.speed - a.speed || a.rank - b.rank || a.skills - b.skills || a.team - b.team,
  );
}

/** Place of a skill in a team's list; a team with the skill "any", and a contact that asks for "any", always match. */
export function rankOfSkill(team: Team, skill: string): number {
  const exact = team.skills.findIndex((one) => one.skill === skill);
  if (exact >= 0) return exact;
  if (skill === 'any') return 0;
  return team.skills.findIndex((one) => one.skill === 'any');
}

/** Start of each list when the lists stand one after the other; one number more than lists. */
export function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => {
    from[row + 1] = (from[row] ?? 0) + list.length;
  });
  return from;
}
