import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILERS = ['gcc', 'cc', 'clang'];
const FLAGS = ['-O3', '-march=native'];

/** What a C program prints, besides its statistics. */
export interface ProgramResult {
  readonly contacts: number;
  readonly events: number;
  readonly cpuSeconds: number;
  readonly [figure: string]: unknown;
}

/** The yardsticks, built into a folder of their own. */
export interface Programs {
  run(name: string): ProgramResult;
  /** Removes the folder. */
  remove(): void;
}

/** The first compiler this machine has. */
export function compiler(): string | undefined {
  return COMPILERS.find((name) => spawnSync(name, ['--version']).status === 0);
}

/** Builds the programs of that name. */
export function buildPrograms(compilerName: string, names: readonly string[]): Programs {
  const folder = mkdtempSync(join(tmpdir(), 'centralino-speed-'));
  for (const name of names) {
    const source = join(sourceFolder(), `${name}.c`);
    const { status, stderr } = spawnSync(compilerName, [...FLAGS, '-o', join(folder, name), source, '-lm']);
    if (status !== 0) throw new Error(`${compilerName} cannot build ${name}.c: ${stderr}`);
  }
  return {
    run: (name) => {
      const { status, stdout } = spawnSync(join(folder, name), { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      return JSON.parse(stdout) as ProgramResult;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** bench/speed/c, whether this file runs from the sources or from dist/. */
function sourceFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'bench', 'speed', 'c'))) folder = dirname(folder);
  return join(folder, 'bench', 'speed', 'c');
}
