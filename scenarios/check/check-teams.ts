import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import { isTree, namesAt, type Tree, treeAt, treeOf } from '../tree.ts';
import { doubtful, mustBeSome, wrong } from './finding.ts';
import { skillsOfTeams } from './skills-of-teams.ts';

export function checkTeams(tree: Tree): Finding[] {
  return Object.entries(treeAt(tree, 'teams')).flatMap(([name, team]) =>
    isTree(team) ? checkTeam(tree, team, ['teams', name]) : [],
  );
}

function checkTeam(tree: Tree, team: Tree, path: Path): Finding[] {
  const { agents, shifts } = team;
  const table = team['by-half-hour'];
  const findings: Finding[] = mustBeSome('channel', team.channels, namesAt(tree, 'channels'), [...path, 'channels']);
  if (agents === undefined && shifts === undefined && table === undefined)
    findings.push(wrong(path, messages.noStaff()));
  if (shifts !== undefined && table !== undefined) findings.push(wrong(path, messages.twoRosters()));
  if (isTree(shifts) && agents === undefined) {
    for (const [key, value] of Object.entries(shifts)) {
      if (typeof value === 'string' && value.includes('%'))
        findings.push(wrong([...path, 'shifts', key], messages.shareOfAgents(value)));
    }
  }
  return [...findings, ...unneededSkills(tree, team.skills, path)];
}

function unneededSkills(tree: Tree, skills: unknown, path: Path): Finding[] {
  const known = skillsOfTeams(tree);
  const needed = Object.values(treeAt(tree, 'intents')).flatMap((intent) => {
    const { skill = 'any', 'second-line': level } = treeOf(intent);
    return isTree(level) ? [skill, level.skill] : [skill];
  });
  // A slip in an intent is told there.
  if (known === undefined || needed.some((skill) => skill !== 'any' && !known.includes(String(skill)))) return [];
  const names: [string | number, unknown][] = Array.isArray(skills)
    ? [...skills.entries()]
    : isTree(skills)
      ? Object.keys(skills).map((key) => [key, key])
      : [];
  return names
    .filter(([, name]) => typeof name === 'string' && name !== 'any' && !needed.includes(name))
    .map(([step, name]) =>
      doubtful([...path, 'skills', step], messages.skillNobodyNeeds(name, [...new Set(needed.map(String))])),
    );
}
