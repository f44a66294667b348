import type { Finding } from '../issue.ts';
import * as messages from '../messages.ts';
import { isTree, namesAt, type Tree, treeAt, valueAt } from '../tree.ts';
import { doubtful, mustBeOne, wrong } from './finding.ts';

/** Plans that segments name exist, and what is ordered by contracts has some. */
export function checkPlans(tree: Tree): Finding[] {
  const plans = namesAt(tree, 'plans');
  const named = Object.entries(treeAt(tree, 'customers')).flatMap(([name, segment]) => {
    if (!isTree(segment) || typeof segment.plan !== 'string') return [];
    const path = ['customers', name, 'plan'];
    return plans.length === 0
      ? [wrong(path, messages.unknownName('plan', segment.plan, plans))]
      : mustBeOne('plan', segment.plan, plans, path);
  });
  if (Object.values(treeAt(tree, 'customers')).some((segment) => isTree(segment) && segment.plan !== undefined))
    return named;
  const problem = messages.missing('what contracts promise', 'add plans, and the plan of each segment of customers');
  const places = [['service'], ...namesAt(tree, 'strategies').map((name) => ['strategies', name])];
  return places.flatMap((place) => {
    const path = [...place, 'response-targets'];
    return isTree(valueAt(tree, path)) ? [doubtful(path, problem)] : [];
  });
}
