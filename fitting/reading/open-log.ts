import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { LogRefused } from '../log-refused.ts';
import * as messages from '../messages.ts';
import { type Encoding, encodingOf } from './encoding-of.ts';

/** A log being read: its text in pieces, and what was found out about the file. */
export interface OpenLog {
  readonly compressed: boolean;
  readonly encoding: Encoding;
  readonly chunks: AsyncIterable<string>;
  /** True once the compressed data ended too early; what came before was read. */
  readonly cutShort: () => boolean;
}

const SAMPLE = 65_536;
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Opens a plain or gzip-compressed text in UTF-8, UTF-16 or Latin-1, whatever its name says. The only file that reads files. */
export async function openLog(path: string): Promise<OpenLog> {
  const start = await firstBytes(path);
  if (beginsWith(start, ZIP)) {
    throw new LogRefused(
      messages.notText('a zip archive or an Excel workbook', 'save the sheet as CSV, or unpack the archive'),
    );
  }
  const compressed = beginsWith(start, GZIP);
  const bytes = new Bytes(path, compressed);
  const sample = await bytes.sample();
  const encoding = encodingOf(sample);
  if (encoding === undefined) throw new LogRefused(messages.notText('binary data', 'export the log as CSV'));
  return { compressed, encoding, chunks: decoded(bytes, sample, encoding), cutShort: () => bytes.cutShort };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  try {
    if (statSync(path).isDirectory()) throw new LogRefused(messages.isFolder(path));
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(4), 0, 4, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof LogRefused) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new LogRefused(messages.cannotOpen(path, code === 'ENOENT' ? 'there is no such file' : code));
  }
}

function beginsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** The bytes of a file, unpacked; remembers when they end too early. */
class Bytes {
  cutShort = false;
  readonly #iterator: AsyncIterator<Uint8Array>;

  constructor(path: string, compressed: boolean) {
    const file = createReadStream(path, { highWaterMark: 1 << 20 });
    const stream = compressed ? file.pipe(createGunzip({ chunkSize: 1 << 18 })) : file;
    this.#iterator = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  }

  async next(): Promise<Uint8Array | undefined> {
    try {
      const { value, done } = await this.#iterator.next();
      return done === true ? undefined : (value as Uint8Array);
    } catch (error) {
      // Z_BUF_ERROR: the data end in the middle; Z_DATA_ERROR: they are damaged.
      if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
      this.cutShort = true;
      return undefined;
    }
  }

  /** Enough of the beginning to see what the text is like. */
  async sample(): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < SAMPLE) {
      const part = await this.next();
      if (part === undefined) break;
      parts.push(part);
      length += part.length;
    }
    return Buffer.concat(parts);
  }
}

async function* decoded(bytes: Bytes, sample: Uint8Array, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  yield decoder.decode(sample, { stream: true });
  for (let part = await bytes.next(); part !== undefined; part = await bytes.next()) {
    yield decoder.decode(part, { stream: true });
  }
  yield decoder.decode();
}
