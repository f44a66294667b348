import { listScenarios } from '../../scenarios/library.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';
import { left, widest, wrap } from './columns.ts';
import type { Style } from './style.ts';

/** The ready scenarios, sectors first. */
export function scenarioList(json: boolean, style: Style): string {
  const entries = listScenarios();
  if (json) return `${JSON.stringify(entries, null, 2)}\n`;
  const kinds = [
    ['sector', 'Sectors'],
    ['variant', 'Variants of sectors'],
    ['laboratory', 'Laboratory models'],
  ] as const;
  const parts = kinds.flatMap(([kind, title]) => {
    const some = entries.filter((entry) => entry.kind === kind).map(({ name, summary }) => ({ name, summary }));
    return some.length === 0 ? [] : [`${style.colors.bold(title)}\n${list(some, style)}`];
  });
  return `${parts.join('\n\n')}\n`;
}

/** The strategies that any scenario can name. */
export function strategyList(json: boolean, style: Style): string {
  const entries = listStrategies();
  return json ? `${JSON.stringify(entries, null, 2)}\n` : `${list(entries, style)}\n`;
}

function list(entries: readonly { readonly name: string; readonly summary: string }[], style: Style): string {
  const width = widest(entries.map(({ name }) => name));
  const indent = ' '.repeat(width + 4);
  return entries
    .map(({ name, summary }) => `  ${style.colors.cyan(left(name, width))}  ${wrap(summary, style.width, indent)}`)
    .join('\n');
}
