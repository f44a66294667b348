import * as demandMessages from '../demand-messages.ts';
import type { Finding, Path } from '../issue.ts';
import * as messages from '../messages.ts';
import { baseOf } from '../quantities/long-form.ts';
import { EVERY_INTENT } from '../schema/shock-schema.ts';
import { isTree, namesAt, type Tree, treeAt, treeOf } from '../tree.ts';
import { keysMustBe, wrong } from './finding.ts';

const WHEN = ['per-year', 'dates', 'days-of-month'];

/** Shocks come in one way, and affect intents that have demand of their own to compare with. */
export function checkShocks(tree: Tree): Finding[] {
  const shocks = namesAt(tree, 'demand', 'shocks');
  const places = [['service'], ...namesAt(tree, 'strategies').map((name) => ['strategies', name])];
  return [
    ...Object.entries(treeAt(tree, 'demand', 'shocks')).flatMap(([name, shock]) =>
      isTree(shock) ? checkShock(tree, shock, ['demand', 'shocks', name]) : [],
    ),
    ...places.flatMap((place) => {
      const path = [...place, 'notices', 'shocks'];
      const { shocks: named } = treeAt(tree, ...place, 'notices');
      return (Array.isArray(named) ? named : []).flatMap((name, i) =>
        shocks.includes(name) ? [] : [wrong([...path, i], messages.unknownName('shock', name, shocks))],
      );
    }),
  ];
}

function checkShock(tree: Tree, shock: Tree, path: Path): Finding[] {
  const ways = WHEN.filter((key) => shock[key] !== undefined);
  const intents = namesAt(tree, 'intents');
  const effects = Object.entries(treeOf(shock.affects));
  const customers = namesAt(tree, 'customers').length > 0;
  return [
    ...(ways.length === 1 ? [] : [wrong(path, demandMessages.shockForm(ways))]),
    ...(shock.at !== undefined && shock['per-year'] !== undefined
      ? [wrong([...path, 'at'], demandMessages.atRandom())]
      : []),
    ...keysMustBe(
      'intent',
      effects.map(([name]) => name).filter((name) => name !== EVERY_INTENT),
      intents,
      [...path, 'affects'],
    ),
    ...effects.flatMap(([name, effect]) => {
      const { arrivals } = treeAt(tree, 'intents', name);
      if (isTree(arrivals) && (arrivals.trace !== undefined || arrivals.switching !== undefined))
        return [wrong([...path, 'affects', name], demandMessages.shockOnTrace(name))];
      const ofCustomers = String(baseOf(effect)).includes('%');
      return ofCustomers && (!customers || arrivals !== undefined)
        ? [wrong([...path, 'affects', name], messages.shareWithoutCustomers(baseOf(effect)))]
        : [];
    }),
  ];
}
