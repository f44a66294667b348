import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One p-value of the battery. */
export interface TestResult {
  readonly walk: string;
  readonly test: string;
  /** Which statistic, of tests that have several. */
  readonly part: number;
  readonly p: number;
  /** PASSED, WEAK (p below 0.005 or above 0.995) or FAILED (beyond 0.000001). */
  readonly word: string;
}

const STREAM = fileURLToPath(new URL('./stream.js', import.meta.url));
/** Of dieharder: a stream of raw bits on its input. */
const FROM_INPUT = ['-g', '200'];

/**
 * Runs one test of the battery on one walk, from its first draw.
 * @param samples how many times the test is made; its own number when 0
 * @throws Error when dieharder is not installed
 */
export function dieharder(walk: string, test: number, samples: number): Promise<TestResult[]> {
  const source = spawn(process.execPath, [STREAM, walk], { stdio: ['ignore', 'pipe', 'inherit'] });
  const more = samples > 0 ? ['-p', String(samples)] : [];
  const battery = spawn('dieharder', [...FROM_INPUT, '-d', String(test), ...more], {
    stdio: [source.stdout, 'pipe', 'inherit'],
  });
  // Only the battery may hold the pipe, or the source would not learn that nobody reads.
  source.stdout.destroy();
  let text = '';
  battery.stdout.on('data', (piece: Buffer) => {
    text += piece.toString();
  });
  return new Promise((resolve, reject) => {
    battery.on('error', () => reject(new Error('dieharder is missing: apt-get install dieharder')));
    battery.on('close', () => {
      source.kill();
      resolve(resultsIn(text, walk));
    });
  });
}

/** Lines such as `  diehard_birthdays|   0|       100|     100|0.55424671|  PASSED`. */
export function resultsIn(text: string, walk: string): TestResult[] {
  return [...text.matchAll(/^\s*([a-z_0-9]+)\|\s*(\d+)\|\s*\d+\|\s*\d+\|\s*([\d.]+)\|\s*([A-Z]+)/gm)].map(
    ([, test = '', part, p, word = '']) => ({ walk, test, part: Number(part), p: Number(p), word }),
  );
}
