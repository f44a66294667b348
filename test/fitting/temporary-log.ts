import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'centralino-log-'));

/** Writes a file that is gone after the tests of this file. @returns its path */
export function temporaryLog(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Call once in a test file that uses {@link temporaryLog}. */
export function forgetLogsAfterwards(): void {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

export const temporaryFolder = folder;
