import { GIVE_UP } from '../../sim/model/journey.ts';
import type { Finding } from '../issue.ts';
import * as messages from '../messages.ts';
import { TODAY } from '../strategies/with-ready-strategies.ts';
import { namesAt, type Tree } from '../tree.ts';
import { wrong } from './finding.ts';

const NAMED_SECTIONS = [
  ['customers'],
  ['channels'],
  ['intents'],
  ['teams'],
  ['parties'],
  ['plans'],
  ['strategies'],
  ['sizes'],
  ['staffings'],
  ['demand', 'profiles'],
  ['demand', 'shocks'],
] as const;
const NAME = /^\p{L}[\p{L}\p{N}_-]*$/u;
const RESERVED: readonly string[] = [GIVE_UP, 'any', 'base', TODAY];
const NEEDED = ['intents', 'channels', 'teams'] as const;

/** Names stand in paths, measures and tables: they are short words. */
export function checkNames(tree: Tree): Finding[] {
  const names = NAMED_SECTIONS.flatMap((section) =>
    namesAt(tree, ...section).flatMap((name) => {
      const path = [...section, name];
      if (RESERVED.includes(name)) return [{ ...wrong(path, messages.reservedName(name)), atKey: true }];
      return NAME.test(name) ? [] : [{ ...wrong(path, messages.badName(name)), atKey: true }];
    }),
  );
  const empty = NEEDED.filter(
    (section) => tree[section] !== undefined && tree[section] !== null && namesAt(tree, section).length === 0,
  );
  return [...names, ...empty.map((section) => wrong([section], messages.nothingToDo(section.slice(0, -1))))];
}
