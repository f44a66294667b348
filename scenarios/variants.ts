import type { Finding } from './issue.ts';
import * as messages from './messages.ts';
import { isTree, type Tree, treeOf } from './tree.ts';
import { parseYaml } from './yaml-source.ts';

/** Finds the text of a ready scenario by its name. */
export type FindText = (name: string) => string | undefined;

/** Key under which a file names the ready scenario that it changes. */
export const VARIANT_OF = 'variant-of';

/** Sections that a variant gives anew rather than changes: what is under discussion is its own. */
const ANEW = ['strategies', 'compare', 'sizes'];

/** Keys of the base that a variant does not take over. */
const ITS_OWN = ['title', 'story', ...ANEW];

/** Sections, names and keys are merged one by one; what stands at a key is replaced whole. */
const DEPTH = 3;

/** A file that is a variant of a ready scenario, laid over it; any other file as it stands. */
export function overBase(file: Tree, find: FindText | undefined): { tree: Tree; findings: Finding[] } {
  if (file[VARIANT_OF] === undefined) return { tree: file, findings: [] };
  const { [VARIANT_OF]: name, ...changes } = file;
  const text = typeof name === 'string' ? find?.(name) : undefined;
  const base = text === undefined ? undefined : parseYaml(text).tree;
  if (base === undefined || base[VARIANT_OF] !== undefined)
    return { tree: changes, findings: [{ severity: 'error', path: [VARIANT_OF], problem: messages.noBase(name) }] };
  const taken = Object.fromEntries(Object.entries(base).filter(([key]) => !ITS_OWN.includes(key)));
  return { tree: merged(taken, changes, DEPTH), findings: [] };
}

function merged(base: Tree, changes: Tree, depth: number): Tree {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(changes)])];
  return Object.fromEntries(
    keys.map((key) => {
      const [old, change] = [base[key], changes[key]];
      if (change === undefined) return [key, old];
      const deeper = depth > 1 && isTree(old) && isTree(change) && !ANEW.includes(key);
      return [key, deeper ? merged(treeOf(old), treeOf(change), depth - 1) : change];
    }),
  );
}
