import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import { isTree, namesAt, type Tree, treeAt, valueAt } from '../tree.ts';
import { doubtful, mustBeOne, mustBeSome } from './finding.ts';

/** Calls that the centre makes: by whom, to whom, and whether there is anybody to call. */
export function checkOutbound(tree: Tree): Finding[] {
  const places = [['service'], ...namesAt(tree, 'strategies').map((name) => ['strategies', name])];
  return places.flatMap((path) => [
    ...callers(tree, [...path, 'campaign']),
    ...callers(tree, [...path, 'recovery']),
    ...segments(tree, [...path, 'campaign', 'segments']),
    ...nobodyToCall(tree, path),
  ]);
}

/** Who calls must be a team, any of them, or callers outside. */
function callers(tree: Tree, path: Path): Finding[] {
  const { team } = treeAt(tree, ...path);
  return mustBeOne('team', team, ['any', 'outsourced', ...namesAt(tree, 'teams')], [...path, 'team']);
}

function segments(tree: Tree, path: Path): Finding[] {
  return mustBeSome('segment', valueAt(tree, path), namesAt(tree, 'customers'), path);
}

/** Without customers, only numbers of nobody in particular can be called. */
function nobodyToCall(tree: Tree, path: Path): Finding[] {
  if (namesAt(tree, 'customers').length > 0) return [];
  const { list = treeAt(tree, 'service', 'campaign').list } = treeAt(tree, ...path, 'campaign');
  return ['campaign', 'recovery', 'offers'].flatMap((section) => {
    const at = [...path, section];
    if (!isTree(valueAt(tree, at)) || (section === 'campaign' && list === 'endless')) return [];
    return [doubtful(at, messages.nobodyToCall(section))];
  });
}
