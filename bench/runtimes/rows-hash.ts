import type { Block } from '../../sim/experiment/runner.ts';
import { sha256 } from '../../sim/experiment/sha256.ts';

/**
 * One fingerprint of all numbers of all blocks: SHA-256 of the hexadecimal digits of their bits, strategy by strategy and
 * replication by replication. It differs as soon as one bit of one number does, the sign of a zero included.
 */
export function rowsHash(blocks: readonly Block[]): string {
  const sorted = [...blocks].sort((a, b) => a.strategy - b.strategy || a.first - b.first);
  return sha256(sorted.map(({ rows }) => digitsOf(rows)).join(''));
}

/** Sixteen digits a number, the sign first, on machines of either byte order. */
function digitsOf(numbers: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8));
  return Array.from(numbers, (number) => {
    view.setFloat64(0, number);
    return word(view.getUint32(0)) + word(view.getUint32(4));
  }).join('');
}

function word(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
