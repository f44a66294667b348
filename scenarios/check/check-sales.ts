import type { Finding } from '../issue.ts';
import { baseOf } from '../quantities/long-form.ts';
import { share, yearly, yearlyShare } from '../quantities/quantities.ts';
import { quietly } from '../quantities/reader.ts';
import * as messages from '../sales-messages.ts';
import { isTree, type Tree, treeAt, treeOf, valueAt } from '../tree.ts';
import { doubtful, wrong } from './finding.ts';

/** Purchases and cancellations are of customers, and no more may cancel than leave at all. */
export function checkSales(tree: Tree): Finding[] {
  const intents = Object.entries(treeAt(tree, 'intents')).filter((entry): entry is [string, Tree] => isTree(entry[1]));
  return [
    ...intents.flatMap(([name, intent]) => nobodyBuys(name, intent)),
    ...Object.entries(treeAt(tree, 'customers')).flatMap(([name, segment]) => tooMany(name, treeOf(segment), intents)),
    ...nobodyToSave(tree, intents),
  ];
}

function nobodyBuys(name: string, intent: Tree): Finding[] {
  return ['sale', 'cancels']
    .filter((key) => isTree(intent[key]) && intent.share === undefined)
    .map((key) => wrong(['intents', name, key], messages.onlyOfCustomers(key)));
}

/** Those who cancel are part of the churn of their segment. */
function tooMany(name: string, { needs, churn }: Tree, intents: readonly [string, Tree][]): Finding[] {
  const [often, leaving] = [quietly(yearly, baseOf(needs)), quietly(yearlyShare, baseOf(churn))];
  if (often === undefined || leaving === undefined) return [];
  let cancel = 0;
  for (const [, { share: part, cancels }] of intents) {
    const { share: meant, persuaded } = treeOf(cancels);
    const [all, want, stay] = [part, meant, persuaded].map((value) => quietly(share, baseOf(value)));
    if (all !== undefined && want !== undefined && stay !== undefined) cancel += often * all * want * (1 - stay);
  }
  const most = -Math.expm1(-cancel);
  return most <= leaving ? [] : [wrong(['customers', name, 'churn'], messages.moreCancelThanLeave(churn, most))];
}

function nobodyToSave(tree: Tree, intents: readonly [string, Tree][]): Finding[] {
  const path = ['service', 'save-offer'];
  const wanted = isTree(valueAt(tree, path)) && !intents.some(([, { cancels }]) => isTree(cancels));
  return wanted ? [doubtful(path, messages.nobodyToSave())] : [];
}
