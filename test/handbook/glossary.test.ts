import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { between, withPart } from '../../handbook/between-markers.ts';
import { familyOf, measureFamilies } from '../../handbook/measures/measure-families.ts';
import { pageLinkOf } from '../../handbook/measures/measure-pages.ts';
import { measuresTable } from '../../handbook/measures/measures-table.ts';

const PATH = fileURLToPath(new URL('../../docs/glossary.md', import.meta.url));
const families = measureFamilies().map(({ name }) => name);

describe('the glossary', () => {
  it('has every family of measures with its formula and its page: write it again with GUIDES=write when this fails', () => {
    if (process.env.GUIDES === 'write')
      writeFileSync(PATH, withPart(readFileSync(PATH, 'utf8'), 'measures', measuresTable()));
    expect(families.length).toBeGreaterThan(100);
    expect(families.filter((name) => pageLinkOf(name) === '')).toEqual([]);
    expect(between(readFileSync(PATH, 'utf8'), 'measures')).toBe(measuresTable());
  });

  it('names measures that exist', () => {
    const prose = withPart(readFileSync(PATH, 'utf8'), 'measures', '');
    const named = [...prose.matchAll(/`([a-zA-Z]+)(\.(phone|chat|email|web|true|observed|<driver>))?`/g)].map(
      (match) => match[1]!,
    );
    const words = ['strategies', 'compare', 'ledger', 'check'];
    const measures = named.map(familyOf).filter((name) => !words.includes(name));
    expect(measures.length).toBeGreaterThan(40);
    expect(measures.filter((name) => !families.includes(name))).toEqual([]);
  });
});
