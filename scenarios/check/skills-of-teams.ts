import { isTree, type Tree, treeAt } from '../tree.ts';

/** A team that can do everything says so. */
const ANY = 'any';

/** What a team can do; undefined: everything. */
export function skillsOfTeam(team: unknown): string[] | undefined {
  const skills = isTree(team) ? team.skills : [];
  const names = Array.isArray(skills) ? skills.map(String) : isTree(skills) ? Object.keys(skills) : [String(skills)];
  return names.includes(ANY) ? undefined : names;
}

/** Skills that some team has; undefined when a team can do everything. */
export function skillsOfTeams(tree: Tree): string[] | undefined {
  const all = Object.values(treeAt(tree, 'teams')).map(skillsOfTeam);
  return all.includes(undefined) ? undefined : [...new Set(all.flatMap((names) => names ?? []))];
}
