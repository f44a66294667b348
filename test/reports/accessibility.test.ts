import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../reports/render-report.ts';
import { comparisonFixture } from './comparison-fixture.ts';

const CHROMIUM = process.env.CENTRALINO_CHROMIUM ?? '/usr/bin/chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isThere = existsSync(CHROMIUM);
if (!isThere)
  console.warn(`accessibility of the report: skipped, no browser at ${CHROMIUM} (apt-get install chromium)`);

describe.skipIf(!isThere)('the report in a browser', () => {
  let browser: Browser;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'centralino-report-'));
    writeFileSync(join(folder, 'report.html'), await renderReport({ ...comparisonFixture(), partial: true }));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, timeout: 0 });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(colorScheme: 'light' | 'dark', width: number) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    page.setDefaultTimeout(0);
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`file://${join(folder, 'report.html')}`);
    return { page, asked, said };
  }

  it.each(['light', 'dark'] as const)('has no axe violations (%s)', async (scheme) => {
    const { page } = await open(scheme, 1000);
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    await page.addScriptTag({ path: AXE });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  it('asks for nothing but itself and says nothing on the console', async () => {
    const { page, asked, said } = await open('light', 1000);
    expect(asked).toHaveLength(1);
    expect(said).toEqual([]);
    await page.close();
  });

  it('does not scroll sideways on a telephone; charts and tables do so on their own', async () => {
    const { page } = await open('light', 360);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.close();
  });

  it('clips no label: all text of a chart lies inside it', async () => {
    const { page } = await open('light', 1000);
    const outside = await page.$$eval('figure svg', (drawings) =>
      drawings.flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(
            ({ box }) =>
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 1 ||
              box.bottom > frame.bottom + 1,
          )
          .map(({ text }) => text);
      }),
    );
    expect(outside).toEqual([]);
    await page.close();
  });
});
