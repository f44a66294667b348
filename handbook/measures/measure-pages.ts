import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../runners/package-root.ts';

const FOLDER = join(packageRoot(), 'docs', 'model');

/** The pages of mechanisms, which name their measures. */
const MECHANISMS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    return { path: `model/${name}`, text, title: /^# (.+)$/m.exec(text)?.[1] ?? name };
  });

/** Families that several pages name, with the one they belong to: the first pattern that fits; pages are seen from `docs/`. */
const PAGES: readonly (readonly [RegExp, string, string])[] = [
  [/^(handledBy|ahtBy|costBy)/, 'model/staffing.md', 'staffing'],
  [/Of$/, 'model/satisfaction-and-loyalty.md', 'satisfaction, loyalty'],
  [/^(cost|cash|netValue|clv|ledger)/, 'model/money.md', 'money'],
  [/^(callback|promiseKept)/, 'model/callback.md', 'call-backs'],
  [/^(abandonmentSeen|silent|slots|concurrency|agentTime)/, 'model/chat.md', 'chat'],
  [/^(interruptions|waitInterrupted)/, 'model/preemption.md', 'preemption'],
  [/^(sameAgent|waitForAgent)/, 'model/continuity.md', 'continuity, priority by value'],
  [
    /^(serviceLevel|halfHours|worstHalf|longestWait|patience|answered|abandonment|pWait|wait|inLine|inHand|blocked|offered|queueBy)/,
    'model/waiting-and-patience.md',
    'waiting',
  ],
  [
    /^(occupancy|handledContacts|agentsOnDuty|agentsBy|fte|utilisation|productiveHours|shrinkage|overtime$)/,
    'model/staffing.md',
    'staffing',
  ],
  [/^(aht|wrapUp|workByPart)/, 'model/handling-time.md', 'handling time'],
  [/^contactsFrom/, 'model/shocks.md', 'drivers of demand'],
  [/^(preempted|falseAlarms|statusPreempted|messages)/, 'model/notices.md', 'notices'],
  [/^(neverArose|fixes)/, 'model/root-causes.md', 'root causes'],
  [/^(falseFixes|unsolvable)/, 'model/failures.md', 'failures'],
  [
    /^(fcr|oneContact|resolved|timeToRes|solvedWithin|givenUp$|contactsPer|triesPer|transfers|repeats|failureDemand|retries)/,
    'model/resolution-and-repeats.md',
    'resolution',
  ],
  [/^(retold|duplicates|wasted)/, 'model/customer-view.md', 'one view'],
  [
    /^(startedOn|notContacted|digitalStart|digitalToPhone|phoneStart|channelsPer|handled$)/,
    'model/channel-choice.md',
    'channel choice',
  ],
  [/^(containment|deflection|falseSuccess|noWayOut|givenUpInside|handedOver)/, 'model/self-service.md', 'self-service'],
  [/^answerConsistency/, 'model/knowledge-base.md', 'knowledge base'],
  [/^(falseRejects|fraud|identif)/, 'model/identification.md', 'identification'],
  [/^(attrition|hiringCost|beginners|tenure)/, 'model/workforce.md', 'workforce'],
  [/^(overtimeOnDemand|adherence|conformance|absence)/, 'model/absence.md', 'absence, overtime'],
  [/^(backlog|deadlines|workingWait)/, 'model/written-channels.md', 'written channels'],
  [/^public/, 'model/public-posts.md', 'public posts'],
  [/^(customersAtEnd|newCustomers|acquisition|cpa|wordOfMouth)/, 'model/acquisition.md', 'new customers'],
  [
    /^(csat|ces|easy|expectation|lastingShift|nps|churn|hazard|renewal|nrr)/,
    'model/satisfaction-and-loyalty.md',
    'satisfaction, loyalty',
  ],
];

/** The page of a family as a link: one named here, or the first that tells of it; nothing when none does. */
export function pageLinkOf(family: string): string {
  const named = PAGES.find(([pattern]) => pattern.test(family));
  if (named !== undefined) return `[${named[2]}](${named[1]})`;
  const teller = MECHANISMS.find(({ text }) => new RegExp(`\`${family}(\\.[^\`]*)?\``).test(text));
  return teller === undefined ? '' : `[${teller.title}](${teller.path})`;
}
