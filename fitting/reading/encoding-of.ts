/** Encodings that a log may have, by their names in the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Share of zero bytes, on one side of each pair, from which a text is UTF-16: its letters have a zero byte each. */
const MANY = 0.3;
/** Looked at: enough to tell. */
const LOOKED_AT = 4096;

/**
 * How a text is encoded, from its byte order mark or else from its first bytes.
 * @returns undefined for what is no text
 */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = zeroBytes(bytes);
  if (odd > MANY && even < MANY / 3) return 'utf-16le';
  if (even > MANY && odd < MANY / 3) return 'utf-16be';
  if (even + odd > 0) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Shares of zeros among the bytes at even and at odd places. */
function zeroBytes(bytes: Uint8Array): [number, number] {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]! += 1;
  return length === 0 ? [0, 0] : [(2 * zeros[0]) / length, (2 * zeros[1]) / length];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream`: the sample may end in the middle of a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
