import { markdownTable } from '../markdown-table.ts';
import { measureFamilies } from './measure-families.ts';
import { pageLinkOf } from './measure-pages.ts';

const WANTED = { higher: 'more', lower: 'less', none: '' } as const;

/** Every family of measures with an example, its unit, its formula and the page it belongs to. */
export function measuresTable(): string {
  const rows = measureFamilies().map(({ name, example }) => [
    `\`${example.id}\``,
    example.unit,
    'goal' in example ? WANTED[example.goal] : `by ${example.axis}`,
    example.formula,
    pageLinkOf(name),
  ]);
  const table = markdownTable(['measure, by example', 'unit', 'wanted', 'formula', 'mechanism'], rows);
  return table.replaceAll('---:', '---');
}
