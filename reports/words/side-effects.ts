import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { PairedDifference } from '../../sim/experiment/estimate.ts';
import type { StrategyDifference } from '../../sim/experiment/strategy-result.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { headlineMeasures } from '../headline-ids.ts';
import { differenceOf } from '../lookup.ts';
import { changeInShort } from './change.ts';
import { listed } from './name.ts';

const MOST = 3;

/** Measures that say nearly the same: one of each family is enough in a sentence. */
function familyOf(id: string): string {
  if (/^cost/.test(id)) return 'cost';
  if (/^(serviceLevel|wait|abandonment)\./.test(id)) return 'service';
  if (/^(nps|csat|churn|clv)$/.test(id)) return 'loyalty';
  return id;
}

/** What a board asks next comes first: money, service, loyalty. */
const FAMILIES: readonly string[] = ['cost', 'service', 'loyalty'];

function rankOf(id: string): number {
  const rank = FAMILIES.indexOf(familyOf(id));
  return rank < 0 ? FAMILIES.length : rank;
}

/** What else a strategy does: "It also cuts ..., raises ...; but it ...". Empty when nothing else is decided. */
export function sideEffects(comparison: Comparison, strategy: StrategyDifference, decisive: string): string {
  const others = headlineMeasures(comparison)
    .filter(({ id }) => id !== decisive)
    .sort((a, b) => rankOf(a.id) - rankOf(b.id));
  const pick = (word: PairedDifference['verdict']): string[] => {
    const found = others.flatMap((measure): [Measure, PairedDifference][] => {
      const difference = differenceOf(strategy, measure.id);
      return difference?.verdict === word ? [[measure, difference]] : [];
    });
    const families = new Set<string>();
    const distinct = found.filter(([{ id }]) => !families.has(familyOf(id)) && families.add(familyOf(id)));
    return distinct.slice(0, MOST).map(([measure, difference]) => changeInShort(measure, difference));
  };
  const [better, worse] = [pick('better'), pick('worse')];
  const good = better.length > 0 ? `It also ${listed(better)}.` : '';
  const bad = worse.length > 0 ? `On the other side, it ${listed(worse)}.` : '';
  return [good, bad].filter((text) => text !== '').join(' ');
}
