import { parseArgs } from 'node:util';
import { threadRunner } from '../../runners/threads.ts';
import { runSector } from './run-sector.ts';
import { PLANNED } from './sector-markdown.ts';
import { SECTOR_PAGES } from './sector-pages.ts';
import { writeSectorIndex } from './write-index.ts';
import { SECTORS_FOLDER, writeSector } from './write-sector.ts';

/**
 * Measures what the pages about sectors say and writes them: `npm run docs:sectors`, some minutes on two cores.
 * `-- --only b2b` is one of them; `--replications 2` makes drafts, which say so; `--workers 1` leaves a core to others;
 * `--out folder` writes elsewhere. Build first.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    replications: { type: 'string', default: String(PLANNED) },
    workers: { type: 'string' },
    out: { type: 'string', default: SECTORS_FOLDER },
  },
});

const runner = threadRunner(options.workers === undefined ? {} : { workers: Number(options.workers) });
const wanted = SECTOR_PAGES.filter(({ sector }) => sector.includes(options.only));
if (wanted.length === 0) throw new Error(`no sector is called like "${options.only}"`);
for (const page of wanted) {
  const started = Date.now();
  await writeSector(await runSector(page, { replications: Number(options.replications), runner }), options.out);
  process.stderr.write(`${page.sector}: ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
}
writeSectorIndex(options.out);
await runner.close();
