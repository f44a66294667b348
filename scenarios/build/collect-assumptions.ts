import type { Assumption } from '../../sim/model/model.ts';
import { flowText } from '../flow-text.ts';
import { type Path, pathText } from '../issue.ts';
import { baseOf, CONFIDENCES, isLongForm } from '../quantities/long-form.ts';
import { isTree, type Tree, valueAt } from '../tree.ts';

/** Below these, keys are names, so that a team may be called anything. */
const NAMED = ['customers', 'intents', 'channels', 'teams', 'parties', 'plans', 'strategies', 'sizes'];

/** Where quantities of the model come from: not the sizes, which are already applied. */
const WITHOUT_QUANTITIES = ['sizes', 'compare'];

/** Every quantity that is written in the long form, by the file or by a default. */
export function collectAssumptions(tree: Tree, file: Tree): Assumption[] {
  const found: Assumption[] = [];
  const visit = (value: unknown, path: Path): void => {
    const named = path.length === 1 && NAMED.includes(String(path[0]));
    if (!named && isLongForm(value)) found.push(assumption(value, path, valueAt(file, path) !== undefined));
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, [...path, i]);
    else if (isTree(value) && !isOff(value))
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key]);
  };
  for (const [section, value] of Object.entries(tree))
    if (!WITHOUT_QUANTITIES.includes(section)) visit(value, [section]);
  return found;
}

/** A section of no strength changes nothing; a strategy that turns it on lists its quantities as its own. */
function isOff({ strength }: Tree): boolean {
  return strength !== undefined && Number.parseFloat(String(baseOf(strength))) === 0;
}

function assumption(value: Tree, path: Path, stated: boolean): Assumption {
  const base = flowText(value.base);
  const part = (key: string) => (value[key] === undefined ? base : flowText(value[key]));
  const confidence = CONFIDENCES.find((one) => one === value.confidence) ?? 'assumption';
  return {
    path: pathText(path),
    base,
    low: part('low'),
    high: part('high'),
    source: typeof value.source === 'string' ? value.source : '',
    confidence: stated ? confidence : 'default',
  };
}
