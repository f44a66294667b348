import { TRACE } from '../../compile/compile-demand.ts';
import { HAND_OVER_SECONDS } from '../../measures/counts/second-line-counts.ts';
import { CONNECT, CORE_WORK, IDENTIFY, LOOK_UP, RETELL, RETELLS, WRONG_ROUTE } from '../../measures/counts/tally.ts';
import { hasteFactor } from '../agents/haste.ts';
import { searchFactor } from '../agents/knowledge.ts';
import { secondsFactor } from '../agents/proficiency.ts';
import { isStranger } from '../customers/people.ts';
import { chance, duration } from '../draws-of-need.ts';
import { HAS_CALLBACK, HAS_DIGITAL, HAS_MISROUTES, HAS_SECOND_LINE, HAS_TRACES } from '../features.ts';
import type { Floor } from '../floor.ts';
import { ATTEMPT, CHASE_TALK, CORE, IDENTIFICATION, VIEW_CONTEXT, VIEW_IDENTIFY } from '../purposes.ts';
import { ESCALATED, INTRODUCED, MISROUTED, OFFLINE, TRANSFERRED } from '../tables/contact-table.ts';
import { IDENTIFIED, TRIED_SELF_SERVICE } from '../tables/need-table.ts';
import { identify } from './identify.ts';
import { heardIt } from './known-agent.ts';
import { isOutside } from './outside-work.ts';
import { partOfCore } from './second-line.ts';
import { isHandedOver } from './self-service.ts';

/** What the second line hears is a draw of its own, numbered from here. */
const IN_SECOND_LINE = 4096;

/**
 * How long an agent will talk with this contact, in seconds, from its parts: connect (call-backs), identify, look up,
 * hear the story again, and the core, which belongs to the need and is the same in every strategy.
 */
export function talkTime(floor: Floor, contact: number): number {
  const { needs, contacts, tables } = floor;
  const need = contacts.need[contact] as number;
  const intent = needs.intent[need] as number;
  const channel = contacts.channel[contact] as number;
  const flags = contacts.flags[contact] as number;
  const connect = HAS_CALLBACK && (flags & OFFLINE) !== 0 ? tables.callback.connect : 0;
  const introduced = HAS_SECOND_LINE && (flags & INTRODUCED) !== 0;
  const identify = introduced ? 0 : identification(floor, need, intent, contacts.attempt[contact] as number);
  if (HAS_MISROUTES && (flags & MISROUTED) !== 0) {
    noteWork(floor, channel, CONNECT, connect);
    noteWork(floor, channel, WRONG_ROUTE, identify + tables.rules.misroutedTalk);
    return connect + identify + tables.rules.misroutedTalk;
  }
  const retell = introduced ? (tables.secondLine?.joint as number) : storyAgain(floor, contact, need, flags);
  const lookUp = introduced ? 0 : tables.rules.lookUp;
  if (HAS_SECOND_LINE && (flags & ESCALATED) !== 0) noteHandOver(floor, retell);
  const pace = secondsFactor(floor, contact) * searchFactor(floor, contact) * hasteFactor(floor);
  const core = coreTime(floor, contact, need, intent, channel) * pace;
  noteWork(floor, channel, CONNECT, connect);
  noteWork(floor, channel, IDENTIFY, identify);
  noteWork(floor, channel, LOOK_UP, lookUp);
  noteWork(floor, channel, RETELL, retell);
  noteWork(floor, channel, CORE_WORK, core);
  return connect + identify + lookUp + retell + core;
}

/**
 * Adds seconds to a part of agents' work, once the warm-up is over. Contacts that share their agent are left out:
 * their seconds overlap, and are counted as the agent's busy time instead.
 */
export function noteWork(floor: Floor, channel: number, part: number, seconds: number): void {
  if (!floor.counting || (HAS_DIGITAL && (floor.tables.channels.concurrency[channel] as number) > 1)) return;
  (floor.tally.work[part] as number) += seconds;
}

/** Adds seconds of handling to what the agent's team does for the intent, where somebody asks. */
export function noteTeamWork(floor: Floor, contact: number, seconds: number): void {
  const { teamWork } = floor.tally;
  if (teamWork.length === 0 || !floor.counting) return;
  const team = floor.agents.team[floor.contacts.agent[contact] as number] as number;
  const intent = floor.needs.intent[floor.contacts.need[contact] as number] as number;
  (teamWork[team * floor.tables.intents.count + intent] as number) += seconds;
}

function identification(floor: Floor, need: number, intent: number, attempt: number): number {
  const { intents, rules } = floor.tables;
  const share = intents.identification[intent] as number;
  if (share === 0 || chance(floor, need, IDENTIFICATION, 0) >= share) return 0;
  const known = ((floor.needs.flags[need] as number) & IDENTIFIED) !== 0;
  (floor.needs.flags[need] as number) |= IDENTIFIED;
  if (known && isStranger(floor, need)) return identify(floor, need, attempt);
  return known && chance(floor, need, VIEW_IDENTIFY, 0) < rules.viewIdentify ? 0 : identify(floor, need, attempt);
}

/** Seconds in which the customer tells the story again; none on a first contact, or when the context was carried over. */
function storyAgain(floor: Floor, contact: number, need: number, flags: number): number {
  const { rules } = floor.tables;
  const toldAgent = (floor.needs.handled[need] as number) > 0 || (flags & TRANSFERRED) !== 0;
  const told = toldAgent || ((floor.needs.flags[need] as number) & TRIED_SELF_SERVICE) !== 0;
  if (!told || (!toldAgent && isHandedOver(floor, contact, need))) return 0;
  if (rules.retell === 0) return 0;
  if (!isStranger(floor, need)) {
    if (heardIt(floor, contact, need)) return 0;
    if (rules.viewContext > 0 && chance(floor, need, VIEW_CONTEXT, 0) < rules.viewContext) return 0;
  }
  (floor.needs.retells[need] as number)++;
  if (floor.counting) (floor.tally.total[RETELLS] as number) += 1;
  return rules.retell;
}

/** Seconds in which the second line hears what the first one has. */
function noteHandOver({ counting, tally }: Floor, seconds: number): void {
  if (counting) (tally.secondLine[HAND_OVER_SECONDS] as number) += seconds;
}

function coreTime(floor: Floor, contact: number, need: number, intent: number, channel: number): number {
  const { intents, sources, channels, secondLine } = floor.tables;
  if (HAS_TRACES && sources.kind[intent] === TRACE) {
    return sources.traces[intent]?.talk[floor.needs.ordinal[need] as number] as number;
  }
  const pair = intent * channels.count + channel;
  if (isOutside(floor, need)) {
    const talk = floor.tables.outside?.chaseTalk[intent] as number;
    const code = CHASE_TALK + ATTEMPT * (floor.jobs.asked[need] as number);
    return (intents.effort[pair] as number) * duration(floor, need, talk, code);
  }
  const handled = floor.needs.handled[need] as number;
  const effort = intents.effort[pair] as number;
  if (HAS_SECOND_LINE && secondLine !== null && ((floor.contacts.flags[contact] as number) & ESCALATED) !== 0)
    return (
      effort * duration(floor, need, secondLine.core[intent] as number, CORE + ATTEMPT * (IN_SECOND_LINE + handled))
    );
  const core = effort * duration(floor, need, intents.core[pair] as number, CORE + ATTEMPT * handled);
  return !HAS_SECOND_LINE || secondLine === null ? core : core * partOfCore(floor, contact, need);
}
