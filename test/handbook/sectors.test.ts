import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../bench/settings/setting.ts';
import { between } from '../../handbook/between-markers.ts';
import { challengeHeading } from '../../handbook/sectors/challenges-markdown.ts';
import { filled } from '../../handbook/sectors/figure-words.ts';
import { LABELS, lineOf } from '../../handbook/sectors/in-short.ts';
import { runSector } from '../../handbook/sectors/run-sector.ts';
import { commandsOf } from '../../handbook/sectors/sector-commands.ts';
import { measuresIn, type SectorPage, strategiesOf } from '../../handbook/sectors/sector-page.ts';
import { SECTOR_PAGES } from '../../handbook/sectors/sector-pages.ts';
import { strategyHeading } from '../../handbook/sectors/strategies-markdown.ts';
import { STRATEGY_REASONS } from '../../handbook/sectors/strategy-reasons.ts';
import { sectorIndex } from '../../handbook/sectors/write-index.ts';
import { figuresOf, SECTORS_FOLDER, sectorText } from '../../handbook/sectors/write-sector.ts';
import { draw } from '../../reports/svg/draw.ts';
import { inlineRunner } from '../../runners/inline.ts';
import { libraryFiles } from '../../scenarios/scenario-files.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { centralino } from '../cli/centralino.ts';

const CASES = SECTOR_PAGES.map((page) => [page.sector, page] as const);
const WEEKS = { 'horizon.length': '3 weeks', 'horizon.warm-up': '1 week' };

const textOf = ({ sector }: SectorPage): string => readFileSync(join(SECTORS_FOLDER, `${sector}.md`), 'utf8');
/** A page may land before it is measured, and says so. */
const isUnmeasured = ({ sector }: SectorPage, text: string): boolean =>
  text.endsWith(`\nNot measured yet: \`npm run docs:sectors -- --only ${sector}\`.\n`);
const headingsOf = (text: string): string[] => text.match(/^#+ .*$/gm) ?? [];

describe('pages about sectors', () => {
  it('are one for each ready sector, and no page is without one', () => {
    const sectors = libraryFiles().filter(({ kind }) => kind === 'sector');
    expect(SECTOR_PAGES.map(({ sector }) => sector).sort()).toEqual(sectors.map(({ name }) => name).sort());
    const pages = readdirSync(SECTORS_FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(pages.sort()).toEqual(SECTOR_PAGES.map(({ sector }) => `${sector}.md`).sort());
    const index = readFileSync(join(SECTORS_FOLDER, 'README.md'), 'utf8');
    expect(between(index, 'sectors')).toBe(sectorIndex(SECTORS_FOLDER));
  });

  it.each(CASES)(
    '%s has five challenges, each with measures that exist and strategies that can be tried',
    (_, page) => {
      const model = modelOf({ scenario: page.sector, strategies: strategiesOf(page) });
      const ids = layoutOf(model).measures.map(({ id }) => id);
      expect(page.challenges).toHaveLength(5);
      for (const { title, shows, tried } of page.challenges) {
        const named = shows.flatMap(measuresIn);
        expect(named.length, title).toBeGreaterThan(0);
        expect(
          [...named, tried.measure].filter((id) => !ids.includes(id)),
          title,
        ).toEqual([]);
        expect(tried.strategies.length, title).toBeGreaterThan(0);
      }
      expect(page.doubted.filter((name) => !strategiesOf(page).includes(name))).toEqual([]);
      // The paragraph on rosters tells both as decisions.
      expect(strategiesOf(page)).toEqual(expect.arrayContaining(['more-staff', 'fewer-staff']));
    },
  );

  it.each(CASES)('%s says of every segment and team who they are, and of every strategy how it works', (_, page) => {
    const model = modelOf({ scenario: page.sector });
    expect(Object.keys(page.customers)).toEqual(model.segments.map(({ name }) => name));
    expect(Object.keys(page.teams)).toEqual(model.teams.map(({ name }) => name));
    const ready = listStrategies().filter(({ sectors }) => sectors.includes(page.sector));
    for (const name of strategiesOf(page)) {
      expect(ready.map((one) => one.name)).toContain(name);
      expect(STRATEGY_REASONS[name], name).toBeDefined();
    }
  });

  it.each(CASES)('%s holds no figure in what is written by hand', (_, page) => {
    const prose = [page.opening, ...page.cannotSay, ...page.challenges.flatMap(({ why, shows }) => [why, ...shows])];
    const reasons = strategiesOf(page).flatMap((name) => Object.values(STRATEGY_REASONS[name]!));
    for (const sentence of [...prose, ...reasons]) expect(sentence.replace(/\{[^}]*\}/g, '')).not.toMatch(/\d/);
  });

  it.each(CASES)('%s stands on its page as it is defined: `npm run docs:sectors` writes it again', (_, page) => {
    const text = textOf(page);
    if (isUnmeasured(page, text)) return;
    const model = modelOf({ scenario: page.sector, strategies: strategiesOf(page) });
    expect(text.startsWith(`# ${model.title}\n`)).toBe(true);
    for (const label of LABELS) expect(lineOf(text, label), label).toBeDefined();
    for (const [i, challenge] of page.challenges.entries()) {
      expect(headingsOf(text)).toContain(challengeHeading(challenge, i + 1));
      expect(text).toContain(challenge.why);
      for (const sentence of challenge.shows) expect(text).toMatch(asPattern(sentence));
    }
    const told = headingsOf(text).filter((heading) => heading.startsWith('#### '));
    const idle = /^Nothing to work on here.*$/m.exec(text)?.[0] ?? '';
    const moved = strategiesOf(page).filter((name) => !idle.includes(`\`${name}\``));
    expect(told.sort()).toEqual(moved.map(strategyHeading).sort());
    for (const line of [page.opening, ...page.cannotSay]) expect(text).toContain(line);
    for (const { title } of [...model.intents]) expect(text).toContain(title);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    const pictures = [...text.matchAll(/!\[([^\]]+)\]\(([^)]+)\)\n\n(\S)/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(7);
    for (const [, alt, path, next] of pictures) {
      expect(alt!.length).toBeGreaterThan(60);
      expect(existsSync(join(SECTORS_FOLDER, path!))).toBe(true);
      // A table, or one that can be opened.
      expect(['|', '<']).toContain(next);
    }
  });

  it.each(CASES)('%s gives commands that run, on fewer replications of fewer weeks', (_, page) => {
    if (isUnmeasured(page, textOf(page))) return;
    const made = Number(/--replications (\d+)/.exec(textOf(page))?.[1]);
    for (const command of commandsOf(page, made)) expect(textOf(page)).toContain(command);
    const short = Object.entries(WEEKS).flatMap(([path, value]) => ['--set', `${path}=${value}`]);
    for (const command of commandsOf(page, 2).filter((one) => !one.includes('--size'))) {
      const words = command.replaceAll('\\\n', ' ').split(/\s+/).slice(2);
      const asked = words.filter((word, i) => word !== '--out' && words[i - 1] !== '--out');
      const { code, err } = centralino(...asked, ...(asked[0] === 'explain' ? [] : [...short, '--quiet', '--lenient']));
      expect(err).toBe('');
      expect(code).toBe(0);
    }
  });

  it('become text and charts without a gap, whatever is measured', async () => {
    const b2b = SECTOR_PAGES.find(({ sector }) => sector === 'b2b')!;
    const page: SectorPage = { ...b2b, tries: 1, doubted: b2b.doubted.slice(0, 2) };
    const request = { replications: 2, runner: inlineRunner(), set: WEEKS, sizes: ['small'] };
    const measured = await runSector(page, request);
    const text = sectorText(measured);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    const parts = (page: string): string[] => headingsOf(page).filter((heading) => !heading.startsWith('####'));
    expect(parts(text)).toEqual(parts(textOf(page)));
    for (const figure of Object.values(figuresOf(measured))) {
      if (figure === null) continue;
      const complaints: string[] = [];
      expect(await draw(figure.spec, figure.id, complaints)).toContain('<svg');
      expect(complaints, figure.id).toEqual([]);
      for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length);
    }
    const { comparison } = measured.ranked;
    expect(filled('{cost}', comparison)).toMatch(/^\*\*[\d,]+\s?EUR a year\*\* \(.+ to .+\)$/);
    expect(filled('{occupancy|% of the time}', comparison)).toMatch(/^\*\*\d+(\.\d+)? % of the time\*\*/);
    // Nobody is asked whether to leave before a month is over.
    expect(filled('{churn|%} leave', comparison)).toBe('**–** leave');
    expect(() => filled('{nobody}', comparison)).toThrow('no measure nobody');
  });
});

/** A sentence whose figures may be any. */
function asPattern(sentence: string): RegExp {
  const parts = sentence.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('\\*\\*[^*]+\\*\\*(?: \\([^)]+\\))?'));
}
