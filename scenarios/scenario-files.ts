import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A text file, or the reason why it cannot be read. */
export type FileText =
  | { readonly text: string; readonly reason?: undefined }
  | { readonly reason: 'missing' | 'not UTF-8' | string; readonly text?: undefined };

/** Reads a file as UTF-8; anything that goes wrong comes back as a reason. */
export function readText(path: string): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) return { reason: 'not UTF-8' };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { reason: code === 'ENOENT' ? 'missing' : code === 'EISDIR' ? 'a folder' : String(error) };
  }
}

/** The folder that holds package.json, whether this file runs from the sources or from dist/. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the package of Centralino is incomplete: no package.json above its code');
    folder = above;
  }
  return folder;
}

/** Whole sectors, variants of them, and models with known answers. */
export type LibraryKind = 'sector' | 'variant' | 'laboratory';

const FOLDERS: readonly (readonly [LibraryKind, string])[] = [
  ['sector', ''],
  ['variant', 'variants'],
  ['laboratory', 'lab'],
];

/** A file of the library. */
export interface LibraryFile {
  /** `erlang-a`: what people write. */
  readonly name: string;
  readonly path: string;
  readonly kind: LibraryKind;
}

const EXTENSION = '.yaml';

/** The ready scenarios, sectors first, by name. */
export function libraryFiles(): LibraryFile[] {
  const library = join(packageFolder(), 'scenarios', 'library');
  return FOLDERS.flatMap(([kind, name]) => {
    const folder = join(library, name);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(EXTENSION)) : [];
    return files.sort().map((file) => ({ name: basename(file, EXTENSION), path: join(folder, file), kind }));
  });
}
