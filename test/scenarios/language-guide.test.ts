import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { scenarioJsonSchema } from '../../scenarios/json-schema.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { READY_STRATEGIES } from '../../scenarios/strategies/ready-strategies.ts';

const fileAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const GUIDE = fileAt('docs/guides/language.md');

describe('the guide to the language', () => {
  const examples = [...GUIDE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);

  it.each(examples.map((text) => [/^name: (.*)$/m.exec(text)?.[1] ?? '', text] as const))(
    'has an example "%s" that reads',
    (_, text) => {
      const { issues } = readScenario(text);
      expect(formatIssues(issues, text)).toBe('');
    },
  );

  it('mentions every key of the schema', () => {
    const keys = new Set<string>();
    const visit = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if ('properties' in schema) for (const key of Object.keys(schema.properties as object)) keys.add(key);
      for (const part of Object.values(schema)) visit(part);
    };
    visit(scenarioJsonSchema());
    const missing = [...keys].filter((key) => !new RegExp(`[\`{\\s]${key}[\`:\\s,]`).test(GUIDE));
    expect(missing).toEqual([]);
  });

  it('mentions every ready strategy', () => {
    expect(Object.keys(READY_STRATEGIES).filter((name) => !GUIDE.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the JSON Schema', () => {
  it('is the committed one: write it again with scenarioJsonSchema() when this fails', () => {
    expect(JSON.parse(fileAt('scenarios/scenario.schema.json'))).toEqual(
      JSON.parse(JSON.stringify(scenarioJsonSchema())),
    );
  });
});
