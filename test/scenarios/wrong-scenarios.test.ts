import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../scenarios/format-issues.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { RIGHT, WRONG } from './wrong-scenarios.ts';

function messagesFor(text: string): string {
  return `\n${formatIssues(readScenario(text, { file: 'small.yaml' }).issues, text)}\n`;
}

describe('a scenario with', () => {
  it('no mistake has no issue', () => {
    expect(messagesFor(RIGHT).trim()).toBe('');
  });

  it.each(Object.entries(WRONG))('%s says where, what, what instead, and how', (_, [found, replacement]) => {
    expect(RIGHT).toContain(found);
    expect(messagesFor(RIGHT.replace(found, replacement))).toMatchSnapshot();
  });
});
