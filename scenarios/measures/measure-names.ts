import { namesAt, type Tree, treeAt, treeOf } from '../tree.ts';

/** What the limits of a measure are written in. */
export type LimitUnit = 'share' | 'seconds' | 'euros' | 'points' | 'number';

/** A measure as files may call it. */
export interface MeasureName {
  readonly id: string;
  /** In words, the usual one first; none for measures that are only known by their id. */
  readonly words: readonly string[];
  readonly unit: LimitUnit;
}

function named(id: string, unit: LimitUnit, ...words: string[]): MeasureName {
  return { id, words, unit };
}

const WHOLE_CENTRE: readonly MeasureName[] = [
  named('cost', 'euros', 'cost'),
  named('costPerContact', 'euros', 'cost per contact'),
  named('costPerNeed', 'euros', 'cost per need'),
  named('costPerResolution', 'euros', 'cost per resolution'),
  named('netValue', 'euros', 'net value'),
  named('occupancy', 'share', 'occupancy'),
  named('handledContacts', 'number'),
  named('agentsOnDuty', 'number', 'agents on duty'),
  named('overtime', 'number', 'overtime'),
  named('fcr.true', 'share', 'first contact resolution', 'FCR', 'true FCR'),
  named('fcr.observed', 'share', 'observed FCR'),
  named('oneContact', 'share'),
  named('resolved', 'share'),
  named('givenUp', 'share'),
  named('contactsPerNeed', 'number', 'contacts per need'),
  named('triesPerNeed', 'number', 'tries per need'),
  named('channelsPerNeed', 'number', 'channels per need'),
  named('transfers', 'number'),
  named('retold', 'number'),
  named('repeats', 'share'),
  named('duplicates', 'share'),
  named('duplicatesMerged', 'share'),
  named('wasted', 'share'),
  named('digitalStart.easy', 'share'),
  named('digitalToPhone.easy', 'share'),
  named('phoneStart.hard', 'share'),
  named('csat', 'share', 'CSAT', 'satisfaction'),
  named('nps', 'points', 'NPS'),
  named('churn', 'share', 'churn'),
  named('clv', 'euros', 'CLV', 'lifetime value'),
];

const LIVE: Readonly<Record<string, LimitUnit>> = {
  serviceLevelOnline: 'share',
  serviceLevelOfAnswered: 'share',
  serviceLevelWithoutShortAbandons: 'share',
  serviceLevelCountingShortAbandons: 'share',
  pWait: 'share',
  waitOnline: 'seconds',
  waitOffline: 'seconds',
  blocked: 'share',
  callbackShare: 'share',
  callbackLost: 'share',
  promiseKept: 'share',
};

function ofChannel(channel: string, mode: unknown): MeasureName[] {
  if (mode === 'self-service') return [named(`containment.${channel}`, 'share', `${channel} containment`)];
  const common = [
    named(`serviceLevel.${channel}`, 'share', `${channel} service level`),
    named(`wait.${channel}`, 'seconds', `${channel} wait`),
    named(`aht.${channel}`, 'seconds', `${channel} handling time`),
    named(`handled.${channel}`, 'number'),
  ];
  if (mode === 'deferred') return common;
  const live = Object.entries(LIVE).map(([id, unit]) => named(`${id}.${channel}`, unit));
  return [...common, named(`abandonment.${channel}`, 'share', `${channel} abandonment`), ...live];
}

/** One kind of contacts over all channels; told apart only where there are several kinds. */
function ofIntent(intent: string): MeasureName[] {
  return [
    named(`serviceLevel.intent.${intent}`, 'share', `${intent} service level`),
    named(`wait.intent.${intent}`, 'seconds', `${intent} wait`),
    named(`waitOnline.intent.${intent}`, 'seconds'),
    named(`abandonment.intent.${intent}`, 'share', `${intent} abandonment`),
    named(`pWait.intent.${intent}`, 'share'),
  ];
}

/** The measures of a scenario by the names a file may use. */
export function measureNames(tree: Tree): MeasureName[] {
  const channels = treeAt(tree, 'channels');
  const intents = namesAt(tree, 'intents');
  return [
    ...Object.keys(channels).flatMap((channel) => ofChannel(channel, treeOf(channels[channel]).mode)),
    ...WHOLE_CENTRE,
    ...namesAt(tree, 'teams').map((team) => named(`occupancy.${team}`, 'share', `occupancy of ${team}`)),
    ...(intents.length > 1 ? intents.flatMap(ofIntent) : []),
  ];
}

/** The measure that a text names, by id or in words; capitals do not matter. */
export function measureCalled(text: string, names: readonly MeasureName[]): MeasureName | undefined {
  const plain = (word: string) => word.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return names.find(({ id, words }) => [id, ...words].some((word) => plain(word) === plain(text)));
}
