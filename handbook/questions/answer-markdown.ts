import type { Figure } from '../../reports/page.ts';
import { listed } from '../../reports/words/name.ts';
import { verdictOf } from '../../reports/words/verdict.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { answerLines } from './answer-lines.ts';
import { resultTable } from './result-table.ts';
import type { MeasuredQuestion } from './run-question.ts';
import { underMarkdown } from './under-markdown.ts';

/** A chart of the page, and where its file lies, seen from the page. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly path: string;
}

/** The measured part of a question's page: the verdict, the table, the charts, each strategy in words, what it hangs on. */
export function answerMarkdown(measured: MeasuredQuestion, figures: readonly PlacedFigure[]): string {
  const { question, base } = measured;
  const { lead, paragraph } = verdictOf(base);
  return [
    `**${plain(lead)}** ${plain(paragraph)}`.trim(),
    resultTable(base, question.measures),
    legend(base, question.replications),
    ...figures.map(({ figure, path }) => `**${plain(figure.title)}**\n\n![${altText(figure)}](${path})`),
    answerLines(base, question.measures),
    underMarkdown(measured),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function legend({ manifest, scenario, strategies }: Comparison, planned: number): string {
  const draft = manifest.replications < planned ? `**A draft**: the command makes ${planned}. ` : '';
  const names = listed(strategies.slice(1).map(({ name }) => `\`${name}\``));
  return plain(
    `${scenario.title}; ${manifest.replications} replications. ${draft}Differences of ${names} from \`${strategies[0]!.name}\` on the same customers, with 95 % intervals. ` +
      '✓ better, ✗ worse, = no difference that matters, ? not decided yet, · nobody wants it higher or lower; ' +
      'verdicts allow for how many strategies are compared.',
  );
}

export function altText({ alt }: Figure): string {
  return plain(alt).replaceAll('[', '(').replaceAll(']', ')').replaceAll('\n', ' ');
}

/** No-break spaces are for print; here they would only puzzle whoever edits the page. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
