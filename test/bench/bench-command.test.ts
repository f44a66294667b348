import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centralino, emptyFolder } from '../cli/centralino.ts';

describe('centralino bench reference', () => {
  it('prints JSON and nothing else', () => {
    const { code, out } = centralino('bench', 'reference', '--only', 'erlang-b-small', '--workers', '1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ cases: [{ id: 'erlang-b-small', family: 'Erlang B', pass: true }] });
  });

  it('shows the scores, and writes a page', () => {
    const folder = emptyFolder();
    const words = ['bench', 'reference', '--only', 'chat-one', '--workers', '2', '--out', folder];
    const { code, out } = centralino(...words);
    expect(code).toBe(0);
    expect(out).toContain('1 of 1 cases pass');
    expect(existsSync(join(folder, 'reference.html'))).toBe(true);
    expect(existsSync(join(folder, 'reference.json'))).toBe(true);
  });

  it('says when no case has such a name', () => {
    const { code, err } = centralino('bench', 'reference', '--only', 'nonsense');
    expect(code).toBe(2);
    expect(err).toContain('no case is called like "nonsense"');
  });
});
