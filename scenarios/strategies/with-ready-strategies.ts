import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import type { Problem } from '../problem.ts';
import { isTree, type Tree, treeAt, treeOf } from '../tree.ts';
import { READY_STRATEGIES } from './ready-strategies.ts';
import { renamed, unknownAmongMany } from './strategy-messages.ts';

/** Name of the service as it is: always the first strategy. */
export const TODAY = 'today';

/** A scenario whose strategies are all spelled out: the file's own and those it takes from the library. */
export interface Strategies {
  readonly tree: Tree;
  /** What is compared with today's service, in order. */
  readonly listed: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Adds the library's strategies where they are used: those the file names without saying more, those asked for by
 * `wanted`, and those that others extend.
 */
export function withReadyStrategies(file: Tree, wanted?: readonly string[]): Strategies {
  const section = file.strategies ?? {};
  if (!isTree(section)) return { tree: file, listed: [], findings: [] };
  const own = section;
  const spelledOut = Object.keys(own).filter((name) => own[name] !== null);
  const known = [...new Set([...spelledOut, ...Object.keys(READY_STRATEGIES)])];
  const findings: Finding[] = [];
  const used: Record<string, unknown> = {};

  const use = (name: string, by: Path, above: readonly string[]): void => {
    const error = (problem: Problem) => findings.push({ severity: 'error', path: by, problem });
    if (above.includes(name)) {
      const cycle = above.slice(above.indexOf(name));
      // Each strategy of a cycle leads to it; it is told once.
      if (!findings.some(({ path }) => cycle.includes(String(path[1])))) error(messages.extendsCycle([...cycle, name]));
      return;
    }
    const definition = own[name] ?? READY_STRATEGIES[name];
    if (definition === undefined) error(unknownStrategy(name, known));
    for (const [i, parent] of extendsOf(definition).entries())
      use(parent, ['strategies', name, 'extends', i], [...above, name]);
    used[name] ??= definition ?? null;
  };

  const listed = (wanted ?? Object.keys(own)).filter((name) => name !== TODAY);
  const baseline = treeAt(file, 'compare').baseline;
  if (typeof baseline === 'string' && baseline !== TODAY && known.includes(baseline) && !listed.includes(baseline))
    listed.push(baseline);
  for (const name of new Set([...listed, ...Object.keys(own)])) use(name, name in own ? ['strategies', name] : [], []);
  return { tree: { ...file, strategies: used }, listed: [...new Set(listed)], findings };
}

/** Names that ready strategies had, and the names they have. */
const RENAMED: Readonly<Record<string, string>> = { 'cost-cut-10': 'staff-cut-10' };

/** What is wrong with a name that no strategy has; who knows it from earlier is told the new one. */
export function unknownStrategy(name: string, known: readonly string[]): Problem {
  const now = RENAMED[name];
  if (now !== undefined) return renamed(name, now);
  return unknownAmongMany('strategy', name, known, 'centralino scenarios --strategies');
}

function extendsOf(definition: unknown): string[] {
  const parents = treeOf(definition).extends;
  return Array.isArray(parents) ? parents.filter((parent) => typeof parent === 'string' && parent !== TODAY) : [];
}
