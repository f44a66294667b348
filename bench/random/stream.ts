import { writeSync } from 'node:fs';
import { fill, WALKS } from './walk.ts';

// Writes the bits of one walk to the output until nobody reads them any more: `node stream.js entity | dieharder -g 200`.
const STANDARD_OUTPUT = 1;
const WORDS = 1 << 16;

const name = process.argv[2];
const walk = WALKS.find((one) => one.name === name);
if (walk === undefined) throw new Error(`no walk "${name}": ${WALKS.map((one) => one.name).join(', ')}`);

const words = new Int32Array(WORDS);
const bytes = new Uint8Array(words.buffer);
try {
  for (let next = 0; ; ) {
    next = fill(words, walk, next);
    for (let written = 0; written < bytes.length; ) written += writeSync(STANDARD_OUTPUT, bytes, written);
  }
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
}
