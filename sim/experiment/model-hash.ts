import type { Model } from '../model/model.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/**
 * Fingerprint of a complete model: SHA-256 of its canonical JSON, 64 hexadecimal digits. The order of keys does not
 * matter, the order of lists does (the engine's rows follow it).
 */
export function modelHash(model: Model): string {
  return sha256(canonicalJson(model));
}
