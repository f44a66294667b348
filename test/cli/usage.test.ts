import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centralino, emptyFolder, scenarioFile } from './centralino.ts';

describe('wrong usage', () => {
  const desk = scenarioFile();

  it.each([
    [['comprae', 'x'], 'there is no command "comprae"', 'did you mean "compare"?'],
    [['frobnicate'], 'there is no command "frobnicate"', 'centralino --help'],
    [[], 'which command?', 'centralino --help'],
    [['compare'], 'compare needs to know which one', 'centralino scenarios'],
    [['compare', desk, 'extra'], '"extra" is one word too many', 'centralino compare --help'],
    [['compare', desk, '--replication', '3'], 'there is no option "--replication"', 'did you mean "--replications"?'],
    [['compare', desk, '--replications', '0'], '--replications needs a whole number from 1', 'got "0"'],
    [['compare', desk, '--precision', 'high'], '--precision needs a share', 'got "high"'],
    [['compare', desk, '--precision', '1%', '--replications', '3'], 'mutually exclusive', 'precision'],
    [['compare', desk, '--workers', 'many'], '--workers needs a whole number', 'got "many"'],
    [['compare', desk, '--strategies', 'mor-staff'], '"mor-staff"', 'did you mean "more-staff"?'],
    [['compare', desk, '--size', 'huge'], '"huge"', 'sizes'],
    [['compare', desk, '--set', 'teams.desk.agents'], '--set needs path=value', 'teams.desk.agents'],
    [
      ['compare', desk, '--measures', 'servicelevel.phone'],
      'there is no measure "servicelevel.phone"',
      'serviceLevel.phone',
    ],
    [['compare', 'erlang-aa'], '"erlang-aa"', 'erlang-a'],
    [['compare', '/nowhere/at/all.yaml'], 'all.yaml', 'a file'],
    [['run', desk, '--strategy', 'nobody'], '"nobody"', 'strategy'],
    [['reproduce', desk], 'is not JSON', '--json'],
  ])('%j: exit code 2, one or two lines, nothing on standard output', (words, problem, hint) => {
    const { code, out, err } = centralino(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(problem);
    expect(err).toContain(hint);
    expect(err).not.toMatch(/^\s+at /m);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
  });

  it('of a file: every problem at once, with place and hint', () => {
    const path = scenarioFile('', (text) => text.replace('2 h', '2').replace('agents: 6', 'agnets: 6'));
    const { code, out, err } = centralino('compare', path);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`${path}:3:`);
    expect(err).toContain('did you mean "agents"?');
    expect(err).toMatch(/has \d problems, listed above/);
  });

  it('never shows a stack', () => {
    const path = join(emptyFolder(), 'binary.yaml');
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0x81]));
    const { code, err } = centralino('compare', path);
    expect(code).toBe(2);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('help', () => {
  it('lists the commands', () => {
    const { code, out } = centralino('--help');
    expect(code).toBe(0);
    for (const command of ['compare', 'run', 'check', 'explain', 'scenarios', 'schema', 'reproduce'])
      expect(out).toContain(`centralino ${command}`);
  });

  it('of a command lists its options', () => {
    expect(centralino('compare', '--help').out).toContain('--precision');
  });

  it('tells the version', () => {
    expect(centralino('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
