import { MANAGERS_TEAM } from '../defaults/account-section-defaults.ts';
import type { Finding } from '../issue.ts';
import * as messages from '../messages.ts';
import { CHANNEL_KINDS } from '../schema/channel-schema.ts';
import { CALLBACK_POLICIES } from '../schema/strategy-schema.ts';
import { isTree, namesAt, type Tree, treeAt, valueAt } from '../tree.ts';
import { mustBeLive } from './check-channels.ts';
import { doubtful, wrong } from './finding.ts';

/** Names of parents are looked up when the library's strategies are added; what remains are channels. */
export function checkStrategies(tree: Tree): Finding[] {
  const places = [['service'], ...namesAt(tree, 'strategies').map((name) => ['strategies', name])];
  const channels = places.flatMap((path) => {
    const at = [...path, 'callback', 'channel'];
    return mustBeLive(tree, 'call-backs', valueAt(tree, at), at);
  });
  const managers = places.flatMap((path) => [
    ...accountManagers(tree, [...path, 'continuity']),
    ...hiredManagers(tree, [...path, 'account-managers']),
  ]);
  const closed = places.flatMap((path) => closedChannels(tree, [...path, 'closed-channels', 'channels']));
  const opened = namesAt(tree, 'strategies').flatMap((name) => newChannel(tree, ['strategies', name, 'new-channel']));
  return [...channels, ...closed, ...opened, ...managers, ...withoutPolicy(tree), ...withoutToday(tree)];
}

/** Another way to identify customers is compared with today's: without it, it changes nothing. */
function withoutToday(tree: Tree): Finding[] {
  if (isTree(treeAt(tree, 'service').security)) return [];
  const problem = messages.missing('how customers are identified today', 'add security: {method: kba} to service');
  return namesAt(tree, 'strategies').flatMap((name): Finding[] => {
    const path = ['strategies', name, 'security'];
    return isTree(valueAt(tree, path)) ? [doubtful(path, problem)] : [];
  });
}

/** What is closed is a channel or a kind of channels; a kind that this centre does not have is closed already. */
function closedChannels(tree: Tree, path: readonly string[]): Finding[] {
  const words = valueAt(tree, path);
  const known = [...namesAt(tree, 'channels'), ...CHANNEL_KINDS];
  return (Array.isArray(words) ? words : []).flatMap((word, i): Finding[] =>
    known.includes(String(word)) ? [] : [wrong([...path, i], messages.unknownName('channel', String(word), known))],
  );
}

/** What opens is a channel of the scenario, or a well-known one, which has been added by now. */
function newChannel(tree: Tree, path: readonly string[]): Finding[] {
  const { channel } = treeAt(tree, ...path);
  const known = [...new Set([...namesAt(tree, 'channels'), ...CHANNEL_KINDS])];
  if (typeof channel !== 'string' || namesAt(tree, 'channels').includes(channel)) return [];
  return [wrong([...path, 'channel'], messages.unknownName('channel', channel, known))];
}

/** Account managers must be a team. */
function accountManagers(tree: Tree, path: readonly string[]): Finding[] {
  const { prefer, team } = treeAt(tree, ...path);
  // Those who are hired say themselves which team they join.
  if (isTree(valueAt(tree, [...path.slice(0, -1), 'account-managers']))) return [];
  const teams = namesAt(tree, 'teams');
  if (prefer !== 'account-manager' || teams.includes(String(team))) return [];
  return [wrong([...path, 'team'], messages.unknownName('team', String(team), teams))];
}

/** Those who are hired join a team. */
function hiredManagers(tree: Tree, path: readonly string[]): Finding[] {
  const section = valueAt(tree, [...path]);
  const teams = namesAt(tree, 'teams');
  if (!isTree(section) || section.team === undefined || teams.includes(String(section.team))) return [];
  if (section.team === MANAGERS_TEAM)
    return [doubtful(path, messages.missing('a team of account managers', `add a team "${MANAGERS_TEAM}"`))];
  return [wrong([...path, 'team'], messages.unknownName('team', String(section.team), teams))];
}

/** Changes of a call-back that there is not: neither today, nor in what the strategy extends. */
function withoutPolicy(tree: Tree): Finding[] {
  if (treeAt(tree, 'service', 'callback').policy !== 'none') return [];
  return namesAt(tree, 'strategies').flatMap((name) => {
    const path = ['strategies', name, 'callback'];
    const { callback, extends: parents } = treeAt(tree, 'strategies', name);
    const lost = isTree(callback) && callback.policy === undefined && parents === undefined;
    return lost ? [wrong(path, messages.oneOf(undefined, CALLBACK_POLICIES))] : [];
  });
}
