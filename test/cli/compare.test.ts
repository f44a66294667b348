import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centralino, emptyFolder, interrupted, interruptedAtWork, scenarioFile } from './centralino.ts';

const desk = scenarioFile();

describe('centralino compare', () => {
  it('prints the table on standard output and everything else on standard error', () => {
    const { code, out, err } = centralino('compare', desk, '--replications', '10');
    expect(code).toBe(0);
    expect(out).toMatch(/more-staff.*├?─*●─*┤?.*✓ better/);
    expect(out).toContain('10 replications each');
    expect(err).toContain('seed "centralino"');
    expect(out.split('\n').filter((line) => !line.includes('centralino compare') && line.length > 100)).toEqual([]);
  });

  it('prints one JSON document with estimates, paired differences and verdicts', () => {
    const { code, out } = centralino('compare', desk, '--replications', '5', '--json', '--seed', 'other');
    const result = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(result)).toEqual([
      'manifest',
      'scenario',
      'strategies',
      'comparisons',
      'advice',
      'assumptions',
      'guardrails',
      'partial',
    ]);
    expect(result.manifest).toMatchObject({
      tool: 'centralino',
      seed: 'other',
      replications: 5,
      strategies: ['today', 'more-staff'],
    });
    expect(result.manifest.modelHash).toMatch(/^[0-9a-f]{64}$/);
    const level = result.strategies[0].measures['serviceLevel.phone'];
    expect(Object.keys(level)).toEqual(['value', 'low', 'high', 'confidence', 'replications', 'unit']);
    const [difference] = result.comparisons;
    expect(difference).toMatchObject({ baseline: 'today', strategy: 'more-staff' });
    expect(difference.measures['serviceLevel.phone']).toMatchObject({ verdict: 'better', unit: 'share' });
    expect(difference.measures['serviceLevel.phone'].pBetter).toBeGreaterThan(0.9);
    // Nobody was called back: NaN is null in JSON.
    expect(result.strategies[0].measures['waitOffline.phone'].value).toBeNull();
  });

  it('gives the same bytes for any number of workers', () => {
    const [one, two, seven] = ['1', '2', '7'].map(
      (workers) => centralino('compare', desk, '--replications', '9', '--json', '--workers', workers).out,
    );
    expect(two).toBe(one);
    expect(seven).toBe(one);
  });

  it('runs until it is precise', () => {
    const { out } = centralino('compare', desk, '--precision', '20%', '--json');
    const { replications } = JSON.parse(out).manifest;
    expect(replications % 16).toBe(0);
    expect(centralino('compare', desk, '--precision', '0.5%', '--max-replications', '40', '--json').out).toContain(
      '"replications": 40',
    );
  });

  it('writes report and result, whole or not at all, and tells where', () => {
    const folder = join(emptyFolder(), 'new');
    const { out } = centralino('compare', desk, '--replications', '4', '--out', folder);
    expect(readdirSync(folder).sort()).toEqual(['desk.html', 'desk.json']);
    expect(readFileSync(join(folder, 'desk.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(out).toContain(join(folder, 'desk.html'));
    const json = centralino('compare', desk, '--replications', '4', '--json').out;
    expect(readFileSync(join(folder, 'desk.json'), 'utf8')).toBe(json);
  });

  it('says so when the result cannot be written', () => {
    const { code, err } = centralino('compare', desk, '--replications', '2', '--out', join(desk, 'inside-a-file'));
    expect(code).toBe(2);
    expect(err).toContain('cannot write');
  });

  it('draws with plain characters and without colours when asked', () => {
    const { out } = centralino('compare', desk, '--replications', '4', '--ascii');
    expect(out).toMatch(/^[\n -~]*$/);
  });

  it('suggests commands that work', () => {
    const { out } = centralino('compare', desk, '--replications', '3', '--seed', "it's mine");
    const suggested = out.split('\n').filter((line) => /^ {2}(npx )?centralino /.test(line));
    expect(suggested.length).toBeGreaterThan(1);
    expect(suggested[0]).toContain("'it'\\''s mine'");
    expect(suggested.at(-1)).toContain(`centralino explain ${desk}`);
  });

  it('lays values over the file', () => {
    const plain = centralino('run', desk, '--replications', '3', '--json').out;
    const fewer = centralino('run', desk, '--replications', '3', '--json', '--set', 'teams.desk.agents=3').out;
    const level = (text: string): number => JSON.parse(text).strategies[0].measures['serviceLevel.phone'].value;
    expect(level(fewer)).toBeLessThan(level(plain));
  });
});

describe('the exit code', () => {
  const guarded = (limit: string): string => scenarioFile(`compare: {guardrails: [phone service level >= ${limit}]}`);

  it('is 1 when a strategy breaks a guardrail, and 0 when that is tolerated', () => {
    const path = guarded('99.99 %');
    expect(centralino('compare', path, '--replications', '6')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/✗ more-staff/),
    });
    expect(centralino('compare', path, '--replications', '6', '--lenient').code).toBe(0);
    expect(centralino('run', path, '--replications', '6').code).toBe(1);
  });

  it('is 0 when only the service of today breaks it', () => {
    const { code, out } = centralino('compare', guarded('75 %'), '--replications', '20');
    expect(out).toMatch(/✗ today.*✓ more-staff/);
    expect(code).toBe(0);
  });

  it('is 3 when something is undecided and a decision is required', () => {
    const words = ['compare', desk, '--replications', '1'];
    expect(centralino(...words).code).toBe(0);
    expect(centralino(...words, '--require-decision').code).toBe(3);
  });

  it('is 130 after ctrl-C, with the answer so far marked PARTIAL and a way to run it in full', async () => {
    const words = ['compare', desk, '--replications', '400000', '--workers', '2'];
    const clear = ({ out }: { out: string }): boolean => /more-staff.*better/.test(out);
    const { code, out, err } = await interruptedAtWork(words, 'replications each', clear);
    expect(code).toBe(130);
    expect(out).toContain('PARTIAL');
    expect(out).toMatch(/more-staff.*better/);
    expect(err).toContain(`centralino compare ${desk} --seed centralino --replications 400000`);
    expect(existsSync(desk)).toBe(true);
  });

  it('stops at once at the second ctrl-C', async () => {
    const endless = ['compare', desk, '--set', 'horizon.length=30000 days', '--replications', '1'];
    const { code, out } = await interrupted(endless, '1 replication each', 1000, true);
    expect(code).toBe(130);
    expect(out).toBe('');
  });

  it('marks the JSON of an interrupted run', async () => {
    const words = ['compare', desk, '--replications', '400000', '--json'];
    const { code, out } = await interruptedAtWork(words, 'replications each', ({ out }) => out !== '');
    expect(code).toBe(130);
    expect(JSON.parse(out).partial).toBe(true);
    expect(JSON.parse(out).manifest.replications).toBeGreaterThan(0);
  });
});
