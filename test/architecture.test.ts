import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom. A folder that is not on the right is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  sim: [],
  scenarios: ['sim'],
  reports: ['sim'],
  runners: ['sim'],
  fitting: ['sim', 'scenarios', 'reports'],
  bench: ['sim', 'scenarios', 'runners'],
  handbook: ['sim', 'scenarios', 'reports', 'runners', 'bench'],
  cli: ['sim', 'scenarios', 'reports', 'runners', 'bench', 'fitting'],
  web: ['sim', 'scenarios', 'reports', 'runners', 'bench', 'fitting'],
};
/** Packages that the simulator may use: the pure part of seedrandom. */
const SIM_PACKAGES = /^seedrandom(\/|$)/;
const MOST_LINES = 250;
/** Drawers for odds and ends, as whole words of a name. */
const DRAWERS = /(^|[-.])(utils?|utilities|helpers?|common|misc|managers?|shared)([-.]|$)/;

const sourceFiles = Object.keys(MAY_IMPORT).flatMap((folder) => filesIn(join(ROOT, folder)));
const testFiles = filesIn(join(ROOT, 'test'));
const simFiles = sourceFiles.filter((file) => file.startsWith('sim/'));

describe('the architecture', () => {
  it.each(sourceFiles)('%s imports only what its folder may', (file) => {
    const folder = file.split('/')[0]!;
    for (const target of relativeImports(file)) {
      const other = relative(ROOT, resolve(ROOT, dirname(file), target)).split(sep)[0]!;
      expect([folder, ...MAY_IMPORT[folder]!], `${file} imports ${target}`).toContain(other);
    }
  });

  it.each(simFiles)('%s imports no package and no platform', (file) => {
    for (const target of importsOf(file)) {
      if (!target.startsWith('.')) expect(target).toMatch(SIM_PACKAGES);
    }
  });

  it.each(simFiles)('%s asks nothing of the clock on the wall, of chance, or of the host', (file) => {
    const code = codeOf(file);
    // + - * / sqrt and rounding are the same everywhere; the other functions differ between engines in the last bit.
    const allowed = /^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|[A-Z][A-Z0-9_]*)$/;
    for (const [, name] of code.matchAll(/\bMath\.(\w+)/g)) expect(name).toMatch(allowed);
    // A power of two with a fixed exponent is exact; others are not.
    expect(code.replace(/\b2 \*\* -?\d+/g, '')).not.toMatch(/\*\*/);
    expect(code).not.toMatch(/\b(Date|performance|console|process|globalThis|setTimeout|crypto)\b\s*[.(]/);
    expect(code).not.toMatch(/\bnew Date\b/);
    expect(code).not.toMatch(/toLocale|localeCompare|\bIntl\b/);
  });

  it('has no drawer for odds and ends', () => {
    const names = [...sourceFiles, ...testFiles].flatMap((file) => file.split('/'));
    expect(names.filter((name) => DRAWERS.test(name))).toEqual([]);
  });

  it('keeps files to a page or two', () => {
    const long = [...sourceFiles, ...testFiles].filter((file) => linesOf(file) > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('writes relative imports with their suffix, so that Node and browsers find them', () => {
    const bare = [...sourceFiles, ...testFiles].flatMap((file) =>
      relativeImports(file)
        .filter((target) => !/\.(ts|js|mjs|json)$/.test(target))
        .map((target) => `${file}: ${target}`),
    );
    expect(bare).toEqual([]);
  });

  it('imports in no circle, but for what happens on the floor: one event leads to another', () => {
    expect(circlesAmong(sourceFiles.filter((file) => !file.startsWith('sim/engine/')))).toEqual([]);
  });

  it('mentions only pages that are there', () => {
    const mentions = [...sourceFiles, ...testFiles].flatMap((file) =>
      [...textOf(file).matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(([page]) => page),
    );
    expect(mentions.length).toBeGreaterThan(0);
    expect([...new Set(mentions)].filter((page) => !existsSync(join(ROOT, page)))).toEqual([]);
  });

  it('has no default exports', () => {
    const defaults = sourceFiles.filter((file) => /^export default\b/m.test(codeOf(file)));
    expect(defaults).toEqual([]);
  });
});

/** All TypeScript files below a folder, as paths from the root with forward slashes. */
function filesIn(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => relative(ROOT, join(folder, name)).split(sep).join('/'))
    .sort();
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The text without comments, which may speak of what the code must not do. */
function codeOf(file: string): string {
  return textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

/** Files that import themselves by way of others, each with the file that closes the circle. */
function circlesAmong(files: readonly string[]): string[] {
  const within = new Set(files);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: ReadonlySet<string>): void => {
    if (done.has(file) || !within.has(file)) return;
    for (const target of relativeImports(file).map((path) => join(dirname(file), path).split(sep).join('/'))) {
      if (way.has(target)) circles.push(`${file} -> ${target}`);
      else visit(target, new Set([...way, target]));
    }
    done.add(file);
  };
  for (const file of files) visit(file, new Set([file]));
  return circles;
}

function linesOf(file: string): number {
  return textOf(file).trimEnd().split('\n').length;
}

function importsOf(file: string): string[] {
  const code = codeOf(file);
  const patterns = [
    /^\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!));
}

function relativeImports(file: string): string[] {
  return importsOf(file).filter((target) => target.startsWith('.') && basename(target) !== '');
}
