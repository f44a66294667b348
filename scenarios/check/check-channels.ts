import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import { baseOf } from '../quantities/long-form.ts';
import { isTree, namesAt, type Tree, treeAt } from '../tree.ts';
import { mustBeOne, wrong } from './finding.ts';
import { paceAndTurns, turnsOffTheLine } from './turn-messages.ts';

export function checkChannels(tree: Tree): Finding[] {
  return Object.entries(treeAt(tree, 'channels')).flatMap(([name, channel]) =>
    isTree(channel) ? checkChannel(tree, channel, ['channels', name]) : [],
  );
}

function checkChannel(tree: Tree, channel: Tree, path: Path): Finding[] {
  const findings: Finding[] = [];
  const { concurrency, pace, duplicates, turns } = channel;
  const most = baseOf(concurrency);
  if (Array.isArray(pace) && typeof most === 'number' && pace.length !== most)
    findings.push(wrong([...path, 'pace'], messages.paceCount(pace.length, most)));
  if (isTree(turns)) findings.push(...checkTurns(channel, path));
  if (isTree(duplicates))
    findings.push(...mustBeLive(tree, 'duplicates', duplicates.on, [...path, 'duplicates', 'on']));
  return findings;
}

/** Turns say themselves how much contacts slow each other down. */
function checkTurns({ mode, pace }: Tree, path: Path): Finding[] {
  if (mode !== 'live' && mode !== undefined) return [wrong([...path, 'turns'], turnsOffTheLine(String(mode)))];
  const paced = Array.isArray(pace) && pace.some((speed) => speed !== '100 %');
  return paced ? [wrong([...path, 'pace'], paceAndTurns())] : [];
}

/** The name of a channel on which customers wait for an agent. */
export function mustBeLive(tree: Tree, what: string, channel: unknown, path: Path): Finding[] {
  if (channel === undefined || channel === '') return [];
  const unknown = mustBeOne('channel', channel, namesAt(tree, 'channels'), path);
  if (unknown.length > 0 || typeof channel !== 'string') return unknown;
  const { mode } = treeAt(tree, 'channels', channel);
  return mode === 'live' || mode === undefined ? [] : [wrong(path, messages.notOnTheLine(what, channel, String(mode)))];
}
