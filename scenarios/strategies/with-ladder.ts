import type { Finding } from '../issue.ts';
import { namesAt, type Tree, treeAt, treeOf } from '../tree.ts';
import { LADDERS } from './ladders.ts';
import { READY_STRATEGIES } from './ready-strategies.ts';
import { TODAY, unknownStrategy } from './with-ready-strategies.ts';

/** A scenario whose strategies are the rungs of a ladder. */
export interface Climb {
  readonly tree: Tree;
  /** Names of the rungs, from the bottom; missing when there is no ladder. */
  readonly rungs?: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Turns a ladder into strategies: its first one as it stands, then one for each further lever, which adds it to the
 * rung before.
 * A ladder that is asked for goes before the file's `compare.ladder`, and so do strategies that are asked for.
 */
export function withLadder(
  file: Tree,
  { ladder: asked, strategies }: { readonly ladder?: readonly string[]; readonly strategies?: readonly string[] },
): Climb {
  const wanted = asked ?? ladderOf(file);
  if (wanted === undefined || wanted.length === 0) return { tree: file, findings: [] };
  if (asked === undefined && strategies !== undefined) {
    const { ladder: _, ...compare } = treeAt(file, 'compare');
    return { tree: { ...file, compare }, findings: [] };
  }
  const levers = (wanted.length === 1 ? LADDERS[String(wanted[0])] : undefined) ?? wanted;
  const own = treeOf(file.strategies);
  const strategyNames = [...new Set([...namesAt(file, 'strategies'), ...Object.keys(READY_STRATEGIES)])];
  // A single word is a ladder's name, if anything.
  const known = wanted.length === 1 ? [...Object.keys(LADDERS), ...strategyNames] : strategyNames;
  const path = (i: number) => (asked === undefined ? ['compare', 'ladder', i] : []);
  const unknown = levers.flatMap((name, i): Finding[] =>
    name === TODAY || known.includes(name)
      ? []
      : [{ severity: 'error', path: path(i), problem: unknownStrategy(name, known) }],
  );
  if (unknown.length > 0) return { tree: file, findings: unknown };
  const [bottom = TODAY, ...further] = levers;
  const rungs = [bottom, ...further.map(rungWith)];
  const added = further.map((lever, i) => {
    const summary = treeOf(own[lever] ?? READY_STRATEGIES[lever]).summary;
    return [rungWith(lever), { summary: `All below, and: ${summary ?? lever}`, extends: [rungs[i], lever] }] as const;
  });
  const compare = { ...treeAt(file, 'compare'), baseline: bottom, ladder: rungs };
  return { tree: { ...file, strategies: { ...own, ...Object.fromEntries(added) }, compare }, rungs, findings: [] };
}

/** Name of the rung that adds a lever. */
export function rungWith(lever: string): string {
  return `with-${lever}`;
}

function ladderOf(file: Tree): string[] | undefined {
  const { ladder } = treeAt(file, 'compare');
  if (typeof ladder === 'string') return [ladder];
  return Array.isArray(ladder) ? ladder.map(String) : undefined;
}
