import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { between, withPart } from '../between-markers.ts';
import { markdownTable } from '../markdown-table.ts';
import { QUESTIONS } from './questions.ts';
import { pageOf } from './write-question.ts';

/** Writes the list of questions with their answers in one sentence, taken from the pages. */
export function writeIndex(): void {
  const path = join(dirname(pageOf(QUESTIONS[0]!)), 'README.md');
  writeFileSync(path, withPart(readFileSync(path, 'utf8'), 'questions', indexTable()));
}

export function indexTable(): string {
  const rows = QUESTIONS.map((question) => {
    const page = existsSync(pageOf(question)) ? readFileSync(pageOf(question), 'utf8') : '';
    const lead = /^\*\*(.+?)\*\*/.exec(between(page, 'answer') ?? '')?.[1] ?? 'not measured yet';
    return [`[${question.asks}](${question.id}.md)`, `\`${question.scenario}\``, lead];
  });
  return markdownTable(['question', 'scenario', 'answer there'], rows)
    .replace('---:|', '---|')
    .replaceAll('---:', '---');
}
