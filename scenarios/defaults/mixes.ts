import { COMPLEXITIES } from '../../sim/model/channel.ts';
import { GIVE_UP } from '../../sim/model/journey.ts';
import { isTree, namesAt, type Tree, treeAt, valueAt } from '../tree.ts';
import { type ChannelKind, kindOf } from './channel-defaults.ts';

type Mix = Readonly<Partial<Record<ChannelKind, number>>>;

// In percent. First channels: 25 % of easy and 60 % of hard needs start on the phone. After a failure: tuned so that one
// in three easy digital starts ends on the phone. `web` stands for all self-service.
const FIRST: Readonly<Record<(typeof COMPLEXITIES)[number], Mix>> = {
  easy: { phone: 25, web: 43, chat: 12, email: 12, social: 3, messaging: 5 },
  medium: { phone: 42, web: 24, chat: 12, email: 15, social: 2, messaging: 5 },
  hard: { phone: 60, web: 12, chat: 9, email: 14, social: 2, messaging: 3 },
};
const AFTER_FAILURE: Readonly<Record<ChannelKind, { next: Mix; giveUp: number }>> = {
  web: { next: { phone: 76, chat: 8, email: 4 }, giveUp: 12 },
  app: { next: { phone: 76, chat: 8, email: 4 }, giveUp: 12 },
  phone: { next: { phone: 75, email: 8, chat: 2, social: 2 }, giveUp: 13 },
  chat: { next: { phone: 65, chat: 12, email: 10 }, giveUp: 13 },
  email: { next: { phone: 50, email: 35, social: 3 }, giveUp: 12 },
  social: { next: { phone: 45, email: 15, social: 20 }, giveUp: 20 },
  messaging: { next: { phone: 55, messaging: 20, email: 10 }, giveUp: 15 },
};

const percent = (share: number) => `${Number(share.toFixed(6))} %`;

/** Spreads a mix over the channels there are: equally among those of a kind; kinds that are missing go to the others. */
function spread(
  mix: Mix,
  channels: readonly (readonly [string, ChannelKind])[],
  total: number,
): Record<string, string> {
  const kindsOf = ([, kind]: readonly [string, ChannelKind]) => (kind === 'app' ? 'web' : kind);
  const weights = channels.map((channel) => {
    const alike = channels.filter((other) => kindsOf(other) === kindsOf(channel)).length;
    return (mix[kindsOf(channel)] ?? 0) / alike;
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  // A centre without any of the kinds in the mix: all its channels alike.
  const shares = weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length) * total);
  return Object.fromEntries(channels.flatMap(([name], i) => (shares[i]! > 0 ? [[name, percent(shares[i]!)]] : [])));
}

/** Channels that are there today; others are opened by strategies, and nobody chooses them before. */
function inUse(file: Tree): readonly string[] {
  return namesAt(file, 'channels').filter((name) => treeAt(file, 'channels', name)['in-use'] !== false);
}

function channelsOf(file: Tree): (readonly [string, ChannelKind])[] {
  return Object.entries(treeAt(file, 'channels')).map(
    ([name, channel]) => [name, kindOf(name, isTree(channel) ? channel : {})] as const,
  );
}

/** `first-channel` and `after-failure` of a scenario with customers, for the channels it has. */
export function sectorMixes(file: Tree): Tree {
  const channels = channelsOf(file);
  if (channels.length === 0) return {};
  const today = inUse(file);
  const open = channels.filter(([name]) => today.includes(name));
  const after = channels.map(([name, kind]) => {
    const { next, giveUp } = AFTER_FAILURE[kind];
    const there = channels.filter(([other]) => other === name || today.includes(other));
    return [name, { ...spread(next, there, 100 - giveUp), [GIVE_UP]: percent(giveUp) }] as const;
  });
  return {
    'first-channel': Object.fromEntries(
      COMPLEXITIES.map((complexity) => [complexity, spread(FIRST[complexity], open, 100)]),
    ),
    'after-failure': { ...Object.fromEntries(after), ...treeAt(file, 'journey', 'after-failure') },
  };
}

/** The same of a laboratory: any channel alike, and no second try. */
export function laboratoryMixes(file: Tree): Tree {
  const names = namesAt(file, 'channels');
  if (names.length === 0) return {};
  const today = inUse(file);
  const alike = Object.fromEntries(today.map((name) => [name, percent(100 / today.length)]));
  const own = valueAt(file, ['journey', 'after-failure']);
  return {
    'first-channel': { easy: alike, medium: alike, hard: alike },
    'after-failure': {
      ...Object.fromEntries(names.map((name) => [name, { [GIVE_UP]: '100 %' }])),
      ...(isTree(own) ? own : {}),
    },
  };
}
