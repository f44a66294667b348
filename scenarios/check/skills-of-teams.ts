import { isTree, type Tree, treeAt } from '../tree.ts';

/** Skills that some team has; undefined when a team has them all, whatever they are called. */
export function skillsOfTeams(tree: Tree): string[] | undefined {
  const names = new Set<string>();
  for (const team of Object.values(treeAt(tree, 'teams'))) {
    const skills = isTree(team) ? team.skills : [];
    if (skills === 'all') return undefined;
    for (const name of Array.isArray(skills) ? skills : isTree(skills) ? Object.keys(skills) : [])
      names.add(String(name));
  }
  return [...names];
}
