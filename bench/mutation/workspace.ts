import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { applied, type Mutant } from './mutants.ts';

/** What tests need of the project. */
const PARTS = ['bench', 'cli', 'dist', 'docs', 'examples', 'fitting', 'reports', 'runners', 'scenarios', 'sim', 'test'];
const FILES = ['index.ts', 'package.json', 'README.md', 'tsconfig.base.json', 'tsconfig.json', 'vitest.config.ts'];

/** A copy of the built project in a folder of its own, in which one file at a time is wrong. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'centralino-mutation-'));

  constructor(root: string) {
    for (const part of [...PARTS, ...FILES]) cpSync(join(root, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Takes the simulator's loop out of its one file again: a mutant in a file of its own would have no effect there. */
  async unbundle(): Promise<void> {
    await this.build('sim/engine/simulate.ts', this.textOf('sim/engine/simulate.ts'));
  }

  /** The source of a file of sim/. */
  textOf(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Runs something while the mutant is where tests load it from. */
  async with<T>(mutant: Mutant, run: () => Promise<T>): Promise<T> {
    const built = this.builtOf(mutant.file);
    const right = readFileSync(built);
    await this.build(mutant.file, applied(this.textOf(mutant.file), mutant));
    try {
      return await run();
    } finally {
      writeFileSync(built, right);
    }
  }

  private builtOf(file: string): string {
    return join(this.folder, 'dist', file.replace(/\.ts$/, '.js'));
  }

  private async build(file: string, text: string): Promise<void> {
    const { code } = await transformWithOxc(text, file);
    writeFileSync(this.builtOf(file), code.replace(/(from ["']\.[^"']*)\.ts(["'])/g, '$1.js$2'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
