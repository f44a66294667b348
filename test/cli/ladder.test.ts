import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centralino, emptyFolder, scenarioFile } from './centralino.ts';

const desk = scenarioFile();

describe('centralino compare --ladder', () => {
  const folder = emptyFolder();
  const climb = centralino(
    'compare',
    desk,
    '--ladder',
    'today,more-staff,callback',
    '--replications',
    '3',
    '--out',
    folder,
  );

  it('tells what each lever adds to those before it', () => {
    expect(climb.code).toBe(0);
    expect(climb.out).toContain('Ladder, from today up');
    expect(climb.out).toMatch(/Phone abandonment: what each lever adds\n {2}more-staff +−.*✓ better\n {2}callback /);
  });

  it('draws it, writes it down, and can be reproduced', () => {
    const path = join(folder, 'desk.json');
    const result = JSON.parse(readFileSync(path, 'utf8'));
    expect(result.manifest.ladder).toEqual(['today', 'more-staff', 'callback']);
    expect(result.ladder.map((step: { rung: string }) => step.rung)).toEqual(['with-more-staff', 'with-callback']);
    expect(readFileSync(join(folder, 'desk.html'), 'utf8')).toContain('id="ladder"');
    const again = centralino('reproduce', path);
    expect(again.out).toMatch(/^identical: /);
  });

  it('knows only strategies and ladders that there are', () => {
    const { code, err } = centralino('compare', desk, '--ladder', 'today,callbak');
    expect(code).toBe(2);
    expect(err).toContain('callbak');
    expect(err).toContain('did you mean "callback"?');
  });
});

describe('centralino compare --baseline', () => {
  it('compares with another strategy than today', () => {
    const { out } = centralino('compare', desk, '--baseline', 'more-staff', '--replications', '2', '--json');
    const { comparisons, manifest } = JSON.parse(out);
    expect(manifest.strategies).toEqual(['more-staff', 'today']);
    expect(comparisons[0]).toMatchObject({ baseline: 'more-staff', strategy: 'today' });
  });

  it('knows only strategies that are compared', () => {
    const { code, err } = centralino('compare', desk, '--baseline', 'bot', '--replications', '2');
    expect(code).toBe(2);
    expect(err).toContain('there is no strategy "bot"');
  });
});
