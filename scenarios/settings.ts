import { parseDocument } from 'yaml';
import { SECTION_DEFAULTS } from './defaults/section-defaults.ts';
import type { Finding, Path } from './issue.ts';
import * as messages from './messages.ts';
import { baseOf } from './quantities/long-form.ts';
import { share } from './quantities/quantities.ts';
import { quietly } from './quantities/reader.ts';
import { isTree, type Tree, treeAt, valueAt, withValue } from './tree.ts';

/** Values laid over a scenario: path -> text as in a file, e.g. `{'journey.retry': '35 %'}`. */
export type Settings = Readonly<Record<string, string>>;

/** `channels.phone.patience.mixture[0].weight` -> its steps. */
export function pathOf(text: string): Path {
  return text
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Sections whose keys are names: a setting may change what a name stands for, not invent one. */
const NAMED = ['customers', 'intents', 'channels', 'teams', 'strategies'];

/** Sections that are there only where a file names them: of the service and of strategies, of a channel, of an intent. */
const OPENABLE: Readonly<Record<string, readonly string[]>> = {
  service: Object.keys(SECTION_DEFAULTS),
  strategies: Object.keys(SECTION_DEFAULTS),
  channels: ['turns'],
  intents: ['external', 'sale', 'cancels', 'second-line'],
};

/**
 * Completes a scenario and lays settings over it. What is new there, such as a section that the file does not have, is
 * laid over the file instead, so that it gets the defaults it would have in the file.
 * @param complete fills in what a file leaves out
 */
export function withSettings(
  file: Tree,
  complete: (file: Tree) => Tree,
  settings: Settings,
): { tree: Tree; findings: Finding[] } {
  const tree = complete(file);
  const isNew = ([key, text]: readonly [string, string]) =>
    opensSection(tree, pathOf(key)) ||
    (isTree(parsed(text)) && valueAt(tree, pathOf(key)) === undefined && lostStep(tree, pathOf(key)) === undefined);
  const added = Object.entries(settings).filter(isNew);
  if (added.length === 0) return applySettings(tree, settings);
  const larger = added.reduce<unknown>((result, [key, text]) => withValue(result, pathOf(key), parsed(text)), file);
  const others = Object.entries(settings).filter((entry) => !isNew(entry));
  return applySettings(complete(larger as Tree), Object.fromEntries(others));
}

/** Whether a path leads into a section that may be there and is not: `service.deferred.order`, `channels.chat.turns.reply`. */
function opensSection(tree: Tree, path: Path): boolean {
  const section = path[0] === 'service' ? path.slice(0, 2) : path.slice(0, 3);
  const names = OPENABLE[String(path[0])] ?? [];
  const isInside = path.length > section.length && names.includes(String(section.at(-1)));
  return isInside && isTree(valueAt(tree, section.slice(0, -1))) && valueAt(tree, section) === undefined;
}

/**
 * Lays settings over a complete scenario. Shares that sum to 100 % with others keep doing so: the others give way in
 * proportion. A path that leads nowhere is an error; whether the value fits is seen with the rest of the tree.
 */
function applySettings(tree: Tree, settings: Settings): { tree: Tree; findings: Finding[] } {
  const findings: Finding[] = [];
  let result: unknown = tree;
  for (const [key, text] of Object.entries(settings)) {
    const path = pathOf(key);
    const lost = lostStep(result, path);
    if (lost !== undefined) {
      const known = Object.keys(treeAt(result, ...path.slice(0, lost)));
      findings.push({ severity: 'error', path: [], problem: messages.noSuchPath(key, path[lost], known) });
      continue;
    }
    const others = sharingPaths(result, path);
    result = rescale(withValue(result, path, parsed(text)), path, others);
  }
  return { tree: result as Tree, findings };
}

/** A value as a file would have it; a text that is not YAML is taken as it stands. */
function parsed(text: string): unknown {
  try {
    return parseDocument(text, { prettyErrors: false }).toJS();
  } catch {
    return text;
  }
}

/** The first step of a path that leads nowhere. A last key that is new is left to the schema, but for names. */
function lostStep(tree: unknown, path: Path): number | undefined {
  const lost = path.findIndex((_, depth) => valueAt(tree, path.slice(0, depth + 1)) === undefined);
  if (lost < 0) return undefined;
  const newKey = lost === path.length - 1 && isTree(valueAt(tree, path.slice(0, lost)));
  const newSection = lost === 0 && path.length === 2;
  const newName = lost === 1 && NAMED.includes(String(path[0]));
  return (newKey || newSection) && !newName ? undefined : lost;
}

/** Paths of the shares that sum to 100 % together with the one at `path`. */
function sharingPaths(tree: unknown, path: Path): Path[] {
  const last = path.at(-1);
  const above = path.slice(0, -1);
  const isMix =
    path[0] === 'journey' && (path[1] === 'first-channel' || path[1] === 'after-failure') && path.length === 4;
  if (isMix)
    return Object.keys(treeAt(tree, ...above))
      .filter((name) => name !== last)
      .map((name) => [...above, name]);
  if (path[0] === 'intents' && last === 'share' && path.length === 3) {
    const intents = Object.entries(treeAt(tree, 'intents'));
    return intents
      .filter(([name, intent]) => name !== path[1] && isTree(intent) && intent.share !== undefined)
      .map(([name]) => ['intents', name, 'share']);
  }
  const parts = valueAt(tree, above.slice(0, -1));
  if (last === 'weight' && Array.isArray(parts))
    return parts.flatMap((_, i) => (i === above.at(-1) ? [] : [[...above.slice(0, -1), i, 'weight']]));
  return [];
}

function rescale(tree: unknown, path: Path, others: readonly Path[]): unknown {
  const shareAt = (at: Path) => quietly(share, baseOf(valueAt(tree, at)));
  const own = shareAt(path);
  const values = others.map(shareAt);
  if (own === undefined || others.length === 0 || values.some((value) => value === undefined)) return tree;
  const sum = values.reduce<number>((total, value) => total + value!, 0);
  if (sum === 0) return tree;
  return others.reduce((result, at, i) => withValue(result, at, `${(values[i]! / sum) * (1 - own) * 100} %`), tree);
}
