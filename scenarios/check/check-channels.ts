import { turnDefaults } from '../defaults/turn-defaults.ts';
import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import { baseOf } from '../quantities/long-form.ts';
import { isTree, namesAt, type Tree, treeAt } from '../tree.ts';
import { mustBeOne, wrong } from './finding.ts';
import { paceAndTurns, threadsAtOnce, turnsOfOtherMode, turnsWithoutAgents } from './turn-messages.ts';

export function checkChannels(tree: Tree): Finding[] {
  return Object.entries(treeAt(tree, 'channels')).flatMap(([name, channel]) =>
    isTree(channel) ? checkChannel(tree, channel, ['channels', name]) : [],
  );
}

function checkChannel(tree: Tree, channel: Tree, path: Path): Finding[] {
  const findings: Finding[] = [];
  const { concurrency, pace, duplicates, turns } = channel;
  const most = baseOf(concurrency);
  if (turns === undefined && Array.isArray(pace) && typeof most === 'number' && pace.length !== most)
    findings.push(wrong([...path, 'pace'], messages.paceCount(pace.length, most)));
  if (isTree(turns)) findings.push(...checkTurns(turns, channel, path));
  if (isTree(duplicates))
    findings.push(...mustBeLive(tree, 'duplicates', duplicates.on, [...path, 'duplicates', 'on']));
  return findings;
}

/** Turns say themselves how much contacts slow each other down, and each mode has keys of its own. */
function checkTurns(turns: Tree, { mode, pace, concurrency }: Tree, path: Path): Finding[] {
  if (mode === 'self-service') return [wrong([...path, 'turns'], turnsWithoutAgents())];
  const known = Object.keys(turnDefaults(mode, true));
  const findings = Object.keys(turns)
    .filter((key) => !known.includes(key))
    .map((key) => wrong([...path, 'turns', key], turnsOfOtherMode(key, String(mode), known)));
  if (Array.isArray(pace) && pace.some((speed) => speed !== '100 %'))
    findings.push(wrong([...path, 'pace'], paceAndTurns()));
  if (mode === 'deferred' && baseOf(concurrency) !== 1)
    findings.push(wrong([...path, 'concurrency'], threadsAtOnce(concurrency)));
  return findings;
}

/** The name of a channel on which customers wait for an agent. */
export function mustBeLive(tree: Tree, what: string, channel: unknown, path: Path): Finding[] {
  if (channel === undefined || channel === '') return [];
  const unknown = mustBeOne('channel', channel, namesAt(tree, 'channels'), path);
  if (unknown.length > 0 || typeof channel !== 'string') return unknown;
  const { mode } = treeAt(tree, 'channels', channel);
  return mode === 'live' || mode === undefined ? [] : [wrong(path, messages.notOnTheLine(what, channel, String(mode)))];
}
