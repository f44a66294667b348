import { join } from 'node:path';
import type { PagesDocument } from '../../reports/page.ts';
import { renderPages } from '../../reports/render-pages.ts';
import { writeAtomically } from '../session/write-atomically.ts';

/** Writes a suite's page and its result into a folder. @returns the files */
export async function writeSuite(
  folder: string,
  name: string,
  pages: PagesDocument,
  result: object,
): Promise<string[]> {
  const [page, data] = [join(folder, `${name}.html`), join(folder, `${name}.json`)];
  await writeAtomically(page, await renderPages(pages));
  await writeAtomically(data, `${JSON.stringify(result, null, 2)}\n`);
  return [page, data];
}
