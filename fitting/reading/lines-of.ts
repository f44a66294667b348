import { LogRefused } from '../log-refused.ts';
import * as messages from '../messages.ts';

/** No line of a call log is this long; without a limit a file that is no table would fill the memory. */
const LONGEST = 100_000;

/** Cuts a text that comes in pieces into lines; several at a time, because one by one is slow. Ends: \n, \r\n or \r. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  let count = 0;
  for await (const chunk of chunks) {
    let text = rest + chunk;
    // A \r at the end may be half of a \r\n.
    const held = text.endsWith('\r') ? '\r' : '';
    if (held !== '') text = text.slice(0, -1);
    const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
    rest = lines.pop()! + held;
    count += lines.length;
    if (rest.length > LONGEST) throw new LogRefused(messages.lineTooLong(count + 1, LONGEST));
    if (lines.length > 0) yield lines;
  }
  const last = rest.replace(/\r$/, '');
  if (last !== '') yield [last];
}
