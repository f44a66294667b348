import { isTree, type Tree, treeAt, treeOf } from '../tree.ts';
import { METHOD_DEFAULTS, SECTION_DEFAULTS } from './section-defaults.ts';

const SECTIONS = Object.entries(SECTION_DEFAULTS) as [string, Tree][];

/** Sections that today's service names start from their defaults. */
export function completeServiceSections(service: Tree): Tree {
  return withSections(service, (_, defaults) => defaults);
}

/**
 * A section that a strategy names starts from that of today's service, or else from its defaults; where a strategy it
 * extends has started it, it only changes what it says.
 */
export function completeStrategySections(strategy: Tree, service: unknown, strategies: unknown): Tree {
  return withSections(strategy, (name, defaults) =>
    parentsName(strategy, name, strategies, []) ? {} : { ...defaults, ...treeAt(service, name) },
  );
}

function withSections(changes: Tree, startOf: (name: string, defaults: Tree) => Tree): Tree {
  const started = SECTIONS.filter(([name]) => isTree(changes[name]) || changes[name] === null).map(
    ([name, defaults]) =>
      [name, { ...startOf(name, defaults), ...methodOf(changes[name]), ...treeOf(changes[name]) }] as const,
  );
  return { ...changes, ...Object.fromEntries(started) };
}

/** A method of identification that is named brings its own numbers. */
function methodOf(section: unknown): Tree {
  const { method } = treeOf(section);
  return typeof method === 'string' && Object.hasOwn(METHOD_DEFAULTS, method) ? (METHOD_DEFAULTS[method] ?? {}) : {};
}

function parentsName(strategy: Tree, section: string, strategies: unknown, seen: readonly unknown[]): boolean {
  const parents = Array.isArray(strategy.extends) ? strategy.extends : [];
  return parents.some((parent) => {
    if (seen.includes(parent)) return false;
    const tree = treeAt(strategies, String(parent));
    return section in tree || parentsName(tree, section, strategies, [...seen, parent]);
  });
}
