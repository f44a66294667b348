import { percent, time } from '../../reports/scenario/in-words.ts';
import type { Service } from '../../sim/model/service.ts';

/** "2 %, 6 %, 3 %" for what {@link flat} makes of three shares. */
function byComplexity(values: string): string {
  return values
    .split(' ')
    .map((value) => percent(Number(value)))
    .join(', ');
}

/** How each part of a service is told: its name, and how its value is written. */
const WORDS: Readonly<Record<string, readonly [name: string, write: (value: never) => string]>> = {
  routing: ['who goes first', (value: string) => value],
  idleAgents: ['which idle agent', (value: string) => value],
  staffing: ['agents on duty', percent],
  'callback.policy': ['call-back', (value: string) => value],
  'callback.channel': ['call-back on', (value: string) => value],
  'callback.offerAbove': ['offered when the expected wait is above', time],
  'callback.offerWhenWaiting': ['offered when so many are in line', String],
  'callback.offered': ['share who hear the offer', percent],
  'callback.accepted': ['share who accept', percent],
  'callback.answered': ['share who pick up when called back', percent],
  'callback.attempts': ['attempts', String],
  'callback.attemptDelay': ['time between attempts', time],
  'callback.connect': ['agent time to connect', time],
  'callback.delay': ['delay until the call-back', time],
  'callback.slack': ['slack after the promised time', time],
  'callback.strength': ['share of calls that take part', percent],
  'view.identify': ['identify the customer once per need', percent],
  'view.lookUp': ['one screen: shorter look-up, history at hand', percent],
  'view.context': ['the story is told once', percent],
  'view.duplicates': ['duplicates on several channels are merged', percent],
  'view.routing': ['known cases go to the right skill', percent],
  'view.unifiedLookUp': ['look-up with one screen', time],
  'view.unifiedMisroute': ['wrong routes with known cases', percent],
  'view.unifiedLink': ['repeats linked with one view', percent],
  'continuity.strength': ['needs that take part in continuity', percent],
  'continuity.prefer': ['preferred agent, by', (value: string) => value],
  'continuity.team': ['team of account managers', (value: string) => value || 'none'],
  'continuity.tolerance': ['waits for the preferred agent up to', time],
  'continuity.satisfaction': ['satisfaction when they are reached', String],
  'valuePriority.strength': ['priority by value', percent],
  'valuePriority.above': ['valuable above, times the average margin', String],
  'valuePriority.headStart': ['head start of valuable customers', time],
  'security.strength': ['how far from today', percent],
  'security.method': ['identified by', (value: string) => value],
  'security.seconds': ['time to identify a customer', time],
  'security.falseReject': ['right customers not believed', percent],
  'security.fallback': ['time to identify them otherwise', time],
  'security.turnedAway': ['of these, must get in touch again', percent],
  'security.attempts': ['frauds tried, of identifications', percent],
  'security.fraudPass': ['frauds that pass', percent],
  'security.loss': ['loss of one fraud', (value: number) => `${value} EUR`],
  'crossTraining.strength': ['cross-training', percent],
  'crossTraining.share': ['agents who learn further skills', percent],
  'crossTraining.skills': ['further skills of each', String],
  'crossTraining.speed': ['speed in these', percent],
  'crossTraining.resolution': ['solve less in these by', percent],
  'crossTraining.hours': ['time to learn one', time],
  'workforce.strength': ['agents learn, tire and leave', percent],
  'workforce.attrition': ['agents who leave in a year', percent],
  'workforce.attritionByOccupancy': ['more for each point of occupancy above 85 %', percent],
  'workforce.hiringLag': ['until a successor is there', time],
  'workforce.recruiting': ['cost of a successor', (value: number) => `${value} EUR`],
  'workforce.noviceSpeed': ['speed of a beginner', percent],
  'workforce.rampHalfLife': ['half of the rest is learnt in', time],
  'workforce.noviceResolution': ['a beginner solves less by', percent],
  'workforce.fatigue': ['longer for each hour without a pause', percent],
  'workforce.fatigueError': ['solved less for each hour without a pause', percent],
  'workforce.angry': ['times as tiring: customers let down before', String],
  'absence.strength': ['absence', percent],
  'absence.unplanned': ['missing on a usual day', percent],
  'absence.shockDays': ['days a year on which more are missing', String],
  'absence.shock': ['more missing on such a day', percent],
  'absence.late': ['miss the first half-hour', percent],
  'absence.notReady': ['on duty but not ready', percent],
  'overtime.strength': ['overtime on the day', percent],
  'overtime.share': ['at most, of the roster', percent],
  'overtime.whenWaiting': ['asked for when so many wait for each agent', String],
  'overtime.lead': ['there after', time],
  'overtime.length': ['stay for', time],
  'overtime.premium': ['paid on top of the wage', percent],
  'knowledge.strength': ['knowledge base', percent],
  'knowledge.coreTime': ['time saved in the core of a talk', percent],
  'knowledge.solvedMore': ['more needs solved (easy, medium, hard)', byComplexity],
  'knowledge.contradictions': ['answers that contradict another channel, a base for each', percent],
  'knowledge.contradictionsShared': ['answers that contradict another channel, one base', percent],
  'knowledge.decay': ['benefit lost in a month without upkeep', percent],
  'knowledge.upkeep': ['upkeep that is done', percent],
  'knowledge.selfServiceGain': ['self-service solves more (easy, medium, hard)', byComplexity],
  'chat.strength': ['chats', percent],
  'chat.silent': ['leave a chat without a word', percent],
  'chat.timeOut': ['time-out of a silent chat', time],
  'chat.qualityLoss': ['less solved for each chat above two', percent],
  'chat.concurrency': ['chats at once', String],
  'chat.fill': ['chats given to whoever has one', String],
  'failures.strength': ['how contacts fail', percent],
  'failures.falseFix': ['failures that seem solved', percent],
  'failures.knownDelay': ['delay of the next try when it is known', percent],
  'failures.unsolvable': ['nobody can solve (easy, medium, hard)', byComplexity],
  'haste.strength': ['pressure on handling time', percent],
  'haste.coreTime': ['core of the talk cut', percent],
  'haste.error': ['less solved for each tenth cut', percent],
  'deferred.strength': ['written work', percent],
  'deferred.order': ['written work by', (value: string) => value],
  'deferred.makesWay': ['written work makes way for live contacts', String],
  'publicPosts.strength': ['posts in public', percent],
  'publicPosts.seen': ['complaints in public that are noticed', percent],
  'publicPosts.headStart': ['public complaints go first by', time],
  'selfService.strength': ['self-service, a bot included', percent],
  'selfService.solvesMore': ['sessions solve more (easy, medium, hard)', byComplexity],
  'selfService.falseSuccess': ['failed sessions that seem solved', percent],
  'selfService.wayOut': ['find the way from a failed session to an agent', percent],
  'selfService.stuckGivesUp': ['give up when they do not', percent],
  'selfService.handover': ['agents have what was entered', percent],
  'selfService.fee': ['EUR a session', String],
  'channelChoice.strength': ['choice of channel by experience', percent],
  'channelChoice.experience': ['log-odds of a channel that went well', String],
  'channelChoice.pace': ['latest experience counts', percent],
  'channelChoice.late': ['a late answer takes off', percent],
  'channelChoice.skill': ['spread of digital skill (log-odds)', String],
  'channelChoice.urgency': ['log-odds of an answer at once, a step of urgency', String],
  'channelChoice.record': ['log-odds of a written channel where a record is wanted', String],
  'closedChannels.strength': ['channels that are not offered', percent],
  'closedChannels.channels': ['not offered', (value: string) => value || 'none'],
  'closedChannels.keptAway': ['of those contacts, not made at all', percent],
  'newChannel.strength': ['times the adoption', percent],
  'newChannel.channel': ['opens', (value: string) => value],
  'newChannel.adoption': ['customers who take to it, most likely', percent],
  'newChannel.adoptionLow': ['at least', percent],
  'newChannel.adoptionHigh': ['at most', percent],
  'newChannel.takesUp': ['taken up within', time],
  'newChannel.induced': ['of its first contacts, would not have happened', percent],
  'manuals.strength': ['knowledge in manuals and heads', percent],
  'manuals.search': ['core of the talk longer by', percent],
  'manuals.missed': ['fewer needs solved by', percent],
  'manuals.novices': ['times both for new agents', String],
  'knowledge.novices': ['times the benefit for new agents', String],
};

/** What a service does differently from another, one line each: "call-back: none -> virtual-hold". Empty when nothing. */
export function changeWords(service: Service, baseline: Service): string[] {
  const before = flat(baseline);
  return [...flat(service)].flatMap(([path, value]) => {
    const old = before.get(path);
    if (old === value) return [];
    const [name, write] = WORDS[path] ?? [path, String];
    // Where there was no call-back, there is nothing to tell of how it was.
    const isNew =
      old === undefined ||
      (path.startsWith('callback.') && path !== 'callback.policy' && baseline.callback.policy === 'none');
    return [isNew ? `${name}: ${write(value as never)}` : `${name}: ${write(old as never)} → ${write(value as never)}`];
  });
}

/** `callback.policy` -> value, for each value in a service; a list of three goes by complexity. */
function flat(service: Service): Map<string, unknown> {
  const entries = Object.entries(service).flatMap(([part, values]: [string, unknown]): [string, unknown][] =>
    typeof values === 'object' && values !== null
      ? Object.entries(values).map(([key, value]) => [`${part}.${key}`, Array.isArray(value) ? value.join(' ') : value])
      : [[part, values]],
  );
  return new Map(entries);
}
