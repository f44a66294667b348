import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of package.json, from wherever this file runs: the sources or the built files below dist/.
 * @throws Error when there is none above this file
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the files of centralino are incomplete: package.json is missing');
    folder = parent;
  }
  return folder;
}
