import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../user-error.ts';

/**
 * Writes a file so that nobody ever sees half of it: under another name first. Makes the folder when it is missing.
 * @throws UserError when the place cannot be written to
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new UserError(`cannot write ${path}: ${error instanceof Error ? error.message : error}`);
  }
}
