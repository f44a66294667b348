import { parseArgs } from 'node:util';
import { threadRunner } from '../runners/threads.ts';
import { writeClaims } from './claims/write-claims.ts';
import { writeMeasures } from './measures/write-measures.ts';
import { QUESTIONS } from './questions/questions.ts';
import { runQuestion } from './questions/run-question.ts';
import { writeIndex } from './questions/write-index.ts';
import { writeQuestion } from './questions/write-question.ts';
import { writeRanking } from './ranking/write-ranking.ts';

/**
 * Measures what the pages of the docs say and writes it into them: `npm run docs:questions`, some minutes on two cores.
 * `-- --only storm` is one page, `-- --only ranking` the ranking, `-- --only claims`
 * the claims; `--replications 2` makes drafts, which say so;
 * `--workers 1` leaves a core to others. Build first.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    replications: { type: 'string', default: '1000' },
    workers: { type: 'string' },
  },
});

const runner = threadRunner(options.workers === undefined ? {} : { workers: Number(options.workers) });
const most = Number(options.replications);
const say = (text: string): void => void process.stderr.write(text);
const wanted = QUESTIONS.filter(({ id }) => id.includes(options.only));
const ranking = 'ranking'.includes(options.only);
const claims = 'claims'.includes(options.only);
if (wanted.length === 0 && !ranking && !claims) throw new Error(`no page is called like "${options.only}"`);

let failed = 0;
for (const question of wanted) {
  const started = Date.now();
  try {
    await writeQuestion(await runQuestion(question, runner, most));
    say(`${question.id}: ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
  } catch (error) {
    failed++;
    say(`${question.id} stays as it is: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
if (ranking) await writeRanking(runner, say, most);
if (claims) await writeClaims(runner, say, most);
writeIndex();
writeMeasures();
await runner.close();
process.exitCode = failed > 0 ? 1 : 0;
