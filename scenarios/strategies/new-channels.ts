import { kindOf } from '../defaults/channel-defaults.ts';
import { CHANNEL_KINDS } from '../schema/channel-schema.ts';
import { isTree, mapTrees, namesAt, type Tree, treeAt, treeOf } from '../tree.ts';

/** Key of a channel that is not there today: only a strategy opens it. */
export const IN_USE = 'in-use';

/**
 * The scenario with the channels that its strategies open and it does not have: nobody uses them today. Intents and teams
 * that list their channels get the new one where they have another digital channel, or any live one, already.
 */
export function withNewChannels(file: Tree): Tree {
  const strategies = treeOf(file.strategies);
  const wanted = namesAt(file, 'strategies').map((name) => treeAt(strategies, name, 'new-channel').channel);
  const there = namesAt(file, 'channels');
  const missing = [...new Set(wanted)].filter(
    (name): name is string => !there.includes(String(name)) && CHANNEL_KINDS.some((kind) => kind === name),
  );
  if (missing.length === 0 || !isTree(file.channels)) return file;
  const channels = file.channels;
  const isDigital = (name: unknown) => kindOf(String(name), treeOf(channels[String(name)])) !== 'phone';
  const listed = (entry: Tree, where: (name: unknown) => boolean): Tree =>
    Array.isArray(entry.channels) && entry.channels.some(where)
      ? { ...entry, channels: [...entry.channels, ...missing] }
      : entry;
  return {
    ...file,
    channels: { ...channels, ...Object.fromEntries(missing.map((name) => [name, newChannel(name, channels)])) },
    intents: mapTrees(file.intents, (intent) => listed(intent, isDigital)),
    teams: mapTrees(file.teams, (team) => listed(team, () => true)),
  };
}

/** A chat is open when the phone is, as the same people answer; what is written may be sent at any time. */
function newChannel(name: string, channels: Tree): Tree {
  const phone = Object.entries(channels).find(([one, channel]) => kindOf(one, treeOf(channel)) === 'phone');
  const { hours } = treeOf(phone?.[1]);
  return { [IN_USE]: false, ...(name === 'chat' && hours !== undefined ? { hours } : {}) };
}
