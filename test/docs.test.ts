import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../scenarios/library.ts';
import { libraryFiles } from '../scenarios/scenario-files.ts';
import { listStrategies } from '../scenarios/strategies/list-strategies.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'ROADMAP.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

describe('the docs', () => {
  it.each(PAGES)('%s links to pages, pictures and headings that exist', (page) => {
    expect(linksOf(textOf(page)).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it.each(PAGES)('%s names strategies and scenarios that exist in its commands', (page) => {
    const wrong = commandsOf(textOf(page)).flatMap((command) =>
      strangersIn(command).map((name) => `${name} in: ${command}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(PAGES)('%s names tests and files that exist', (page) => {
    const named = [
      ...textOf(page).matchAll(/`((?:test|bench|sim|scenarios|reports|handbook|docs|examples)\/[\w./*-]*)`/g),
    ];
    const gone = named.map((match) => match[1]!).filter((path) => !isThere(path));
    expect(page === 'CHANGELOG.md' ? [] : gone).toEqual([]);
  });

  it('can all be reached from the index', () => {
    const reached = new Set<string>(['docs/README.md']);
    for (const page of reached) {
      for (const link of linksOf(textOf(page))) {
        const target = relative(ROOT, join(ROOT, dirname(page), link.split('#')[0]!));
        if (target.startsWith('docs/') && target.endsWith('.md') && existsSync(join(ROOT, target))) reached.add(target);
      }
    }
    expect(PAGES.filter((page) => page.startsWith('docs/') && !reached.has(page))).toEqual([]);
  });
});

/** A file or a folder; `*` stands for a part of a name. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(ROOT, path));
  const pattern = new RegExp(`^${path.split('/').at(-1)!.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  const folder = join(ROOT, dirname(path));
  return existsSync(folder) && readdirSync(folder).some((name) => pattern.test(name));
}

/** Targets of links and pictures, outside of code; those with a scheme lead out of the repository. */
function linksOf(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!).filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path, heading] = link.split('#') as [string, string?];
  const target = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
  if (!existsSync(target)) return false;
  return (
    heading === undefined || (statSync(target).isFile() && headingsOf(readFileSync(target, 'utf8')).includes(heading))
  );
}

/** Anchors as GitHub makes them of headings, and those that a page sets itself. */
function headingsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]!)];
}

/** Calls of the program, in blocks of code and between backticks, with continued lines joined. */
function commandsOf(text: string): string[] {
  return [...text.replaceAll('\\\n', ' ').matchAll(/centralino (?:compare|run|check|explain) [^\n`]*/g)].map(
    ([all]) => all,
  );
}

const READY = listStrategies().map(({ name }) => name);
const SCENARIOS = libraryFiles().map(({ name }) => name);

/** Names that are neither ready nor the scenario's own; files of the reader's are none of our business. */
function strangersIn(command: string): string[] {
  const [, scenario = ''] = /centralino \w+ ([^\s]+)/.exec(command) ?? [];
  if (/[/.<]|\.ya?ml$/.test(scenario) || scenario.startsWith('-')) return [];
  if (!SCENARIOS.includes(scenario)) return [scenario];
  const own = loadScenario(scenario, {}).model?.strategies.map(({ name }) => name) ?? [];
  const named = /--strategies ([^\s]+)/.exec(command)?.[1]?.split(',') ?? [];
  return named.filter((name) => !READY.includes(name) && !own.includes(name));
}
