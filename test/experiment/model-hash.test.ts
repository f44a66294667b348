import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../sim/experiment/canonical-json.ts';
import { modelHash } from '../../sim/experiment/model-hash.ts';
import { sha256 } from '../../sim/experiment/sha256.ts';
import { smallModel } from './small-model.ts';

describe('SHA-256', () => {
  // FIPS 180-4 examples.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of "%s" is the published one', (text, hash) => expect(sha256(text)).toBe(hash));

  it('agrees with another implementation for every length around a block', () => {
    const ascii = fc.string({ unit: 'binary-ascii', maxLength: 200 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
      { seed: 1 },
    );
  });

  it('refuses what is not one byte a character', () => expect(() => sha256('è')).toThrow('"è"'));
});

describe('canonical JSON', () => {
  it('sorts keys, keeps the order of lists and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'è' }, e: undefined })).toBe(
      '{"a":{"c":"\\u00e8","d":null},"b":[2,1]}',
    );
  });

  it('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 2 },
    );
  });

  it('refuses numbers that JSON would lose', () => {
    expect(() => canonicalJson({ a: NaN })).toThrow('NaN has no place in JSON');
  });
});

describe('the hash of a model', () => {
  it('is that of the same model with its keys in another order', () => {
    const model = smallModel();
    const shuffled = Object.fromEntries(Object.entries(model).reverse()) as unknown as typeof model;
    expect(modelHash(shuffled)).toBe(modelHash(model));
  });

  it('changes with any number in it', () => {
    const guardrails = [{ measure: 'cost', atLeast: false, limit: 1 }];
    const other = [{ measure: 'cost', atLeast: false, limit: 1.0000000000000002 }];
    expect(modelHash(smallModel({ guardrails }))).not.toBe(modelHash(smallModel({ guardrails: other })));
  });
});
