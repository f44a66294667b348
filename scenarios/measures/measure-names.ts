import { namesAt, type Tree, treeAt, treeOf } from '../tree.ts';

/** What the limits of a measure are written in; `any` of them when only its id is known. */
export type LimitUnit = 'share' | 'seconds' | 'euros' | 'points' | 'number' | 'any';

/** A measure as files may call it. */
export interface MeasureName {
  readonly id: string;
  /** In words, the usual one first. */
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
  named('agentsOnDuty', 'number', 'agents on duty'),
  named('overtime', 'number', 'overtime'),
  named('fcr.true', 'share', 'first contact resolution', 'FCR', 'true FCR'),
  named('fcr.observed', 'share', 'observed FCR'),
  named('contactsPerNeed', 'number', 'contacts per need'),
  named('triesPerNeed', 'number', 'tries per need'),
  named('channelsPerNeed', 'number', 'channels per need'),
  named('csat', 'share', 'CSAT', 'satisfaction'),
  named('nps', 'points', 'NPS'),
  named('churn', 'share', 'churn'),
  named('clv', 'euros', 'CLV', 'lifetime value'),
];

function ofChannel(channel: string, mode: unknown): MeasureName[] {
  if (mode === 'self-service') return [named(`containment.${channel}`, 'share', `${channel} containment`)];
  const common = [
    named(`serviceLevel.${channel}`, 'share', `${channel} service level`),
    named(`wait.${channel}`, 'seconds', `${channel} wait`),
    named(`aht.${channel}`, 'seconds', `${channel} handling time`),
  ];
  if (mode === 'deferred') return common;
  return [...common, named(`abandonment.${channel}`, 'share', `${channel} abandonment`)];
}

/** One kind of contacts over all channels; told apart only where there are several kinds. */
function ofIntent(intent: string): MeasureName[] {
  return [
    named(`serviceLevel.intent.${intent}`, 'share', `${intent} service level`),
    named(`wait.intent.${intent}`, 'seconds', `${intent} wait`),
    named(`abandonment.intent.${intent}`, 'share', `${intent} abandonment`),
  ];
}

/** The measures that have a name in words; all others go by their id. */
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

const ID = /^[a-z][A-Za-z]*(\.[\p{L}\p{N}_-]+)*$/u;

/** The measure that a text names, in words (capitals do not matter) or by id; whether there is such an id is seen later. */
export function measureCalled(text: string, names: readonly MeasureName[]): MeasureName | undefined {
  const plain = (word: string) => word.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const known = names.find(({ id, words }) => [id, ...words].some((word) => plain(word) === plain(text)));
  return known ?? (ID.test(text) ? named(text, 'any') : undefined);
}
