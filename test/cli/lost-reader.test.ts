import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scenarioFile } from './centralino.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Runs the program for readers who have left before its first word. @returns its exit code */
function codeWithoutReaders(...words: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stderr.destroy();
    child.on('exit', resolve);
  });
}

describe('a reader that has had enough', () => {
  it.each<[string, number, readonly string[]]>([
    ['a command that prints', 0, ['scenarios', '--strategies']],
    ['a run that tells how far it is', 0, ['run', 'erlang-a', '--replications', '2']],
    ['a scenario that does not exist', 2, ['run', 'nothing-of-the-kind']],
    ['a comparison that is not decided', 3, ['compare', scenarioFile(), '--replications', '1', '--require-decision']],
    ['a bench', 0, ['bench', 'reference', 'erlang-c']],
  ])('does not change how it ends: %s', async (_, code, words) => {
    expect(await codeWithoutReaders(...words)).toBe(code);
  });
});
