import type { Path } from './issue.ts';

/** A mapping of a scenario file as plain data, before anything is known about its values. */
export type Tree = Readonly<Record<string, unknown>>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The mapping itself, or an empty one when the file has something else there (which the schema reports). */
export function treeOf(value: unknown): Tree {
  return isTree(value) ? value : {};
}

/** What stands at a path; undefined when nothing does. */
export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isTree(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, tree);
}

export function treeAt(tree: unknown, ...path: Path): Tree {
  return treeOf(valueAt(tree, path));
}

/** Names declared in a section: the keys of `channels`, `teams`, ... */
export function namesAt(tree: unknown, ...path: Path): string[] {
  return Object.keys(treeAt(tree, ...path));
}

/** A copy in which `value` stands at the path; mappings on the way are made when missing. */
export function withValue(tree: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(tree)) return tree.map((item, i) => (i === Number(step) ? withValue(item, rest, value) : item));
  const here = treeOf(tree);
  return { ...here, [step]: withValue(Object.hasOwn(here, step) ? here[step] : undefined, rest, value) };
}

/** Applies a function to every entry of a mapping of mappings; other entries are left for the schema to report. */
export function mapTrees(value: unknown, change: (entry: Tree, name: string) => unknown): unknown {
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, isTree(entry) ? change(entry, key) : entry]),
  );
}
