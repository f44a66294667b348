import { libraryFiles } from '../scenario-files.ts';
import { isTree, type Tree, treeOf } from '../tree.ts';
import { READY_STRATEGIES } from './ready-strategies.ts';
import { STRATEGY_NOTES } from './strategy-notes.ts';

/** What one item of a strategy costs, as its file says it. */
export interface ListedCost {
  readonly name: string;
  readonly setUp: string;
  readonly years: number;
  readonly yearly: string;
  readonly perAgent: string;
}

/** A ready strategy, for lists. */
export interface StrategyListing {
  readonly name: string;
  readonly summary: string;
  readonly question: string;
  readonly mechanism: string;
  /** Keys of the language that it changes, those of the strategies it extends included. */
  readonly levers: readonly string[];
  readonly extends: readonly string[];
  readonly costs: readonly ListedCost[];
  /** How it is paid for when it has no costs of its own. */
  readonly paidBy: string;
  /** What a scenario must have for it to change anything. */
  readonly needs: string;
  readonly sectors: readonly string[];
}

const DESCRIPTION = ['summary', 'extends', 'costs'];
const DEFAULT_YEARS = 5;

/** The ready strategies with what they change, what they cost and which question they answer. */
export function listStrategies(): StrategyListing[] {
  const sectors = libraryFiles()
    .filter(({ kind }) => kind === 'sector')
    .map(({ name }) => name);
  return Object.entries(READY_STRATEGIES).map(([name, tree]) => {
    const note = STRATEGY_NOTES[name];
    const layers = layersOf(name);
    return {
      name,
      summary: String(tree.summary ?? ''),
      question: note?.question ?? '',
      mechanism: note?.mechanism ?? '',
      levers: [...new Set(layers.flatMap(leversOf))],
      extends: parentsOf(tree),
      costs: costsOf(layers),
      paidBy: note?.paidBy ?? 'its costs',
      needs: note?.needs ?? 'nothing in particular',
      sectors: note?.sectors ?? sectors,
    };
  });
}

/** A strategy after those that it extends. */
function layersOf(name: string): Tree[] {
  const tree = READY_STRATEGIES[name] ?? {};
  return [...parentsOf(tree).flatMap(layersOf), tree];
}

function parentsOf(tree: Tree): string[] {
  return Array.isArray(tree.extends) ? tree.extends.map(String) : [];
}

/** `view.identify` where a section is opened, `staffing` where a key stands alone. */
function leversOf(tree: Tree): string[] {
  return Object.entries(tree)
    .filter(([key]) => !DESCRIPTION.includes(key))
    .flatMap(([key, value]) =>
      isTree(value) && !('base' in value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
    );
}

function costsOf(layers: readonly Tree[]): ListedCost[] {
  const byName = new Map<string, ListedCost>();
  for (const cost of layers.flatMap(({ costs }) => (Array.isArray(costs) ? costs.map(treeOf) : []))) {
    const name = String(cost.name);
    byName.set(name, {
      name,
      setUp: inWords(cost['set-up'] ?? '0 EUR'),
      years: Number(cost.years ?? DEFAULT_YEARS),
      yearly: inWords(cost.yearly ?? '0 EUR/year'),
      perAgent: inWords(cost['per-agent'] ?? '0 EUR/year'),
    });
  }
  return [...byName.values()];
}

/** `15000 EUR (5000 to 50000)`: the base with its unit, and the range when there is one. */
function inWords(value: unknown): string {
  if (!isTree(value)) return String(value);
  const [low, high] = [value.low, value.high].map((end) => String(end).split(' ')[0]);
  return value.low === undefined ? String(value.base) : `${value.base} (${low} to ${high})`;
}
