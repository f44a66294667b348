import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centralino, emptyFolder, scenarioFile } from './centralino.ts';

const desk = scenarioFile();

describe('centralino run', () => {
  it('shows the figures of one strategy', () => {
    const { code, out } = centralino('run', desk, '--strategy', 'more-staff', '--replications', '3');
    expect(code).toBe(0);
    expect(out).toMatch(/Phone service level \(80 % in 20 s\)\s+\d/);
    expect(out).not.toContain('today');
  });
});

describe('centralino check', () => {
  it('is content with a good file', () => {
    const { code, out } = centralino('check', desk);
    expect(code).toBe(0);
    expect(out).toContain('no problems');
  });

  it('lists the problems of a bad one', () => {
    const path = scenarioFile('', (text) => text.replace('phone: {target', 'fone: {targte'));
    const { code, out } = centralino('check', path);
    expect(code).toBe(2);
    expect(out).toContain('did you mean "target"?');
    expect(out).toMatch(/✗ .*problems?/);
  });

  it('gives issues and assumptions as JSON', () => {
    const { issues, assumptions } = JSON.parse(centralino('check', 'finance-insurance', '--json').out);
    expect(issues.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect(assumptions.length).toBeGreaterThan(20);
  });
});

describe('centralino explain', () => {
  it('tells what each strategy changes', () => {
    const { out } = centralino('explain', 'finance-insurance', '--strategies', 'callback');
    for (const title of ['Time', 'Customers', 'Why they get in touch', 'Channels', 'Teams', 'Load', 'Strategies'])
      expect(out).toContain(title);
    expect(out).toMatch(/callback: .*\n\s+call-back: none → virtual-hold/);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('centralino scenarios', () => {
  it('lists what is ready', () => {
    expect(centralino('scenarios').out).toMatch(
      /Sectors\n[\s\S]*finance-insurance[\s\S]*Laboratory models\n[\s\S]*erlang-a/,
    );
    expect(JSON.parse(centralino('scenarios', '--json').out)[0]).toMatchObject({ kind: 'sector' });
    expect(centralino('scenarios', '--strategies').out).toContain('unified-view');
  });
});

describe('centralino schema', () => {
  it('prints a JSON Schema', () => {
    expect(JSON.parse(centralino('schema').out)).toMatchObject({ type: 'object' });
  });
});

describe('centralino reproduce', () => {
  const result = join(emptyFolder(), 'result.json');
  const recorded = centralino(
    'compare',
    desk,
    '--replications',
    '4',
    '--seed',
    'again',
    '--set',
    'teams.desk.agents=5',
    '--json',
  ).out;

  it('finds every figure the same, with another number of workers', () => {
    writeFileSync(result, recorded);
    const { code, out } = centralino('reproduce', result, '--workers', '3');
    expect(out).toMatch(/^identical: \d+ figures from 4 replications/);
    expect(code).toBe(0);
  });

  it('says where a result differs', () => {
    const changed = JSON.parse(recorded);
    changed.strategies[0].measures['wait.phone'].value += 1e-12;
    writeFileSync(result, JSON.stringify(changed));
    const { code, out } = centralino('reproduce', result);
    expect(code).toBe(1);
    expect(out).toContain('strategies.0.measures.wait.phone.value');
  });

  it('notices that the scenario is another one by now', () => {
    const path = scenarioFile();
    writeFileSync(result, centralino('compare', path, '--replications', '2', '--json').out);
    writeFileSync(path, readFileSync(path, 'utf8').replace('agents: 6', 'agents: 7'));
    const { code, err } = centralino('reproduce', result);
    expect(code).toBe(2);
    expect(err).toContain('its model has another hash');
  });
});
