import type { Tree } from '../tree.ts';
import { treeOf } from '../tree.ts';

/** What the limits of a measure are written in. */
export type LimitUnit = 'share' | 'seconds' | 'euros' | 'points' | 'number';

/** A measure as files may call it. */
export interface MeasureName {
  readonly id: string;
  /** In words, the usual one first. */
  readonly words: readonly string[];
  readonly unit: LimitUnit;
}

const WHOLE_CENTRE: readonly MeasureName[] = [
  { id: 'occupancy', words: ['occupancy'], unit: 'share' },
  { id: 'costPerContact', words: ['cost per contact'], unit: 'euros' },
  { id: 'costPerResolution', words: ['cost per resolution'], unit: 'euros' },
  { id: 'cost', words: ['cost'], unit: 'euros' },
  { id: 'fcr.true', words: ['first contact resolution', 'true FCR', 'FCR'], unit: 'share' },
  { id: 'fcr.observed', words: ['observed FCR'], unit: 'share' },
  { id: 'contactsPerNeed', words: ['contacts per need'], unit: 'number' },
  { id: 'csat', words: ['CSAT', 'satisfaction'], unit: 'share' },
  { id: 'nps', words: ['NPS'], unit: 'points' },
  { id: 'churn', words: ['churn'], unit: 'share' },
  { id: 'clv', words: ['CLV', 'lifetime value'], unit: 'euros' },
  { id: 'netValue', words: ['net value'], unit: 'euros' },
];

/** The measures of a scenario with these channels, by the names a file may use. */
export function measureNames(channels: Tree): MeasureName[] {
  const byChannel = Object.keys(channels).flatMap((channel): MeasureName[] => {
    const { mode } = treeOf(channels[channel]);
    if (mode === 'self-service') return [];
    const level: MeasureName = { id: `serviceLevel.${channel}`, words: [`${channel} service level`], unit: 'share' };
    const wait: MeasureName = { id: `wait.${channel}`, words: [`${channel} wait`], unit: 'seconds' };
    if (mode === 'deferred') return [level, wait];
    return [level, { id: `abandonment.${channel}`, words: [`${channel} abandonment`], unit: 'share' }, wait];
  });
  return [...byChannel, ...WHOLE_CENTRE];
}

/** The measure that a text names, by id or in words; capitals do not matter. */
export function measureCalled(text: string, names: readonly MeasureName[]): MeasureName | undefined {
  const plain = (word: string) => word.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return names.find(({ id, words }) => [id, ...words].some((word) => plain(word) === plain(text)));
}
