import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standAloneSvg } from '../../reports/svg/stand-alone-svg.ts';
import { packageRoot } from '../../runners/package-root.ts';
import { withPart } from '../between-markers.ts';
import { answerMarkdown } from './answer-markdown.ts';
import { commandOf, type Question } from './question.ts';
import { questionFigures } from './question-figures.ts';
import type { MeasuredQuestion } from './run-question.ts';

const FOLDER = join(packageRoot(), 'docs', 'guides', 'questions');
const PICTURES = 'pictures';

export function pageOf({ id }: Question): string {
  return join(FOLDER, `${id}.md`);
}

/** The command as the page shows it. */
export function commandBlock(question: Question): string {
  return `\`\`\`\n${commandOf(question)}\n\`\`\``;
}

/** Writes the measured parts of a question's page and its charts; what was written by hand stays as it is. */
export async function writeQuestion(measured: MeasuredQuestion): Promise<void> {
  const { question } = measured;
  const figures = questionFigures(question, measured.base);
  mkdirSync(join(FOLDER, PICTURES), { recursive: true });
  const placed = [];
  for (const [i, figure] of figures.entries()) {
    const path = `${PICTURES}/${question.id}${i === 0 ? '' : `-${i + 1}`}.svg`;
    writeFileSync(join(FOLDER, path), await standAloneSvg(figure));
    placed.push({ figure, path });
  }
  const page = readFileSync(pageOf(question), 'utf8');
  const answered = withPart(page, 'answer', answerMarkdown(measured, placed));
  writeFileSync(pageOf(question), withPart(answered, 'command', commandBlock(question)));
}
