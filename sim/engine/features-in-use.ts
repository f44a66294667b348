import { TRACE } from '../compile/compile-demand.ts';
import type { Tables } from '../compile/tables.ts';
import { NONE } from '../model/units.ts';
import type * as features from './features.ts';

/** Names of features.ts. */
export type Feature = keyof typeof features;

/** Which features a model needs under a strategy: all that its tables could make happen. */
export function featuresInUse(tables: Tables): readonly Feature[] {
  const { channels, people, digital, sources } = tables;
  const some = (...sections: readonly (object | null)[]) => sections.some((section) => section !== null);
  const oneLiveAtATime =
    channels.mode.every((mode) => mode === 0) && channels.concurrency.every((contacts) => contacts === 1);
  const needed: Record<Feature, boolean> = {
    HAS_CUSTOMERS: tables.segments.count > 0,
    HAS_ACCOUNTS: some(tables.accounts, tables.plans, tables.managers),
    HAS_ACQUISITION: tables.acquisition.active === 1,
    HAS_CALLBACK: tables.callback.policy !== 0,
    HAS_CHOICE: tables.choice !== null,
    HAS_DIGITAL:
      !oneLiveAtATime ||
      some(channels.turns, channels.threads, digital.chat, digital.deferred, digital.publicPosts, digital.selfService),
    HAS_FAILURES: some(digital.failures, digital.haste),
    HAS_HOURS: some(...channels.minutesToOpening),
    HAS_INTERRUPTIONS: tables.queues.precedence !== null,
    HAS_MISROUTES: tables.rules.misroute > 0,
    HAS_OUTBOUND: tables.outbound !== null,
    HAS_OUTSIDE: tables.outside !== null,
    HAS_PEOPLE: some(people.knowledge, people.continuity, people.security, tables.teams.proficiency) || people.staffed,
    HAS_PREVENTION: tables.prevention !== null,
    HAS_SALES: tables.sales !== null,
    HAS_SECOND_LINE: tables.secondLine !== null,
    HAS_SHOCKS: sources.shock.some((shock) => shock !== NONE),
    HAS_TRACES: sources.kind.includes(TRACE),
  };
  return (Object.keys(needed) as Feature[]).filter((feature) => needed[feature]);
}
