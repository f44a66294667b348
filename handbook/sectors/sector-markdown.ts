import type { Figure } from '../../reports/page.ts';
import { digits } from '../../reports/scenario/in-words.ts';
import { counted, listed, quoted, quotedFirst } from '../../reports/words/name.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { markdownTable } from '../markdown-table.ts';
import { altText, plain } from '../questions/answer-markdown.ts';
import { measureNamed, resultTable } from '../questions/result-table.ts';
import { channelsTable, customersTable, eventsTable, teamsTable } from './business-markdown.ts';
import { challengesMarkdown } from './challenges-markdown.ts';
import { doubtsMarkdown } from './doubts-markdown.ts';
import { inShort } from './in-short.ts';
import { payWords } from './pay-words.ts';
import type { MeasuredSector } from './run-sector.ts';
import { commandsBlock } from './sector-commands.ts';
import { EFFECTS } from './sector-figures.ts';
import { reasonsMarkdown } from './strategies-markdown.ts';
import { promisesKept, todayTable } from './today-markdown.ts';

/** Replications of a page that is no draft. */
export const PLANNED = 8;

/** The charts of a page. */
export interface SectorFigures {
  readonly needs: Figure;
  readonly months: Figure | null;
  readonly week: Figure | null;
  readonly reasons: Figure;
  readonly staffings: Figure;
  readonly sizes: Figure;
  readonly pay: Figure;
  readonly effects: Figure | null;
}

/** The page about a sector. Figures are out of the runs; sentences are chosen by them, or true whatever they are. */
export function sectorMarkdown(
  measured: MeasuredSector,
  figures: SectorFigures,
  pathOf: (figure: Figure) => string,
): string {
  const { page, model, ranked } = measured;
  const { comparison, ranking } = ranked;
  const shown = (figure: Figure | null): string => (figure === null ? '' : figureMarkdown(figure, pathOf(figure)));
  const parts = [
    `# ${model.title}`,
    `<!-- Written by \`npm run docs:sectors\`: change handbook/sectors, not this page. -->`,
    page.opening,
    method(measured),
    '## In short',
    inShort(measured),
    '## Who this business is',
    model.story,
    customersTable(page, model),
    '### What they get in touch about',
    shown(figures.needs),
    '### How they can get in touch',
    channelsTable(model),
    '### Who answers',
    teamsTable(page, model),
    '### The year',
    shown(figures.months),
    eventsTable(model),
    '## Today’s service in figures',
    todayTable(page, comparison),
    promisesKept(comparison, model),
    shown(figures.week),
    shown(figures.reasons),
    '## The five challenges',
    LEGEND,
    challengesMarkdown(page, comparison),
    '## Three staffings',
    'The same year with the same customers and three rosters: what is left after a cut, what is planned, and what one would like to have.',
    shown(figures.staffings),
    staffingAnswers(measured),
    '## Three sizes',
    sizesIntro(measured),
    shown(figures.sizes),
    '## Which strategies pay',
    'Each strategy met the same customers with the same needs and the same patience as today’s service, and was charged its price. Net value is what remains: margins and ' +
      'the value of customers who stay, less all costs.',
    shown(figures.pay),
    effectsMarkdown(figures.effects, comparison, pathOf),
    idleWords(ranking.idle),
    '### Why',
    reasonsMarkdown(ranking.ranked, comparison),
    '### Where the verdict turns',
    'Nobody knows these numbers well. Each column changes one of them and runs the year again.',
    doubtsMarkdown(measured),
    '## What the model cannot say',
    [...page.cannotSay, ...assumptionWords(measured)].map((line) => `- ${line}`).join('\n'),
    '## Run it yourself',
    commandsBlock(page, Math.max(comparison.manifest.replications, 1)),
    'What is simulated, mechanism by mechanism: [the model](../model/README.md). All ready strategies in this sector: [the ranking](../guides/ranking.md). ' +
      'Every measure with its formula: [the glossary](../glossary.md).',
  ];
  return `${plain(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

const LEGEND =
  'Below each challenge: what one sees of it today, and what comes of the strategies tried against it. ✓ better, ✗ worse, = no difference that matters, ? not decided yet, · nobody wants it ' +
  'higher or lower; in brackets the 95 % interval. Verdicts allow for how many strategies are compared.';

function figureMarkdown(figure: Figure, path: string, table = figureTable(figure)): string {
  const long = figure.table.rows.length > 14;
  return [
    `**${figure.title}**`,
    `![${altText(figure)}](${path})`,
    long ? `<details><summary>The same figures as a table</summary>\n\n${table}\n\n</details>` : table,
    figure.note ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Columns of words to the left, of figures to the right. */
function figureTable({ table: { columns, rows } }: Figure): string {
  const titled = columns.map((column, i) => {
    if (typeof column !== 'string') return column;
    return {
      title: column,
      align: rows.every((row) => typeof row[i] === 'number') ? ('right' as const) : ('left' as const),
    };
  });
  return markdownTable(
    titled,
    rows.map((row) => row.map(String)),
  );
}

/** A row a strategy and a column a measure is shorter than the chart's own list. */
function effectsMarkdown(figure: Figure | null, comparison: Comparison, pathOf: (figure: Figure) => string): string {
  return figure === null ? '' : figureMarkdown(figure, pathOf(figure), resultTable(comparison, EFFECTS));
}

function method({ page, ranked: { comparison }, model }: MeasuredSector): string {
  const { replications, seed } = comparison.manifest;
  const draft =
    replications < PLANNED * (page.tries ?? 1)
      ? ` **A draft**: \`npm run docs:sectors\` makes ${PLANNED * (page.tries ?? 1)}.`
      : '';
  const customers = digits(model.segments.reduce((sum, { count }) => sum + count, 0));
  return (
    `All figures were simulated: a year with ${customers} customers, ${counted(replications, 'time')} over with other chances (seed “${seed}”), by \`npm run docs:sectors\`.${draft} ` +
    'In brackets stands the interval that holds the true mean in 95 of 100 such tries. A *matter* is what a customer wants settled; it may take several contacts.'
  );
}

/** Both rosters as decisions: the same as the staffings above, against today. */
function staffingAnswers({ ranked: { comparison } }: MeasuredSector): string {
  const answers = ['fewer-staff', 'more-staff'].map((name) => {
    const { measures } = comparison.comparisons.find(({ strategy }) => strategy === name)!;
    return `- ${quotedFirst(name)}: ${payWords(measures.netValue!, measureNamed(comparison, 'netValue'))}`;
  });
  return `As a decision, with the same customers:\n\n${answers.join('\n')}`;
}

function sizesIntro({ sizes }: MeasuredSector): string {
  const told = [...sizes].map(([name, { model, comparison }]) => {
    const customers = digits(model.segments.reduce((sum, { count }) => sum + count, 0));
    const weeks = Math.round(model.horizon.length / 604_800);
    return `${quoted(name)} has ${customers} customers (${weeks} weeks, ${counted(comparison.manifest.replications, 'time')} over)`;
  });
  return (
    `The same business with more customers, and a roster to match: ${listed(told)}. Large teams share their peaks, so they can be busier and still answer in time; ` +
    'a small centre pays for being there.'
  );
}

function idleWords(idle: readonly string[]): string {
  if (idle.length === 0) return '';
  return `Nothing to work on here, so that not one figure moves: ${listed(idle.map((name) => `\`${name}\``))}.`;
}

/** How much of the scenario is judgement. */
function assumptionWords({ model: { assumptions } }: MeasuredSector): string[] {
  const guessed = assumptions.filter(({ confidence }) => confidence === 'assumption').length;
  return [
    `Anything sharper than its inputs. ${guessed} of the ${assumptions.length} numbers that name their origin are judgement, nobody’s measurement; the intervals above are chance alone. With your own numbers an answer may be another.`,
    'What happens in other firms at the same time. Competitors’ prices, wages and the labour market stay as they are.',
  ];
}
