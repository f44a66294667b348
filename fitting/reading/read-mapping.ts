import { parseDocument } from 'yaml';
import { duration } from '../../scenarios/quantities/quantities.ts';
import type { Reader } from '../../scenarios/quantities/reader.ts';
import { target } from '../../scenarios/quantities/target.ts';
import { LogRefused } from '../log-refused.ts';
import * as messages from '../messages.ts';
import {
  type ColumnMapping,
  type LengthColumn,
  MAPPING_DEFAULTS,
  type NameColumn,
  type OutcomeColumn,
  type TimeColumn,
} from './column-mapping.ts';
import { type LengthUnit, SECONDS_IN } from './read-length.ts';
import type { DateOrder } from './read-time.ts';

type Tree = Readonly<Record<string, unknown>>;

const UNITS = Object.keys(SECONDS_IN) as LengthUnit[];
const ORDERS: readonly DateOrder[] = ['y/m/d', 'd/m/y', 'm/d/y'];
const KEYS = [
  'title',
  'delimiter',
  'queued',
  'arrived',
  'answered',
  'ended',
  'menu',
  'wait',
  'talk',
  'wrap-up',
  'outcome',
  'asked',
  'agent',
  'customer',
  'type',
  'priority',
  'shortest-service',
  'longest-service',
  'target',
];

/**
 * Reads the file that names the columns of a log.
 * @throws LogRefused with the place, when something in it cannot be understood
 */
export function readMapping(text: string): ColumnMapping {
  const document = parseDocument(text, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw refused('', error.message.split('\n')[0]!, 'a text in YAML');
  const tree = treeAt(document.toJS(), '', KEYS);
  const optional = <T>(key: string, read: (value: unknown, path: string) => T) =>
    tree[key] === undefined ? undefined : read(tree[key], key);
  const mapping = {
    title: optional('title', textAt) ?? '',
    delimiter: optional('delimiter', textAt),
    queued: optional('queued', timeAt),
    arrived: optional('arrived', timeAt),
    answered: optional('answered', timeAt),
    ended: optional('ended', timeAt),
    menu: optional('menu', lengthAt),
    wait: optional('wait', lengthAt),
    talk: optional('talk', lengthAt),
    wrapUp: optional('wrap-up', lengthAt),
    outcome: optional('outcome', outcomeAt),
    asked: optional('asked', askedAt),
    agent: optional('agent', nameAt),
    customer: optional('customer', nameAt),
    type: optional('type', typeAt),
    priority: optional('priority', priorityAt),
    shortestService: optional('shortest-service', durationAt) ?? MAPPING_DEFAULTS.shortestService,
    longestService: optional('longest-service', durationAt) ?? MAPPING_DEFAULTS.longestService,
    target: optional('target', (value, path) => quantityAt(target, value, path)) ?? MAPPING_DEFAULTS.target,
  };
  // Keys that are not there are left out, not set to undefined.
  return Object.fromEntries(
    Object.entries(mapping).filter(([, value]) => value !== undefined),
  ) as unknown as ColumnMapping;
}

function refused(path: string, got: string, expected: string, hint?: string): LogRefused {
  return new LogRefused(messages.badMapping(path, got, expected, hint));
}

function shown(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value);
}

function treeAt(value: unknown, path: string, known?: readonly string[]): Tree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused(path, shown(value), 'a mapping ("key: value" lines)');
  }
  for (const key of Object.keys(value)) {
    if (known !== undefined && !known.includes(key)) throw new LogRefused(messages.unknownMappingKey(path, key, known));
  }
  return value as Tree;
}

function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw refused(path, shown(value), 'a text');
  return String(value);
}

function textsAt(value: unknown, path: string): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((one) => (one === null ? '' : textAt(one, path)));
}

/** The short form of every column is its name. */
function columnTree(value: unknown, path: string, known: readonly string[]): Tree {
  const tree = typeof value === 'string' ? { column: value } : treeAt(value, path, known);
  if (tree.column === undefined) throw refused(path, 'nothing', 'the name of a column', `write ${path}: {column: ...}`);
  return tree;
}

function wordAt<W extends string>(value: unknown, path: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw refused(path, shown(value), `one of: ${words.join(', ')}`);
  return found;
}

function timeAt(value: unknown, path: string): TimeColumn {
  const withTime =
    typeof value === 'object' && value !== null && 'time' in value ? { ...value, column: value.time } : value;
  const tree = columnTree(withTime, path, ['column', 'date', 'time', 'format', 'unit']);
  return {
    column: textAt(tree.column, path),
    ...(tree.date === undefined ? {} : { date: textAt(tree.date, `${path}.date`) }),
    ...(tree.format === undefined ? {} : { format: wordAt(tree.format, `${path}.format`, ORDERS) }),
    unit: tree.unit === undefined ? 's' : wordAt(tree.unit, `${path}.unit`, UNITS),
  };
}

function lengthAt(value: unknown, path: string): LengthColumn {
  const tree = columnTree(value, path, ['column', 'unit']);
  const unit = tree.unit === undefined ? 's' : wordAt(tree.unit, `${path}.unit`, UNITS);
  return { column: textAt(tree.column, path), unit };
}

function nameAt(value: unknown, path: string): NameColumn {
  const tree = columnTree(value, path, ['column', 'none']);
  return { column: textAt(tree.column, path), none: textsAt(tree.none, `${path}.none`) };
}

function askedAt(value: unknown, path: string): { column: string; values: string[] } {
  const tree = columnTree(value, path, ['column', 'values']);
  return { column: textAt(tree.column, path), values: textsAt(tree.values, `${path}.values`) };
}

/** The keys of a mapping are compared as texts, whatever YAML takes them for. */
function entriesAt<T>(value: unknown, path: string, read: (value: unknown, path: string) => T): Record<string, T> {
  if (value === undefined || value === null) return {};
  const entries = Object.entries(treeAt(value, path));
  return Object.fromEntries(entries.map(([key, entry]) => [key, read(entry, `${path}.${key}`)]));
}

function outcomeAt(value: unknown, path: string): OutcomeColumn {
  const tree = columnTree(value, path, ['column', 'answered', 'abandoned', 'drop']);
  const drop = tree.drop;
  const dropped =
    Array.isArray(drop) || typeof drop === 'string'
      ? Object.fromEntries(textsAt(drop, path).map((one) => [one, '']))
      : drop;
  return {
    column: textAt(tree.column, path),
    answered: textsAt(tree.answered, `${path}.answered`),
    abandoned: textsAt(tree.abandoned, `${path}.abandoned`),
    drop: entriesAt(dropped, `${path}.drop`, (one, at) => (one === null ? '' : textAt(one, at))),
  };
}

function typeAt(value: unknown, path: string): { column: string; names: Record<string, string> } {
  const tree = columnTree(value, path, ['column', 'names']);
  return { column: textAt(tree.column, path), names: entriesAt(tree.names, `${path}.names`, textAt) };
}

function priorityAt(value: unknown, path: string): { column: string; headStart: Record<string, number> } {
  const tree = columnTree(value, path, ['column', 'head-start']);
  return {
    column: textAt(tree.column, path),
    headStart: entriesAt(tree['head-start'], `${path}.head-start`, durationAt),
  };
}

function durationAt(value: unknown, path: string): number {
  return quantityAt(duration, value, path);
}

function quantityAt<T>(reader: Reader<T>, value: unknown, path: string): T {
  return reader(value, (problem) => {
    throw refused(path, problem.got, problem.expected, problem.hint);
  });
}
