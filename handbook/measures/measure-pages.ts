/** Which page says what a family of measures is about: the first pattern that fits; pages are seen from `docs/`. */
const PAGES: readonly (readonly [RegExp, string, string])[] = [
  [/^(cost|cash|netValue|clv|ledger)/, 'model/money.md', 'money'],
  [/^(callback|promiseKept)/, 'model/callback.md', 'call-backs'],
  [/^(abandonmentSeen|silent|slots|concurrency)/, 'model/chat.md', 'chat'],
  [/^(interruptions|waitInterrupted)/, 'model/preemption.md', 'preemption'],
  [/^(sameAgent|waitForAgent|serviceLevelOf$|waitOf$|csatOf$)/, 'model/continuity.md', 'continuity, priority by value'],
  [
    /^(serviceLevel|halfHours|answered|abandonment|pWait|wait|inLine|inHand|blocked|offered|queueBy)/,
    'model/waiting-and-patience.md',
    'waiting',
  ],
  [
    /^(occupancy|handledContacts|agentsOnDuty|fte|utilisation|productiveHours|shrinkage|overtime$)/,
    'model/staffing.md',
    'staffing',
  ],
  [/^(aht|wrapUp|workByPart)/, 'model/handling-time.md', 'handling time'],
  [/^contactsFrom/, 'model/shocks.md', 'drivers of demand'],
  [/^(preempted|falseAlarms|statusPreempted|messages)/, 'model/notices.md', 'notices'],
  [/^(neverArose|fixes)/, 'model/root-causes.md', 'root causes'],
  [
    /^(jobs|chases|lead|late|visits|blamed|outside|party|appointments|openJobs|firstTimeFix|missed)/,
    'model/outside.md',
    'parties outside',
  ],
  [/^(secondLine|handOver|beyond|warm|cold|taught)/, 'model/second-line.md', 'second line'],
  [/^(outbound|pressure|recover|survey|reached|offer|sale|campaign|loyalty)/, 'model/outbound.md', 'outbound'],
  [/^(falseFixes|unsolvable)/, 'model/failures.md', 'failures'],
  [
    /^(fcr|oneContact|resolved|givenUp$|contactsPer|triesPer|transfers|repeats|failureDemand)/,
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
  [/^(falseRejects|fraud)/, 'model/identification.md', 'identification'],
  [/^(attrition|hiringCost|beginners)/, 'model/workforce.md', 'workforce'],
  [/^overtimeOnDemand/, 'model/absence.md', 'absence, overtime'],
  [/^(backlog|deadlines)/, 'model/written-channels.md', 'written channels'],
  [/^public/, 'model/public-posts.md', 'public posts'],
  [/^(customersAtEnd|newCustomers|acquisition|cpa|wordOfMouth)/, 'model/acquisition.md', 'new customers'],
  [
    /^(csat|ces|easy|expectation|nps|churn|hazard|renewal|nrr)/,
    'model/satisfaction-and-loyalty.md',
    'satisfaction, loyalty',
  ],
];

/** The page of a family as a link; nothing when none is named yet, which a test holds against it. */
export function pageLinkOf(family: string): string {
  const found = PAGES.find(([pattern]) => pattern.test(family));
  return found === undefined ? '' : `[${found[2]}](${found[1]})`;
}
