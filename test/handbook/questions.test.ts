import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../bench/settings/setting.ts';
import { between, withPart } from '../../handbook/between-markers.ts';
import { answerMarkdown } from '../../handbook/questions/answer-markdown.ts';
import { commandOf } from '../../handbook/questions/question.ts';
import { questionFigures } from '../../handbook/questions/question-figures.ts';
import { QUESTIONS } from '../../handbook/questions/questions.ts';
import { runQuestion } from '../../handbook/questions/run-question.ts';
import { indexTable } from '../../handbook/questions/write-index.ts';
import { commandBlock, pageOf } from '../../handbook/questions/write-question.ts';
import { standAloneSvg } from '../../reports/svg/stand-alone-svg.ts';
import { inlineRunner } from '../../runners/inline.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { centralino } from '../cli/centralino.ts';

const CASES = QUESTIONS.map((question) => [question.id, question] as const);
const folder = dirname(pageOf(QUESTIONS[0]!));

/** A year is too long for a test: three weeks, one of them to fill the queues. A single day stays as it is. */
function short(scenario: string): Record<string, string> {
  return scenario === 'storm-day' ? {} : { 'horizon.length': '3 weeks', 'horizon.warm-up': '1 week' };
}

describe('questions', () => {
  it('have a page each, and no page is without a question', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(pages.sort()).toEqual(QUESTIONS.map((question) => basename(pageOf(question))).sort());
    expect(between(readFileSync(join(folder, 'README.md'), 'utf8'), 'questions')).toBe(indexTable());
  });

  it.each(CASES)('%s stands on its page as it is defined: `npm run docs:questions` writes it again', (_, question) => {
    const page = readFileSync(pageOf(question), 'utf8');
    expect(page.split('\n')[0]).toBe(`# ${question.asks}`);
    expect(between(page, 'command')).toBe(commandBlock(question));
    for (const part of ['## What makes it', '## What carries it', '## What to try next']) expect(page).toContain(part);
    const answer = between(page, 'answer') ?? '';
    // A page may land before it is measured, and says so.
    if (answer === `Not measured yet: \`npm run docs:questions -- --only ${question.id}\`.`) return;
    const rows = [...answer.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
    const { baseline = 'today' } = question;
    const others = ['today', ...question.strategies].filter((name) => name !== baseline);
    expect(rows).toEqual([baseline, ...others]);
    for (const { name } of question.under.conditions) expect(answer).toContain(`| ${name} |`);
    const pictures = [...answer.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, alt, path] of pictures) {
      expect(alt!.length).toBeGreaterThan(40);
      expect(existsSync(join(folder, path!))).toBe(true);
    }
  });

  it.each(CASES)('%s holds no measured figure in what is written by hand', (_, question) => {
    const page = withPart(withPart(readFileSync(pageOf(question), 'utf8'), 'answer', ''), 'command', '');
    const prose = page.replace(/`[^`]*`/g, '').replace(/^# .*$/m, '');
    expect(prose).not.toMatch(/\d[\d,.]*\s*(%|EUR|points?|s|min)\b/);
  });

  it.each(CASES)('%s reads measures, strategies and conditions that exist', (_, { under, ...question }) => {
    const { scenario, strategies, measures, set } = question;
    const base = modelOf({ scenario, strategies, ...(set && { set }) });
    const ids = layoutOf(base).measures.map(({ id }) => id);
    expect(measures.filter((id) => !ids.includes(id))).toEqual([]);
    expect(under.strategies.filter((name) => !strategies.includes(name))).toEqual([]);
    for (const condition of under.conditions) {
      const changed = modelOf({ scenario, strategies, ...condition, set: { ...set, ...condition.set } });
      expect(changed).not.toEqual(base);
      expect(layoutOf(changed).measures.map(({ id }) => id)).toContain(under.measure);
    }
  });

  it.each(CASES)('%s runs as its command says, on fewer replications of fewer weeks', (_, question) => {
    const set = { ...question.set, ...short(question.scenario) };
    const words = wordsOf(commandOf({ ...question, set, replications: 2 }));
    const { code, out, err } = centralino(...words, '--quiet', '--lenient');
    expect(err).toBe('');
    expect(code).toBe(0);
    const { baseline } = question;
    for (const name of question.strategies) if (name !== baseline) expect(out).toContain(name);
  });

  it('become a verdict, a table, charts and a line for each strategy', async () => {
    const storm = QUESTIONS.find(({ id }) => id === 'storm')!;
    const question = {
      ...storm,
      replications: 2,
      under: { ...storm.under, conditions: storm.under.conditions.slice(0, 1) },
    };
    const measured = await runQuestion(question, inlineRunner());
    const figures = questionFigures(question, measured.base);
    expect(figures).toHaveLength(question.charts.length);
    const text = answerMarkdown(
      measured,
      figures.map((figure) => ({ figure, path: `pictures/${figure.id}.svg` })),
    );
    expect(text).not.toMatch(/NaN|undefined/);
    for (const strategy of question.strategies) expect(text).toContain(`| \`${strategy}\` |`);
    const svg = await standAloneSvg(figures[0]!);
    expect(svg).toContain('<title id="title">');
    expect(svg).toContain('<desc id="alt">');
    expect(svg).toMatch(/^<svg [^>]*viewBox="-12 -12 \d+ \d+"/);
  });
});

/** `npx centralino compare x --set a="b c"` as the words that a shell would hand over, without the first two. */
function wordsOf(command: string): string[] {
  const words = command.replaceAll('\\\n', ' ').match(/(?:[^\s"]+|"[^"]*")+/g) ?? [];
  return words.slice(2).map((word) => word.replaceAll('"', ''));
}
